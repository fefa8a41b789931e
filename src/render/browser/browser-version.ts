import {stat} from 'node:fs/promises';
import {knownAnswer} from '../known-answer.ts';
import type {BrowserProgram} from './browser-program.ts';

/** What a browser calls itself, such as `Chromium 156.0.8078.73`: two of the same version draw the same pixels. */
export async function browserVersion({path, env}: BrowserProgram): Promise<string> {
  // On Windows a browser opens a window instead of answering; there its file must tell it from others.
  if (process.platform === 'win32') return `${path} ${(await stat(path)).size}`;
  try {
    return (await knownAnswer(path, ['--version'], env)).trim();
  } catch {
    // A file that does not answer is told apart by its name; what is wrong with it shows when it is started.
    return path;
  }
}
