import {basename} from 'node:path';
import {autoClip} from '../script/auto/auto-script.ts';
import {clipId} from '../script/auto/clip-id.ts';
import {notedIn, showable} from '../script/auto/notes.ts';
import {versusClip} from '../script/auto/versus.ts';
import type {ClipSource} from '../script/clip.ts';
import {isProgram, type ProgramFile, readProgram} from './program-file.ts';
import {scriptedClip} from './script-file.ts';
import {UsageError} from './usage-error.ts';

/** One program, or two of a duel, by a script of their own. */
export async function scripted(
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
export async function duel(
  [path, ...more]: readonly string[],
  versus: string,
): Promise<ClipSource> {
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

/** A program by the script that is made for it. */
export async function filmedProgram(path: string): Promise<ClipSource> {
  const {name, source} = await readNamed(path);
  return autoClip(clipId(basename(name, '.py')), name, source);
}

/** A program with a name that can stand on screen. */
async function readNamed(path: string): Promise<ProgramFile> {
  const {name, source} = await readProgram(path);
  return {name: path === '-' ? 'program.py' : name, source};
}
