import {SingleBar} from 'cli-progress';

/** How far a render has come, on stderr: a bar on a terminal, a line every few seconds elsewhere. */
export class Progress {
  private readonly name: string;
  private readonly total: number;
  private readonly fps: number;
  private readonly start = performance.now();
  private readonly bar: SingleBar | undefined;
  private lastLine = this.start;
  private done = 0;

  /** `total` frames of a film that plays `fps` of them a second. */
  public constructor(name: string, total: number, fps: number) {
    this.name = name;
    this.total = total;
    this.fps = fps;
    if (!process.stderr.isTTY) return;
    this.bar = new SingleBar({
      format: '{name}  {bar}  {value}/{total}  {speed}  {left} left',
      stream: process.stderr,
      barsize: 30,
      hideCursor: true,
    });
    this.bar.start(total, 0, {name, speed: '', left: '?'});
  }

  public update(done: number): void {
    this.done = done;
    const now = performance.now();
    if (this.bar !== undefined) {
      this.bar.update(done, {speed: this.speed(now), left: this.left(now)});
    } else if (now - this.lastLine > 5000) {
      this.lastLine = now;
      this.line(`${this.left(now)} left`, now);
    }
  }

  public stop(): void {
    this.bar?.stop();
    const now = performance.now();
    if (this.bar === undefined) this.line(`${((now - this.start) / 1000).toFixed(1)} s`, now);
  }

  private line(end: string, now: number): void {
    console.error(`${this.name}: frame ${this.done} of ${this.total}, ${this.speed(now)}, ${end}`);
  }

  private speed(now: number): string {
    const rate = (this.done / Math.max(now - this.start, 1)) * 1000;
    return `${rate.toFixed(0)} fps, ${(rate / this.fps).toFixed(1)} times real time`;
  }

  private left(now: number): string {
    if (this.done === 0) return '?';
    return `${((((now - this.start) / this.done) * (this.total - this.done)) / 1000).toFixed(0)} s`;
  }
}
