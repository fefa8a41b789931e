import type {Browser} from 'puppeteer-core/internal/puppeteer-core-browser.js';
import {Complaint, messageOf} from '../complaint.ts';
import {within} from '../within.ts';
import {BrowserProcess} from './browser-process.ts';
import {findBrowser} from './find-browser.ts';

const processes = new WeakMap<Browser, BrowserProcess>();

/** Starts a headless browser of our own, which opens `address` at once. It ends with this process, however that ends. */
export async function launchBrowser(
  note: (text: string) => void,
  address = 'about:blank',
): Promise<Browser> {
  const program = await findBrowser(note);
  const started = new BrowserProcess(program, address);
  try {
    const browser = await within(
      30,
      'Starting the browser',
      Promise.race([connected(started), started.failure]),
    );
    processes.set(browser, started);
    return browser;
  } catch (error) {
    await started.kill();
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
  if (process.platform === 'win32') {
    await within(10, 'Closing the browser', browser.close()).catch(() => {});
  }
  await processes.get(browser)?.kill();
}

/** What drives a browser is large: it is loaded while the browser starts, and without what only its own browsers need. */
async function connected({transport}: BrowserProcess): Promise<Browser> {
  const {default: puppeteer} = await import('puppeteer-core/internal/puppeteer-core-browser.js');
  const browser = await puppeteer.connect({
    transport,
    // With the network watched, every WebSocket message is copied to us once more as base64.
    networkEnabled: false,
    // Calls into the page last as long as a render; those that can hang have a limit of their own.
    protocolTimeout: 0,
  });
  await browser.waitForTarget(target => target.type() === 'page', {timeout: 0});
  return browser;
}
