import {MultiBar, type SingleBar} from 'cli-progress';
import type {FilmJob} from '../render/film-job.ts';
import type {FilmRequest} from '../render/page-api.ts';
import type {Task} from '../render/shard.ts';
import {versionName} from '../render/version-name.ts';
import {type SummaryRow, summaryTable} from './summary.ts';
import {Tallies, type Tally} from './tally.ts';

/** Where progress is shown. */
export type Display = 'terminal' | 'lines' | 'json';

/** A bar on a terminal; elsewhere a line every few seconds. */
export function displayFor(json: boolean): Display {
  if (json) return 'json';
  return process.stderr.isTTY ? 'terminal' : 'lines';
}

interface FinishedFilm {
  readonly clip: string;
  readonly lang: string;
  readonly theme: string;
  readonly length?: number;
  readonly took?: number;
  readonly cached: boolean;
}

/** Seconds between two lines. */
const PAUSE = {lines: 5, json: 1};

/** Shows how far a render has come: people read it on stderr, machines as JSON on stdout. */
export class Progress {
  private readonly tallies: Tallies;
  private readonly display: Display;
  private readonly bars: Bars | undefined;
  private readonly rows: SummaryRow[] = [];
  private lastLine = 0;

  public constructor(tasks: readonly Task[], display: Display) {
    this.tallies = new Tallies(tasks);
    this.display = display;
    if (display === 'terminal') this.bars = new Bars(this.tallies.whole);
  }

  /** Some frames of a film are done. */
  public add(job: FilmJob, frames: number, cached: boolean): void {
    this.tallies.add(job, frames, cached);
    if (this.bars !== undefined) this.bars.update(job, this.tallies.of(job));
    else this.printNowAndThen(job);
  }

  /** A film's files are written. */
  public film(job: FilmJob, files: readonly string[]): void {
    const {took, drawn, total} = this.tallies.of(job);
    const cached = drawn === 0;
    this.bars?.remove(job);
    this.finished({...nameOf(job), length: total / job.request.fps, took, cached}, files);
  }

  /** A film's files were there already. */
  public unchanged({clip, lang, theme}: FilmRequest, files: readonly string[]): void {
    this.finished({clip: clip.id, lang, theme, cached: true}, files);
  }

  /** Everything is done, or has failed. */
  public stop(): void {
    this.bars?.stop();
    if (this.display === 'json') return;
    const {whole} = this.tallies;
    if (this.rows.length > 0) console.error(summaryTable(this.rows));
    if (whole.drawn === 0) return;
    console.error(`${whole.drawn} frames in ${whole.took.toFixed(1)} s, ${whole.speed}`);
  }

  private finished(film: FinishedFilm, files: readonly string[]): void {
    const {clip, lang, theme, ...facts} = film;
    this.rows.push({name: versionName(clip, lang, theme), file: files[0] ?? '', ...facts});
    if (this.display === 'json') printJson({event: 'film', ...film, files});
    else for (const file of files) console.log(file);
  }

  private printNowAndThen(job: FilmJob): void {
    const {whole} = this.tallies;
    const {display} = this;
    if (display === 'terminal' || whole.took - this.lastLine < PAUSE[display]) return;
    this.lastLine = whole.took;
    const {done, total, rate} = whole;
    if (display === 'json') printJson({event: 'progress', ...nameOf(job), done, total, fps: rate});
    else console.error(`${label(job)}: frame ${done} of ${total}, ${whole.speed}, ${whole.left}`);
  }
}

/** One bar for the whole job, and one for each film under way. */
class Bars {
  private readonly all = new MultiBar({
    format: '{name}  {bar}  {value}/{total}  {speed}  {left}',
    stream: process.stderr,
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
  });
  private readonly films = new Map<FilmJob, SingleBar>();
  private readonly wholeBar: SingleBar;
  private readonly whole: Tally;

  public constructor(whole: Tally) {
    this.whole = whole;
    this.wholeBar = this.all.create(whole.total, 0, {name: 'all'.padEnd(28), speed: '', left: ''});
  }

  public update(job: FilmJob, tally: Tally): void {
    const texts = {name: label(job).padEnd(28), speed: '', left: ''};
    const bar = this.films.get(job) ?? this.all.create(tally.total, 0, texts);
    this.films.set(job, bar);
    bar.update(tally.done, {...texts, speed: tally.speed, left: tally.left});
    this.wholeBar.update(this.whole.done, {speed: this.whole.speed, left: this.whole.left});
  }

  public remove(job: FilmJob): void {
    const bar = this.films.get(job);
    if (bar !== undefined) this.all.remove(bar);
  }

  public stop(): void {
    this.all.stop();
  }
}

function nameOf({request: {clip, lang, theme}}: FilmJob): {
  clip: string;
  lang: string;
  theme: string;
} {
  return {clip: clip.id, lang, theme};
}

function label(job: FilmJob): string {
  const {clip, lang, theme} = nameOf(job);
  return versionName(clip, lang, theme);
}

function printJson(value: object): void {
  console.log(JSON.stringify(value));
}
