import {basename} from 'node:path';
import {clipNames, loadClip} from '../render/clips.ts';
import {autoClip} from '../script/auto/auto-script.ts';
import {clipId} from '../script/auto/clip-id.ts';
import {versusClip} from '../script/auto/versus.ts';
import type {ClipSource} from '../script/clip.ts';
import {isLesson, lessonClips} from './lesson-file.ts';
import {nearest} from './nearest.ts';
import {readProgram} from './program-file.ts';
import {UsageError} from './usage-error.ts';

/**
 * What is to be filmed: clips by name, Python files, which get a script made for them, or the blocks of Markdown files:
 * those marked as clips, or `all` of them. All clips if none is named.
 */
export async function subjectsNamed(
  names: readonly string[],
  {all: allBlocks = false, versus}: {readonly all?: boolean; readonly versus?: string} = {},
): Promise<ClipSource[]> {
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
  if (name === '-' || name.endsWith('.py')) return filmedProgram(name);
  throw new UsageError(
    `No clip named "${name}"${nearest(name, clips)}. Clips: ${clips.join(', ')}. A program's name ends in .py, a lesson's in .md.`,
  );
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

async function filmedProgram(path: string): Promise<ClipSource> {
  const {name, source} = await readProgram(path);
  const file = path === '-' ? 'program.py' : name;
  return autoClip(clipId(basename(file, '.py')), file, source);
}
