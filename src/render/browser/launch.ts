import type {ChildProcess} from 'node:child_process';
import {join} from 'node:path';
import puppeteer, {type Browser} from 'puppeteer-core';
import {atExit} from '../at-exit.ts';
import {Complaint, messageOf} from '../complaint.ts';
import {projectFolder} from '../folders.ts';
import {scratchFolder} from '../scratch.ts';
import {within} from '../within.ts';
import {type BrowserProgram, findBrowser} from './find-browser.ts';

/** On Linux a machine's settings for screens would be in the pictures. A browser that is fetched brings its own. */
const fontSettings = join(projectFolder, 'src', 'render', 'browser', 'fonts.conf');

/** Starts a headless browser of our own. It ends with this process, however that ends. */
export async function launchBrowser(note: (text: string) => void): Promise<Browser> {
  const program = await findBrowser(note);
  try {
    const browser = await within(30, 'Starting the browser', start(program));
    const callOff = atExit(() => killGroup(browser.process()?.pid));
    browser.on('disconnected', callOff);
    return browser;
  } catch (error) {
    throw new Complaint(
      `The browser ${program.path} did not start: ${messageOf(error).trim()}\n` +
        'Set ONEWAITER_BROWSER to the path of another Chrome, Chromium or Edge.',
      {cause: error},
    );
  }
}

/**
 * Ends a browser. There is nothing that it would have to save, and asking it takes a tenth of a second; where its helpers
 * are no group that can be killed, it is asked, and killed if it does not listen.
 */
export async function closeBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  if (process.platform === 'win32') {
    await within(10, 'Closing the browser', browser.close()).catch(() => {});
  }
  killGroup(child?.pid);
  await ended(child);
}

/** Resolves when a process has ended, after which its folder can be removed. */
async function ended(child: ChildProcess | null): Promise<void> {
  if (child === null || child.exitCode !== null || child.signalCode !== null) return;
  await new Promise(done => child.once('exit', done));
}

/** The browser and all its helpers: on Linux and macOS they are a group of their own. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}

function start(program: BrowserProgram): Promise<Browser> {
  return puppeteer.launch({
    executablePath: program.path,
    env: {...process.env, FONTCONFIG_FILE: fontSettings, ...program.env},
    headless: true,
    // A browser ends when its pipe is closed, so not even a SIGKILL of ours leaves it behind.
    pipe: true,
    // With the network watched, every WebSocket message is copied to us once more as base64.
    networkEnabled: false,
    userDataDir: scratchFolder('browser'),
    ignoreDefaultArgs: ['--enable-automation'],
    args: [...quiet, ...steady, ...awake, ...sandbox()],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    // Calls into the page last as long as a render; those that can hang have a limit of their own.
    protocolTimeout: 0,
  });
}

/** Nothing on the network but us. */
const quiet = [
  ...[
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
  ],
  ...['--disable-sync', '--disable-default-apps', '--mute-audio'],
];

/** The same pixels on every machine. */
const steady = [
  ...[
    '--disable-gpu',
    '--disable-lcd-text',
    '--font-render-hinting=none',
    '--force-color-profile=srgb',
  ],
  ...['--hide-scrollbars', '--lang=en-US'],
];

/** A hidden page works at full speed. */
const awake = [
  ...['--disable-background-timer-throttling', '--disable-backgrounding-occluded-windows'],
  '--disable-renderer-backgrounding',
];

/** Linux's sandbox does not start as root nor in most containers. The page shows nothing but our own files. */
function sandbox(): string[] {
  return process.platform === 'linux' ? ['--no-sandbox'] : [];
}
