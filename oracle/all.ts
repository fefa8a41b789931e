import {join, relative} from 'node:path';
import {Complaint} from '../src/render/complaint.ts';
import {type Comparison, compare} from './compare.ts';
import {loadOracle} from './oracle.ts';
import {type Subject, subjectsOf} from './subjects.ts';

/**
 * `npm run oracle [-- FILE.py|LESSON.md|FOLDER ...]`: programs on the model and on CPython, event by event; without a
 * name, every program of the project.
 */
const root = new URL('..', import.meta.url).pathname;
const given = process.argv.slice(2);
const own = ['tests/programs', 'src/script/clips'].map(folder => join(root, folder));
const subjects = named(given.length > 0 ? given : own);
const oracle = await loadOracle();
const levels = new Map<string, number>();
for (const subject of subjects) {
  const {level, difference} = comparison(subject);
  levels.set(level, (levels.get(level) ?? 0) + 1);
  if (level === 'L4') continue;
  console.log(`${relative(root, subject.name)}: ${level}: ${difference}`);
}
const counts = [...levels].map(([level, programs]) => `${level}: ${programs}`).join(', ');
console.log(`${subjects.length} programs on the model and on CPython: ${counts}`);
process.exitCode = levels.get('L4') === subjects.length ? 0 : 1;

/** Ends where a file cannot be read. */
function named(paths: readonly string[]): Subject[] {
  try {
    return subjectsOf(paths);
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

function comparison(subject: Subject): Comparison {
  if ('reason' in subject) return {level: 'refused', difference: subject.reason};
  return compare(oracle, subject.source, relative(root, subject.name));
}
