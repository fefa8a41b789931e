import {existsSync, readFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {fileURLToPath} from 'node:url';

/**
 * A stack by the lines of the TypeScript that the program was built of. Node could do that for every stack, but would read
 * the maps of all modules as it loads them, which takes longer than many a command does; they are read for a fault alone.
 */
export function bySourceLines(stack: string): string {
  const maps = new Map<string, SourceMap | undefined>();
  return stack.replace(/(file:\/\/[^\s()]+):(\d+):(\d+)/g, (place, url: string, line, column) => {
    if (!maps.has(url)) maps.set(url, mapOf(url));
    const origin = maps.get(url)?.findOrigin(Number(line), Number(column));
    if (origin === undefined || !('fileName' in origin)) return place;
    const source = new URL(origin.fileName, url);
    return `${fileURLToPath(source)}:${origin.lineNumber}:${origin.columnNumber}`;
  });
}

/** The map that lies beside a module, if there is one: the program may be run from its source. */
function mapOf(url: string): SourceMap | undefined {
  const file = `${fileURLToPath(url)}.map`;
  return existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}
