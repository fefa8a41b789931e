import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The project's folder. */
export const projectFolder = resolve(fileURLToPath(import.meta.url), '../../..');

/** Everything that can be made again lies here: fetched tools, the page's bundle, rendered pieces. */
export function cacheFolder(...parts: readonly string[]): string {
  return join(process.env['ONEWAITER_CACHE'] ?? join(projectFolder, '.cache'), ...parts);
}
