import {stat} from 'node:fs/promises';
import {answerOf} from '../answer-of.ts';
import {keyOf, pieceStore} from '../piece-store.ts';
import type {BrowserProgram} from './find-browser.ts';

/**
 * What a browser calls itself, such as `Chromium 156.0.8078.73`: two of the same version draw the same pixels. It is
 * asked once for each file, because starting it takes longer than all else when a film is in the cache.
 */
export async function browserVersion({path, env}: BrowserProgram): Promise<string> {
  const {size, mtimeMs} = await stat(path);
  const key = keyOf('browser version', path, size, mtimeMs);
  const known = await pieceStore.get(key);
  if (known !== undefined) return known.toString();
  // On Windows a browser opens a window instead of answering; there its file must tell it from others.
  const version = process.platform === 'win32' ? `${path} ${size}` : await ask(path, env);
  await pieceStore.put(key, Buffer.from(version));
  return version;
}

async function ask(path: string, env: BrowserProgram['env']): Promise<string> {
  try {
    return (await answerOf(path, ['--version'], env)).trim();
  } catch {
    // A file that does not answer is told apart by its name; what is wrong with it shows when it is started.
    return path;
  }
}
