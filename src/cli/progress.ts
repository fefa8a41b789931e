import {SingleBar} from 'cli-progress';
import {type FilmJob, framesOf} from '../render/film-job.ts';
import type {Task} from '../render/shard.ts';

/** How far a render has come, on stderr: a bar on a terminal, a line every few seconds elsewhere. */
export class Progress {
  private readonly total: number;
  private readonly start = performance.now();
  private readonly bar: SingleBar | undefined;
  private lastLine = this.start;
  private done = 0;
  /** Frames that were drawn, not taken from the cache: they alone say how fast we are. */
  private drawn = 0;
  private drawnSeconds = 0;

  public constructor(tasks: readonly Task[]) {
    this.total = tasks.reduce((sum, {piece}) => sum + framesOf(piece), 0);
    if (!process.stderr.isTTY) return;
    this.bar = new SingleBar({
      format: '{name}  {bar}  {value}/{total}  {speed}  {left}',
      stream: process.stderr,
      barsize: 30,
      hideCursor: true,
    });
    this.bar.start(this.total, 0, {name: '', speed: '', left: ''});
  }

  /** Some frames of a film are done. */
  public add({request: {clip, lang, fps}}: FilmJob, frames: number, cached: boolean): void {
    this.done += frames;
    if (!cached) {
      this.drawn += frames;
      this.drawnSeconds += frames / fps;
    }
    const name = `${clip.id} ${lang}`;
    const now = performance.now();
    if (this.bar !== undefined) {
      this.bar.update(this.done, {name, speed: this.speed(now), left: this.left(now)});
    } else if (now - this.lastLine > 5000) {
      this.lastLine = now;
      console.error(
        `${name}: frame ${this.done} of ${this.total}, ${this.speed(now)}, ${this.left(now)}`,
      );
    }
  }

  public stop(): void {
    this.bar?.stop();
    const now = performance.now();
    if (this.drawn === 0) return;
    console.error(
      `${this.drawn} frames in ${((now - this.start) / 1000).toFixed(1)} s, ${this.speed(now)}`,
    );
  }

  private speed(now: number): string {
    const seconds = Math.max(now - this.start, 1) / 1000;
    const times = (this.drawnSeconds / seconds).toFixed(1);
    return `${(this.drawn / seconds).toFixed(0)} fps, ${times} times real time`;
  }

  private left(now: number): string {
    if (this.drawn === 0) return '';
    const left = (((now - this.start) / this.drawn) * (this.total - this.done)) / 1000;
    return `${left.toFixed(0)} s left`;
  }
}
