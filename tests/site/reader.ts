import type {Browser, Page} from 'puppeteer-core/internal/puppeteer-core-browser.js';
import {launchBrowser} from '../../src/render/browser/launch.ts';

export interface Wishes {
  readonly scheme?: 'dark' | 'light';
  readonly motion?: 'reduce';
  readonly scripts?: boolean;
  readonly width?: number;
}

/** A browser of the project's own, and what went wrong in its pages. */
export class Reader implements AsyncDisposable {
  /** Errors in the console, failed requests, refusals by a policy. */
  public readonly troubles: string[] = [];
  readonly #browser: Browser;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async start(): Promise<Reader> {
    return new Reader(await launchBrowser(() => {}));
  }

  async open(url: string, wishes: Wishes = {}): Promise<Page> {
    const page = await this.#browser.newPage();
    page.on('pageerror', error => this.troubles.push(String(error)));
    page.on('console', message => {
      if (['error', 'warn'].includes(message.type())) this.troubles.push(message.text());
    });
    await this.look(page, wishes);
    await page.setJavaScriptEnabled(wishes.scripts ?? true);
    await page.goto(url, {waitUntil: 'load'});
    return page;
  }

  /** Looks at a page on another screen, or with other preferences. */
  async look(page: Page, {scheme = 'light', motion, width = 1440}: Wishes): Promise<void> {
    await page.setViewport({width, height: 900});
    await page.emulateMediaFeatures([
      {name: 'prefers-color-scheme', value: scheme},
      {name: 'prefers-reduced-motion', value: motion ?? 'no-preference'},
    ]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#browser.close();
  }
}
