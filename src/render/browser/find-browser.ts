import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {Complaint, messageOf} from '../complaint.ts';
import {cacheFolder} from '../folders.ts';
import type {BrowserProgram} from './browser-program.ts';
import {installedBrowser} from './installed-browser.ts';
import {hasPackagedChromium, packagedChromium} from './packaged-chromium.ts';

type Note = (text: string) => void;

/** A browser to render with: the one named, an installed one, or one fetched into the cache. */
export async function findBrowser(note: Note): Promise<BrowserProgram> {
  const named = process.env['ONEWAITER_BROWSER'];
  if (named !== undefined && named !== '') return namedBrowser(named);
  const path = installedBrowser();
  if (path !== undefined) return {path, env: {}};
  const failures: string[] = [];
  for (const fetch of [npmChromium, googleChrome, debianChromium]) {
    try {
      const found = await fetch(note);
      if (found !== undefined) return found;
    } catch (error) {
      failures.push(messageOf(error));
    }
  }
  throw new Complaint(noBrowser(failures));
}

function namedBrowser(path: string): BrowserProgram {
  if (existsSync(path)) return {path, env: {}};
  throw new Complaint(
    `ONEWAITER_BROWSER names "${path}", but there is no such file. Correct the path, or unset it and a browser is found.`,
  );
}

async function npmChromium(note: Note): Promise<BrowserProgram | undefined> {
  return hasPackagedChromium() ? packagedChromium(note) : undefined;
}

async function googleChrome(note: Note): Promise<BrowserProgram | undefined> {
  // Large, and seldom needed.
  const {Browser, detectBrowserPlatform, install} = await import('@puppeteer/browsers');
  if (detectBrowserPlatform() === undefined) return undefined;
  note('Fetching Chrome for testing, once …');
  const installed = await install({
    browser: Browser.CHROMEHEADLESSSHELL,
    buildId: '148.0.7778.97',
    cacheDir: cacheFolder('browsers'),
  });
  return {path: installed.executablePath, env: {}};
}

async function debianChromium(note: Note): Promise<BrowserProgram | undefined> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  note("Installing Debian's chromium with apt-get …");
  const quiet = {stdio: 'ignore'} as const;
  spawnSync('apt-get', ['update', '-q'], quiet);
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], quiet);
  const path = installedBrowser();
  if (path === undefined) throw new Error('apt-get could not install chromium.');
  return {path, env: {}};
}

function noBrowser(failures: readonly string[]): string {
  const tried = failures
    .map(failure => `\n  ${failure.split('\n').slice(0, 3).join('\n  ')}`)
    .join('');
  return (
    'No Chrome, Chromium or Edge found, and none could be fetched. ' +
    `Install one, or set ONEWAITER_BROWSER to its path.${tried}`
  );
}
