import {Fifo} from '../../fifo.ts';
import type {Running, Value} from '../../host.ts';
import type {EventLoop} from '../base-events.ts';
import {LibraryCoroutine} from '../coroutines.ts';
import type {DoneCallback} from '../done-callbacks.ts';
import type {Handle} from '../events.ts';
import type {Future} from '../futures.ts';
import {Queue} from '../queues.ts';

/** `tasks._AsCompletedIterator`: futures as they finish, or coroutines for their results. */
export class AsCompletedIterator implements DoneCallback {
  public host: unknown = undefined;
  readonly #loop: EventLoop;
  readonly #done: Queue;
  readonly #todo: Set<Future>;
  readonly #timer: Handle | null = null;
  #left: number;

  public constructor(loop: EventLoop, futures: readonly Future[], timeout: number | null) {
    this.#loop = loop;
    this.#done = new Queue(loop.machine, 0, () => 0, new Fifo());
    this.#todo = new Set(futures);
    for (const future of this.#todo) future.addDoneCallback(this);
    this.#left = this.#todo.size;
    if (this.#left > 0 && timeout !== null) {
      const label = () => '_AsCompletedIterator._handle_timeout';
      this.#timer = loop.callLater(timeout, {label, run: () => this.#handleTimeout()});
    }
  }

  /** `__next__`: a coroutine for the next result; undefined at the end. */
  public next(): LibraryCoroutine | undefined {
    if (this.#left === 0) return undefined;
    this.#left -= 1;
    return this.#waitForOne(true);
  }

  /** `__anext__`. */
  public anext(): LibraryCoroutine {
    const {host} = this.#loop.machine;
    const advance = () => {
      if (this.#left === 0) throw host.error('StopAsyncIteration');
      this.#left -= 1;
      return this.#waitForOne(false);
    };
    const body = (here: LibraryCoroutine) => here.await(advance());
    return new LibraryCoroutine(host, '_AsCompletedIterator.__anext__', body, [this]);
  }

  public label(): string {
    return '_AsCompletedIterator._handle_completion';
  }

  public referents(): readonly unknown[] {
    return [...this.#todo, ...this.#done.items.all()];
  }

  /** `_handle_completion`. */
  public run(future: Future): void {
    // Empty already: the timeout was here first.
    if (!this.#todo.delete(future)) return;
    this.#done.putNowait(future);
    if (this.#todo.size === 0) this.#timer?.cancel();
  }

  #handleTimeout(): void {
    for (const future of this.#todo) {
      future.removeDoneCallback(callback => callback === this);
      this.#done.putNowait(null);
    }
    this.#todo.clear();
  }

  #waitForOne(resolve: boolean): LibraryCoroutine {
    const {host} = this.#loop.machine;
    const qualname = '_AsCompletedIterator._wait_for_one';
    return new LibraryCoroutine(host, qualname, here => this.#waiting(here, resolve), [this]);
  }

  *#waiting(here: LibraryCoroutine, resolve: boolean): Running {
    const future: Value = yield* here.await(this.#done.get());
    here.hold(future);
    if (future === null) throw this.#loop.machine.host.error('TimeoutError');
    return resolve ? (future as Future).result() : future;
  }
}
