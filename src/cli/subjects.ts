import {basename} from 'node:path';
import {clipNames, loadClip} from '../render/clips.ts';
import {autoClip} from '../script/auto/auto-script.ts';
import type {ClipSource} from '../script/clip.ts';
import {nearest} from './nearest.ts';
import {readProgram} from './program-file.ts';
import {UsageError} from './usage-error.ts';

/** What is to be filmed: clips by name, or Python files, which get a script made for them. All clips if none is named. */
export async function subjectsNamed(names: readonly string[]): Promise<ClipSource[]> {
  const all = await clipNames();
  const wanted = names.length === 0 ? all : [...new Set(names)];
  return Promise.all(wanted.map(name => subject(name, all)));
}

async function subject(name: string, clips: readonly string[]): Promise<ClipSource> {
  if (clips.includes(name)) return loadClip(name);
  if (name === '-' || name.endsWith('.py')) return filmedProgram(name);
  throw new UsageError(
    `No clip named "${name}"${nearest(name, clips)}. Clips: ${clips.join(', ')}. A program's name ends in .py.`,
  );
}

async function filmedProgram(path: string): Promise<ClipSource> {
  const {name, source} = await readProgram(path);
  const file = path === '-' ? 'program.py' : name;
  return autoClip(idOf(file), file, source);
}

/** A name that is safe in a file's name and in HTML, whatever the program is called. */
function idOf(file: string): string {
  const id = basename(file, '.py').replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return id.replaceAll(/^-+|-+$/g, '') || 'program';
}
