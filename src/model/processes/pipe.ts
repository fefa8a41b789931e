import {ByteBuffer} from '../network/byte-buffer.ts';
import type {Epoll} from '../network/epoll.ts';
import {POLLERR, POLLHUP, POLLIN, POLLOUT} from '../network/poll-events.ts';
import type {Pollable} from '../network/pollable.ts';

/** What a pipe of Linux holds that nobody has read yet. */
const CAPACITY = 65_536;
/** Less room than this is none: so many bytes are written as one. */
const PIPE_BUF = 4096;

/** Bytes on their way from one process to another. Each of its ends may be open in several processes. */
export class Pipe {
  public readonly reader: PipeEnd;
  public readonly writer: PipeEnd;
  public readonly held = new ByteBuffer();

  /** `fds` are the numbers of its ends; of those that only the children have, they are never asked for. */
  public constructor(readFd = -1, writeFd = -1) {
    this.reader = new PipeEnd(this, readFd, false);
    this.writer = new PipeEnd(this, writeFd, true);
  }

  public get room(): number {
    return CAPACITY - this.held.length;
  }

  public changed(): void {
    this.reader.wake();
    this.writer.wake();
  }
}

/** Where a pipe is read from, or written to. */
export class PipeEnd implements Pollable {
  public readonly fd: number;
  public readonly isWriter: boolean;
  public epoll: Epoll | null = null;
  public host: unknown = undefined;
  readonly #pipe: Pipe;
  /** How many have it open. */
  #open = 1;

  public constructor(pipe: Pipe, fd: number, isWriter: boolean) {
    this.#pipe = pipe;
    this.fd = fd;
    this.isWriter = isWriter;
  }

  public get isOpen(): boolean {
    return this.#open > 0;
  }

  /** One more process has it open. */
  public share(): this {
    this.#open += 1;
    return this;
  }

  /** One process less has it open. With the last of them, the other end learns of it. */
  public close(): void {
    if (this.#open === 0) return;
    this.#open -= 1;
    if (this.#open > 0) return;
    this.epoll?.unregister(this);
    this.#pipe.changed();
  }

  /** At most so many bytes; none at the end of what comes, null if there are none yet. */
  public read(most: number): Uint8Array | null {
    const {held, writer} = this.#pipe;
    if (held.length === 0) return writer.isOpen ? null : new Uint8Array();
    const taken = held.take(most);
    this.#pipe.changed();
    return taken;
  }

  /** How many of these bytes it took: none if there is no room; null if nobody can read them any more. */
  public write(data: Uint8Array): number | null {
    const {held, reader, room} = this.#pipe;
    if (!reader.isOpen) return null;
    if (room < Math.min(data.length, PIPE_BUF)) return 0;
    const taken = data.subarray(0, room);
    held.extend(taken);
    this.#pipe.changed();
    return taken.length;
  }

  /** Whether a process that reads or writes here need not wait. */
  public get isReady(): boolean {
    return this.poll() !== 0;
  }

  public poll(): number {
    const {held, reader, writer, room} = this.#pipe;
    if (!this.isWriter) return (held.length > 0 ? POLLIN : 0) | (writer.isOpen ? 0 : POLLHUP);
    return (room >= PIPE_BUF ? POLLOUT : 0) | (reader.isOpen ? 0 : POLLERR);
  }

  public wake(): void {
    const events = this.poll();
    if (events !== 0) this.epoll?.wake(this, events);
  }
}
