import {browserVersion} from './browser/browser-version.ts';
import {findBrowser} from './browser/find-browser.ts';
import {pageKey} from './bundle.ts';
import {findFfmpeg} from './encode/find-ffmpeg.ts';

/** The tools that films are rendered with, each with what tells it from another that might render differently. */
export interface Workshop {
  readonly page: string;
  readonly browser: string;
  readonly ffmpeg: {readonly path: string; readonly version: string};
}

/** Finds the tools, or fetches them; a browser is not started yet. */
export async function openWorkshop(
  encoders: readonly string[],
  note: (text: string) => void,
): Promise<Workshop> {
  const [browser, ffmpeg] = await Promise.all([findBrowser(note), findFfmpeg(encoders, note)]);
  return {page: pageKey(), browser: await browserVersion(browser), ffmpeg};
}
