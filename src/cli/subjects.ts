import {basename} from 'node:path';
import {clipNames, loadClip} from '../render/clips.ts';
import {autoClip} from '../script/auto/auto-script.ts';
import {clipId} from '../script/auto/clip-id.ts';
import {notedIn, showable} from '../script/auto/notes.ts';
import {versusClip} from '../script/auto/versus.ts';
import type {ClipSource} from '../script/clip.ts';
import {nearest} from '../script/nearest.ts';
import {isLesson, lessonClips} from './lesson-file.ts';
import {type ProgramFile, readProgram} from './program-file.ts';
import {scriptedClip} from './script-file.ts';
import {UsageError} from './usage-error.ts';

/** What a command says of the clips it takes: see `subjectsNamed`. */
export const SUBJECTS = '[CLIP|FILE.py|LESSON.md…] [--all] [--versus FILE.py] [--script FILE.json]';

/** How what is named becomes clips. */
export const SUBJECT_OPTIONS = {
  /** Whether blocks of Markdown that are not marked are filmed too. */
  all: {type: 'boolean', default: false},
  /** A second program, for a duel. */
  versus: {type: 'string'},
  /** A file with a script for the program, instead of the one that is made. */
  script: {type: 'string'},
} as const;

/** The values of `SUBJECT_OPTIONS`. */
interface SubjectOptions {
  readonly all?: boolean | undefined;
  readonly versus?: string | undefined;
  readonly script?: string | undefined;
}

/**
 * What is to be filmed: clips by name, Python files, which get a script made for them, or the blocks of Markdown files:
 * those marked as clips, or `all` of them. All clips if none is named.
 */
export async function subjectsNamed(
  names: readonly string[],
  {all: allBlocks = false, versus, script}: SubjectOptions = {},
): Promise<ClipSource[]> {
  if (script !== undefined) return [await scripted(names, versus, script)];
  if (versus !== undefined) return [await duel(names, versus)];
  const all = await clipNames();
  const wanted = names.length === 0 ? all : [...new Set(names)];
  const found = await Promise.all(
    wanted.map(name => (isLesson(name) ? lessonClips(name, allBlocks) : subject(name, all))),
  );
  return found.flat();
}

async function subject(name: string, clips: readonly string[]): Promise<ClipSource> {
  if (clips.includes(name)) return loadClip(name);
  if (isProgram(name)) return filmedProgram(name);
  throw new UsageError(
    `No clip named "${name}"${nearest(name, clips)}. Clips: ${clips.join(', ')}. A program's name ends in .py, a lesson's in .md.`,
  );
}

/** One program, or two of a duel, by a script of their own. */
async function scripted(
  names: readonly string[],
  versus: string | undefined,
  script: string,
): Promise<ClipSource> {
  const [path, ...more] = names;
  if (path === undefined || more.length > 0 || !isProgram(path)) {
    throw new UsageError('--script needs one program: onewaiter render FILE.py --script FILE.json');
  }
  const paths = versus === undefined ? [path] : [path, versus];
  const files = await Promise.all(paths.map(readNamed));
  const id = clipId(files.map(({name}) => basename(name, '.py')).join('-'));
  const programs = Object.fromEntries(
    files.map(({name, source}) => [name, notedIn(showable(source), name).source]),
  );
  return scriptedClip(id, programs, script);
}

/** Two programs on one clock. */
async function duel([path, ...more]: readonly string[], versus: string): Promise<ClipSource> {
  if (path === undefined || more.length > 0) {
    throw new UsageError(
      '--versus needs one program besides: onewaiter render FILE.py --versus OTHER.py',
    );
  }
  const [first, second] = await Promise.all([readProgram(path), readProgram(versus)]);
  const id = clipId(`${basename(first.name, '.py')}-${basename(second.name, '.py')}`);
  return versusClip(id, [
    {file: first.name, source: first.source},
    {file: second.name, source: second.source},
  ]);
}

function isProgram(name: string): boolean {
  return name === '-' || name.endsWith('.py');
}

async function filmedProgram(path: string): Promise<ClipSource> {
  const {name, source} = await readNamed(path);
  return autoClip(clipId(basename(name, '.py')), name, source);
}

/** A program with a name that can stand on screen. */
async function readNamed(path: string): Promise<ProgramFile> {
  const {name, source} = await readProgram(path);
  return {name: path === '-' ? 'program.py' : name, source};
}
