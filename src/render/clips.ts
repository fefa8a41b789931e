import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {ClipSource, Script} from '../script/clip.ts';
import {PROJECT_FOLDER} from './folders.ts';

const CLIPS_FOLDER = join(PROJECT_FOLDER, 'src', 'script', 'clips');

/** The names of all clips, in alphabetical order. */
export async function clipNames(): Promise<string[]> {
  const entries = await readdir(CLIPS_FOLDER);
  return entries.filter(name => existsSync(join(CLIPS_FOLDER, name, 'script.ts'))).sort();
}

/** The programs and the script of a clip that exists. */
export async function loadClip(id: string): Promise<ClipSource> {
  const folder = join(CLIPS_FOLDER, id);
  const files = (await readdir(folder)).filter(name => name.endsWith('.py')).sort();
  const sources = await Promise.all(files.map(name => readFile(join(folder, name), 'utf8')));
  const {default: script}: {default: Script} = await import(`../script/clips/${id}/script.ts`);
  return {
    id,
    programs: Object.fromEntries(files.map((name, index) => [name, sources[index] ?? ''])),
    script,
  };
}
