import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** The first program of these names that lies in a folder of `PATH`. */
export function onPath(...names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(folder => folder !== '');
  const ending = process.platform === 'win32' ? '.exe' : '';
  return names
    .flatMap(name => folders.map(folder => join(folder, name + ending)))
    .find(place => existsSync(place));
}
