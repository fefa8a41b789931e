import {existsSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The project's folder. This may run from src/ or from what was built of it, which lies deeper or less deep. */
export const PROJECT_FOLDER = packageAbove(dirname(fileURLToPath(import.meta.url)));

function packageAbove(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : packageAbove(dirname(folder));
}

/** Everything that can be made again lies here: fetched tools, the page's bundle, rendered pieces. */
export function cacheFolder(...parts: readonly string[]): string {
  return join(process.env['ONEWAITER_CACHE'] ?? cacheOf(PROJECT_FOLDER), ...parts);
}

/** In a clone its own folder; in an installed package, which the next installation wipes, the one that packages share. */
export function cacheOf(project: string): string {
  const above = dirname(project);
  const isInstalled = basename(above) === 'node_modules';
  return isInstalled ? join(above, '.cache', 'onewaiter') : join(project, '.cache');
}
