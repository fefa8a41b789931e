import {join} from 'node:path';
import type {Browser, Page} from 'puppeteer-core/internal/puppeteer-core-browser.js';
import {closeBrowser, launchBrowser} from './browser/launch.ts';
import {pageBundle} from './bundle.ts';
import {messageOf} from './complaint.ts';
import {PROJECT_FOLDER} from './folders.ts';
import {
  FILM_ADDRESS,
  type FilmRequest,
  type PageApi,
  SCHEDULES_ADDRESS,
  type SeenFrame,
  type SheetPicture,
  type StreamRequest,
} from './page-api.ts';
import {PageLost} from './page-lost.ts';
import {type PageServer, servePage} from './serve.ts';
import {unlessLate, within} from './within.ts';

declare const window: {readonly onewaiter: PageApi};

/** A browser with our page in it, where films are opened one after the other. */
export class FilmPage implements AsyncDisposable {
  public readonly server: PageServer;
  private readonly browser: Browser;
  private readonly page: Page;
  /** Rejects when anything goes wrong in the page that no call of ours hears of. */
  private readonly trouble: Promise<never>;

  private constructor(server: PageServer, browser: Browser, page: Page) {
    this.server = server;
    this.browser = browser;
    this.page = page;
    this.trouble = troubleOf(browser, page);
    // Whoever calls the page hears of it; between calls nobody does, and that is no crash of ours.
    this.trouble.catch(() => {});
  }

  /** Starts the browser and loads the page. `note` is told of what has to be fetched first. */
  public static async start(note: (text: string) => void): Promise<FilmPage> {
    const bundle = pageBundle();
    const server = await servePage(
      bundle.then(({folder}) => [folder, join(PROJECT_FOLDER, 'public')]),
    );
    const [built, launched] = await Promise.allSettled([bundle, launchBrowser(note, server.url)]);
    try {
      if (built.status === 'rejected') throw built.reason;
      if (launched.status === 'rejected') throw launched.reason;
      const pages = await within(30, 'Opening a page', launched.value.pages());
      const page = pages[0] ?? (await launched.value.newPage());
      const film = new FilmPage(server, launched.value, page);
      await film.load();
      return film;
    } catch (error) {
      if (launched.status === 'fulfilled') await closeBrowser(launched.value);
      await server[Symbol.asyncDispose]();
      throw error;
    }
  }

  /** The browser has been started with our address. One that shows something else all the same is sent there. */
  private async load(): Promise<void> {
    const {page, server} = this;
    const isThere = page.waitForFunction(() => 'onewaiter' in window, {timeout: 0});
    try {
      await within(10, 'Loading the page', isThere);
    } catch {
      const loaded = page.goto(server.url, {waitUntil: 'load'});
      await this.call(30, 'Loading the page', loaded);
    }
  }

  /** What happened in its programs goes along: to run them in the page once more would take longer than all else there. */
  public async open(film: FilmRequest): Promise<void> {
    // Whoever made the film has it loaded. It is large: the browser's start must not wait for it.
    const {tellableJson} = await import('../script/schedules-json.ts');
    this.server.offer(FILM_ADDRESS, JSON.stringify(film));
    this.server.offer(SCHEDULES_ADDRESS, tellableJson(film.clip) ?? '{}');
    const opened = this.page.evaluate(() => window.onewaiter.open());
    await this.call(60, 'Opening the film', opened);
  }

  /** Frame `frame` of the open film as a PNG. */
  public async still(frame: number): Promise<Buffer> {
    const still = this.page.evaluate(frame => window.onewaiter.still(frame), frame);
    return Buffer.from(await this.call(60, 'Drawing a still', still), 'base64');
  }

  /** Frames of the open film on one PNG, each under its label. */
  public async sheet(pictures: readonly SheetPicture[]): Promise<Buffer> {
    const sheet = this.page.evaluate(pictures => window.onewaiter.sheet(pictures), pictures);
    return Buffer.from(await this.call(120, 'Drawing a sheet', sheet), 'base64');
  }

  /** The texts and the outlines of frame `frame` of the open film. */
  public inspect(frame: number): Promise<SeenFrame> {
    const seen = this.page.evaluate(frame => window.onewaiter.inspect(frame), frame);
    return this.call(60, 'Inspecting a frame', seen);
  }

  /** Draws a stretch of the open film and sends nothing; the seconds it took. */
  public draw(from: number, to: number): Promise<number> {
    return this.unlessTrouble(
      this.page.evaluate((from, to) => window.onewaiter.draw(from, to), from, to),
    );
  }

  /** Streams frames of the open film to `server.socketUrl`. */
  public stream(request: Omit<StreamRequest, 'socketUrl'>): Promise<void> {
    const {socketUrl} = this.server;
    return this.unlessTrouble(
      this.page.evaluate(request => window.onewaiter.stream(request), {...request, socketUrl}),
    );
  }

  /** Waits for something in the page, and fails when anything else in the page fails meanwhile, or when it does not answer. */
  private call<T>(seconds: number, what: string, work: Promise<T>): Promise<T> {
    const lost = (limit: number) => new PageLost(`${what} took longer than ${limit} s.`);
    return unlessLate(seconds, this.unlessTrouble(work), lost);
  }

  private async unlessTrouble<T>(work: Promise<T>): Promise<T> {
    work.catch(() => {});
    try {
      return await Promise.race([work, this.trouble]);
    } catch (error) {
      const {ProtocolError} = await import('puppeteer-core/internal/puppeteer-core-browser.js');
      // A call that was under way when the page went says only that its target is closed.
      if (error instanceof ProtocolError) throw new PageLost(error.message, {cause: error});
      throw error;
    }
  }

  public async [Symbol.asyncDispose](): Promise<void> {
    await closeBrowser(this.browser);
    await this.server[Symbol.asyncDispose]();
  }
}

function troubleOf(browser: Browser, page: Page): Promise<never> {
  return new Promise((_, reject) => {
    page.on('error', error => reject(new PageLost(`The page crashed: ${error.message}`)));
    page.on('pageerror', error => reject(new Error(`Uncaught in the page: ${messageOf(error)}`)));
    page.on('console', message => {
      if (message.type() === 'error') reject(new Error(`The page reported: ${message.text()}`));
    });
    browser.on('disconnected', () =>
      reject(new PageLost('The browser ended in the middle of the work.')),
    );
  });
}
