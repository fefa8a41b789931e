import type {Grid} from '../frames/tiles.ts';

/** To the worker. */
export type WorkerOrder =
  | {
      readonly kind: 'start';
      readonly socketUrl: string;
      readonly grid: Grid;
      readonly plain: boolean;
    }
  | {readonly kind: 'frame'; readonly image: VideoFrame; readonly number: number}
  | {readonly kind: 'end'; readonly frames: number};

/** From the worker. `room`: one frame has been dealt with. */
export type WorkerReport =
  | {readonly kind: 'room'}
  | {readonly kind: 'ended'}
  | {readonly kind: 'failed'; readonly message: string};

/** Each waiting frame holds 8 MB at 1080p. */
const maxWaiting = 4;

/** Hands frames to a worker, which sends to Node what changed in them. */
export class FrameSender {
  private readonly worker = new Worker('worker.js', {type: 'module'});
  private waiting = 0;
  private ended = false;
  private failure: Error | undefined;
  private wake = (): void => {};

  public constructor(socketUrl: string, grid: Grid, plain: boolean) {
    this.worker.onmessage = ({data}: MessageEvent<WorkerReport>) => this.hear(data);
    this.worker.onerror = event => this.hear({kind: 'failed', message: event.message});
    this.order({kind: 'start', socketUrl, grid, plain});
  }

  /** Sends what is on the canvas now as frame `number`; waits while too many are on their way. */
  public async send(canvas: HTMLCanvasElement, number: number): Promise<void> {
    await this.until(() => this.waiting < maxWaiting);
    const image = new VideoFrame(canvas, {timestamp: number, alpha: 'discard'});
    this.waiting++;
    this.order({kind: 'frame', image, number}, [image]);
  }

  /** Tells how many frames the stream has in all, and waits until Node has them. */
  public async end(frames: number): Promise<void> {
    this.order({kind: 'end', frames});
    await this.until(() => this.ended);
    this.worker.terminate();
  }

  private order(order: WorkerOrder, transfer: Transferable[] = []): void {
    this.worker.postMessage(order, transfer);
  }

  private hear(report: WorkerReport): void {
    if (report.kind === 'failed') this.failure = new Error(report.message);
    else if (report.kind === 'ended') this.ended = true;
    else this.waiting--;
    this.wake();
  }

  private async until(reached: () => boolean): Promise<void> {
    while (!reached()) {
      if (this.failure) throw this.failure;
      await new Promise<void>(wake => {
        this.wake = wake;
      });
    }
    if (this.failure) throw this.failure;
  }
}
