import {basename, dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The project's folder. */
export const projectFolder = resolve(fileURLToPath(import.meta.url), '../../..');

/** Everything that can be made again lies here: fetched tools, the page's bundle, rendered pieces. */
export function cacheFolder(...parts: readonly string[]): string {
  return join(process.env['ONEWAITER_CACHE'] ?? cacheOf(projectFolder), ...parts);
}

/** In a clone its own folder; in an installed package, which the next installation wipes, the one that packages share. */
export function cacheOf(project: string): string {
  const above = dirname(project);
  const isInstalled = basename(above) === 'node_modules';
  return isInstalled ? join(above, '.cache', 'onewaiter') : join(project, '.cache');
}
