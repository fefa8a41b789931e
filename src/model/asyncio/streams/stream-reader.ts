import type {Running, Value} from '../../host.ts';
import {ByteBuffer} from '../../network/byte-buffer.ts';
import {addressText} from '../../network/socket.ts';
import type {EventLoop} from '../base-events.ts';
import {LibraryCoroutine} from '../coroutines.ts';
import type {Blocked} from '../deadlock.ts';
import type {Future} from '../futures.ts';
import type {StreamTransport} from '../transports.ts';

export const DEFAULT_LIMIT = 2 ** 16;

/** `asyncio.StreamReader`: what has arrived, and who waits for more. How it is read is in `reading.ts`. */
export class StreamReader {
  public readonly loop: EventLoop;
  public limit: number;
  public readonly buffer = new ByteBuffer();
  /** Nothing more will come. */
  public eof = false;
  public exception: Value = null;
  public transport: StreamTransport | null = null;
  public waiter: Future | null = null;
  public paused = false;
  public host: unknown = undefined;

  public constructor(loop: EventLoop, limit: number = DEFAULT_LIMIT) {
    if (limit <= 0) throw loop.machine.host.error('ValueError', 'Limit cannot be <= 0');
    this.loop = loop;
    this.limit = limit;
  }

  public setException(error: Value): void {
    this.exception = error;
    const {waiter} = this;
    this.waiter = null;
    if (waiter?.cancelled() === false) waiter.setException(error);
  }

  public feedEof(): void {
    this.eof = true;
    this.#wakeupWaiter();
  }

  public atEof(): boolean {
    return this.eof && this.buffer.length === 0;
  }

  public feedData(data: Uint8Array): void {
    const {machine} = this.loop;
    if (this.eof) throw machine.host.error('AssertionError', 'feed_data after feed_eof');
    if (data.length === 0) return;
    if (this.buffer.length + data.length > machine.limits.size) throw machine.halt('size');
    this.buffer.extend(data);
    this.#wakeupWaiter();
    if (this.transport === null || this.paused || this.buffer.length <= 2 * this.limit) return;
    this.transport.pauseReading();
    this.paused = true;
  }

  /** Bytes that are taken make room for more. */
  public maybeResumeTransport(): void {
    if (this.buffer.length <= this.limit) this.#resume();
  }

  /** `_wait_for_data`, for one of the methods that read. */
  public waitForData(method: string): LibraryCoroutine {
    const {host} = this.loop.machine;
    const body = () => this.#waiting(method);
    return new LibraryCoroutine(host, 'StreamReader._wait_for_data', body, [this]);
  }

  public referents(): readonly unknown[] {
    return [this.exception, this.transport, this.waiter, this.host];
  }

  *#waiting(method: string): Running {
    const {host} = this.loop.machine;
    if (this.waiter !== null) {
      const text = `${method}() called while another coroutine is already waiting for incoming data`;
      throw host.error('RuntimeError', text);
    }
    if (this.eof) throw host.error('AssertionError', '_wait_for_data after EOF');
    // Who waits for what may not come in would wait for ever.
    this.#resume();
    this.waiter = this.loop.createFuture('StreamReader._wait_for_data');
    this.waiter.obstacle = {blocked: () => this.#blocked()};
    try {
      return yield* this.waiter.await();
    } finally {
      this.waiter = null;
    }
  }

  #resume(): void {
    if (!this.paused) return;
    this.paused = false;
    this.transport?.resumeReading();
  }

  #wakeupWaiter(): void {
    const {waiter} = this;
    this.waiter = null;
    if (waiter?.cancelled() === false) waiter.setResult(null);
  }

  #blocked(): Blocked {
    const from = this.transport?.peername;
    return {
      what: from ? `data from ${addressText(from)}` : 'data',
      by: [],
      remedy:
        'Let the other end write(), or close() its StreamWriter when it has nothing more to say.',
    };
  }
}
