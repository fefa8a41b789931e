import type {Running, Value} from '../../host.ts';
import type {EventLoop} from '../base-events.ts';
import {LibraryCoroutine} from '../coroutines.ts';
import type {Future} from '../futures.ts';

/** `streams.FlowControlMixin`: who drains waits as long as the transport has too much to send. */
export abstract class FlowControlMixin {
  public readonly loop: EventLoop;
  readonly #waiters = new Set<Future>();
  #isPaused = false;
  #isLost = false;

  public constructor(loop: EventLoop) {
    this.loop = loop;
  }

  public pauseWriting(): void {
    this.#isPaused = true;
  }

  public resumeWriting(): void {
    this.#isPaused = false;
    for (const waiter of this.#waiters) if (!waiter.done()) waiter.setResult(null);
  }

  public connectionLost(error: Value): void {
    this.#isLost = true;
    if (!this.#isPaused) return;
    for (const waiter of this.#waiters) {
      if (waiter.done()) continue;
      if (error === null) waiter.setResult(null);
      else waiter.setException(error);
    }
  }

  /** `_drain_helper`. */
  public drain(): LibraryCoroutine {
    const qualname = 'FlowControlMixin._drain_helper';
    return new LibraryCoroutine(this.loop.machine.host, qualname, () => this.#draining(), [this]);
  }

  /** What those wait for who drain. */
  protected abstract readonly reader: string;

  *#draining(): Running {
    if (this.#isLost) {
      throw this.loop.machine.host.error('ConnectionResetError', 'Connection lost');
    }
    if (!this.#isPaused) return null;
    const waiter = this.loop.createFuture('FlowControlMixin._drain_helper');
    const what = `${this.reader} to receive what was written`;
    const remedy = 'Let the other end read(), or close() its StreamWriter.';
    waiter.obstacle = {blocked: () => ({what, by: [], remedy})};
    this.#waiters.add(waiter);
    try {
      return yield* waiter.await();
    } finally {
      this.#waiters.delete(waiter);
    }
  }
}
