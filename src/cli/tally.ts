import {type FilmJob, framesOf} from '../render/film-job.ts';
import type {Task} from '../render/shard.ts';

/** How far one film, or the whole job, has come. */
export class Tally {
  public done = 0;
  /** Frames that were drawn, not taken from the cache: they alone say how fast we are. */
  public drawn = 0;
  private drawnSeconds = 0;
  private readonly start = performance.now();

  public readonly total: number;

  public constructor(total: number) {
    this.total = total;
  }

  public add(frames: number, fps: number, cached: boolean): void {
    this.done += frames;
    if (cached) return;
    this.drawn += frames;
    this.drawnSeconds += frames / fps;
  }

  /** Seconds since the beginning. */
  public get took(): number {
    return (performance.now() - this.start) / 1000;
  }

  /** Frames drawn in a second. */
  public get rate(): number {
    return this.drawn / Math.max(this.took, 0.001);
  }

  /** `158 fps, 2.6 times real time` */
  public get speed(): string {
    const times = this.drawnSeconds / Math.max(this.took, 0.001);
    return `${this.rate.toFixed(0)} fps, ${times.toFixed(1)} times real time`;
  }

  /** `12 s left` */
  public get left(): string {
    return this.drawn === 0 ? '' : `${((this.total - this.done) / this.rate).toFixed(0)} s left`;
  }
}

/** A tally for each film of these tasks, begun when its first frame is done. */
export class Tallies {
  public readonly whole: Tally;
  private readonly totals = new Map<FilmJob, number>();
  private readonly films = new Map<FilmJob, Tally>();

  public constructor(tasks: readonly Task[]) {
    for (const {job, piece} of tasks) {
      this.totals.set(job, (this.totals.get(job) ?? 0) + framesOf(piece));
    }
    this.whole = new Tally([...this.totals.values()].reduce((sum, frames) => sum + frames, 0));
  }

  public of(job: FilmJob): Tally {
    const tally = this.films.get(job) ?? new Tally(this.totals.get(job) ?? 0);
    this.films.set(job, tally);
    return tally;
  }

  public add(job: FilmJob, frames: number, cached: boolean): void {
    this.whole.add(frames, job.request.fps, cached);
    this.of(job).add(frames, job.request.fps, cached);
  }
}
