import type {Epoll} from '../network/epoll.ts';
import {POLLIN} from '../network/poll-events.ts';
import type {Pollable} from '../network/pollable.ts';
import type {EventLoop} from './base-events.ts';
import type {Handle} from './events.ts';
import {selectorOf} from './selector-events.ts';

/** `unix_events`: the handlers of signals that a loop has, and the pipe to itself that tells it of those that came. */
export class LoopSignals implements Pollable {
  public epoll: Epoll | null = null;
  public readonly handlers = new Map<number, Handle>();
  readonly #loop: EventLoop;
  readonly #restore: (signal: number) => void;
  #came: number[] = [];

  /** `restore` gives a signal back the effect that it has without a handler. */
  public constructor(loop: EventLoop, restore: (signal: number) => void) {
    this.#loop = loop;
    this.#restore = restore;
    loop.machine.signals.wakers.add(this);
    const selector = selectorOf(loop);
    selector.onClose.push(() => this.close());
    selector.addReader(this, {
      label: () => 'BaseSelectorEventLoop._read_from_self',
      run: () => this.#read(),
    });
  }

  /** A signal has come that somebody has asked for; only with handlers of its own does the loop learn of it. */
  public wake(signal: number): void {
    if (this.handlers.size === 0) return;
    this.#came.push(signal);
    this.epoll?.wake(this, POLLIN);
  }

  /** `remove_signal_handler`: whether there was one. */
  public remove(signal: number): boolean {
    if (!this.handlers.delete(signal)) return false;
    this.#restore(signal);
    return true;
  }

  public close(): void {
    this.#loop.machine.signals.wakers.delete(this);
    for (const signal of [...this.handlers.keys()]) this.remove(signal);
  }

  /** What the handlers keep alive. */
  public referents(): readonly unknown[] {
    return [...this.handlers.values()];
  }

  public poll(): number {
    return this.#came.length > 0 ? POLLIN : 0;
  }

  #read(): void {
    for (const signal of this.#came.splice(0)) {
      const handle = this.handlers.get(signal);
      if (handle === undefined) continue;
      if (handle.isCancelled) this.remove(signal);
      else this.#loop.addCallback(handle);
    }
  }
}
