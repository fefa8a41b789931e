import type {Grid} from '../frames/tiles.ts';
import {frameLayout, frameMemory} from './frame-memory.ts';
import type {SharedFrame} from './packer.ts';
import {pixelOrder} from './pixel-order.ts';

/** To the worker. */
export type WorkerOrder =
  | {
      readonly kind: 'begin';
      readonly grid: Grid;
      readonly plain: boolean;
      readonly memory: WebAssembly.Memory;
    }
  | {readonly kind: 'start'; readonly socketUrl: string}
  | {readonly kind: 'frame'; readonly frame: SharedFrame}
  | {readonly kind: 'end'; readonly frames: number};

/** From the worker. `room`: one frame has been dealt with. */
export type WorkerReport =
  | {readonly kind: 'room'}
  | {readonly kind: 'ended'}
  | {readonly kind: 'failed'; readonly message: string};

/** Copies frames for a worker, which sends to Node what changed in them. Serves one stream after the other. */
export class FrameSender {
  private readonly worker = new Worker('worker.js', {type: 'module'});
  private readonly slots: readonly Uint8Array[];
  private readonly addresses: readonly number[];
  private next = 0;
  private waiting = 0;
  private ended = true;
  private failure: Error | undefined;
  private wake = (): void => {};

  public constructor(
    public readonly grid: Grid,
    public readonly plain: boolean,
  ) {
    const layout = frameLayout(grid);
    const memory = frameMemory(layout);
    const pixels = grid.width * grid.height * 4;
    this.addresses = layout.slots;
    this.slots = layout.slots.map(slot => new Uint8Array(memory.buffer, slot, pixels));
    this.worker.onmessage = ({data}: MessageEvent<WorkerReport>) => this.hear(data);
    this.worker.onerror = event => this.hear({kind: 'failed', message: event.message});
    this.order({kind: 'begin', grid, plain, memory});
  }

  public start(socketUrl: string): void {
    this.order({kind: 'start', socketUrl});
  }

  /** Sends what is on the canvas now as frame `number`; waits while too many are on their way. */
  public async send(canvas: HTMLCanvasElement, number: number): Promise<void> {
    await this.until(() => this.waiting < this.slots.length);
    const slot = this.next;
    const image = new VideoFrame(canvas, {timestamp: number, alpha: 'discard'});
    const order = pixelOrder(image);
    // Copied here and now: a canvas that is drawn on while a frame of it is kept copies itself first.
    await image.copyTo(this.slots[slot] as Uint8Array);
    image.close();
    this.next = (slot + 1) % this.slots.length;
    this.waiting++;
    this.order({kind: 'frame', frame: {number, pixels: this.addresses[slot] as number, order}});
  }

  /** Tells how many frames the stream has in all, and waits until Node has them. */
  public async end(frames: number): Promise<void> {
    this.ended = false;
    this.order({kind: 'end', frames});
    await this.until(() => this.ended);
  }

  public close(): void {
    this.worker.terminate();
  }

  private order(order: WorkerOrder): void {
    this.worker.postMessage(order);
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
