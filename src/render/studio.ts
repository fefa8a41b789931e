import {Complaint} from './complaint.ts';
import type {FilmPage} from './film-page.ts';
import type {FilmRequest} from './page-api.ts';
import {PageLost} from './page-lost.ts';

/** How often the same work may lose its page before we give up. */
const ATTEMPTS = 3;

/** A place to draw in: a page that is started when first needed, and started again when it is lost. */
export class Studio implements AsyncDisposable {
  private readonly note: (text: string) => void;
  private page: Promise<FilmPage> | undefined;
  private open: {readonly film: FilmRequest; readonly page: Promise<FilmPage>} | undefined;

  public constructor(note: (text: string) => void) {
    this.note = note;
  }

  /**
   * Begins to open a film, for whoever has other things to do before it is drawn; a failure is told then. Resolves when
   * a browser is about to start: what drives one is large, and loading it would keep us busy beside those things.
   */
  public async prepare(film: FilmRequest): Promise<void> {
    this.pageWith(film).catch(() => {});
    await import('./film-page.ts');
  }

  /** Does `work` in a page in which this film is open; from the beginning when the page is lost on the way. */
  public async withFilm<T>(film: FilmRequest, work: (page: FilmPage) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work(await this.pageWith(film));
      } catch (error) {
        if (!(error instanceof PageLost)) throw error;
        if (attempt === ATTEMPTS) throw givenUp(error);
        this.note(`${error.message} Starting a new one (${attempt + 1} of ${ATTEMPTS}).`);
        await this[Symbol.asyncDispose]();
      }
    }
  }

  public async [Symbol.asyncDispose](): Promise<void> {
    const started = this.page;
    this.page = undefined;
    this.open = undefined;
    const page = await started?.catch(() => undefined);
    await page?.[Symbol.asyncDispose]();
  }

  private pageWith(film: FilmRequest): Promise<FilmPage> {
    if (this.open?.film !== film) this.open = {film, page: this.opened(film)};
    return this.open.page;
  }

  private async opened(film: FilmRequest): Promise<FilmPage> {
    this.page ??= startPage(this.note);
    const page = await this.page;
    await page.open(film);
    return page;
  }
}

function givenUp(error: PageLost): Complaint {
  return new Complaint(
    `${error.message} It was the third time; gave up. If memory is short, render with fewer --jobs; ` +
      'on a slow machine, set ONEWAITER_PATIENCE to 2 or more; ' +
      'or set ONEWAITER_BROWSER to the path of another Chrome, Chromium or Edge.',
    {cause: error},
  );
}

/** Loaded when first needed: a film that is in the cache needs no browser, and what drives one is large. */
async function startPage(note: (text: string) => void): Promise<FilmPage> {
  const {FilmPage} = await import('./film-page.ts');
  return FilmPage.start(note);
}
