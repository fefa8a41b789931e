import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {compare} from './compare.ts';
import {loadOracle} from './oracle.ts';

/** `npm run oracle [FILE.py...]`: every program of the project on the model and on CPython, event by event. */
const root = new URL('..', import.meta.url).pathname;
const given = process.argv.slice(2);
const files =
  given.length > 0 ? given : [...programs('tests/programs'), ...programs('src/script/clips')];
const oracle = await loadOracle();
let failed = 0;
for (const file of files) {
  const {level, difference} = compare(oracle, readFileSync(file, 'utf8'), relative(root, file));
  if (level === 'L4') continue;
  failed += 1;
  console.log(`${relative(root, file)}: ${level}: ${difference}`);
}
console.log(
  `${files.length - failed} of ${files.length} programs agree with CPython event by event`,
);
process.exitCode = failed === 0 ? 0 : 1;

function programs(folder: string): string[] {
  const found = readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'});
  return found.filter(name => name.endsWith('.py')).map(name => join(root, folder, name));
}
