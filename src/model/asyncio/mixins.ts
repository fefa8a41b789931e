import type {Running, Value} from '../host.ts';
import type {Machine} from '../machine.ts';
import type {EventLoop} from './base-events.ts';
import {LibraryCoroutine} from './coroutines.ts';
import type {Blocked, Obstacle} from './deadlock.ts';
import type {Future} from './futures.ts';

/** `mixins._LoopBoundMixin`: what tasks share belongs to the first loop that had to wait for it. */
export abstract class LoopBound implements Obstacle {
  public readonly machine: Machine;
  /** The program's own attributes and class, for those who subclass. */
  public host: unknown = undefined;
  #loop: EventLoop | null = null;

  public constructor(machine: Machine) {
    this.machine = machine;
  }

  /** Its `_loop`: nobody's before somebody has had to wait. */
  public get boundLoop(): EventLoop | null {
    return this.#loop;
  }

  /** `_get_loop`: null where none runs, which binds nothing. */
  #getLoop(): EventLoop | null {
    const {running, host} = this.machine;
    this.#loop ??= running;
    if (this.#loop === running) return running;
    throw host.error('RuntimeError', `${host.repr(this)} is bound to a different event loop`);
  }

  /** A future of somebody who waits here. */
  protected createWaiter(creator: string): Future {
    const loop = this.#getLoop();
    if (loop === null) {
      const missing = "'NoneType' object has no attribute 'create_future'";
      throw this.machine.host.error('AttributeError', missing);
    }
    const waiter = loop.createFuture(creator);
    waiter.obstacle = this;
    return waiter;
  }

  /** What keeps those who wait. */
  public abstract blocked(): Blocked;

  /** What it keeps alive, which are those who wait: nobody else may hold their tasks. */
  public abstract referents(): readonly unknown[];

  /** `the lock "a"`, if that is what the program calls it. */
  protected called(what: string): string {
    const name = this.machine.host.variableOf(this);
    return name === null ? what : `${what} "${name}"`;
  }

  /** One of its coroutines, which holds what it was `given` besides. */
  protected coroutine(
    qualname: string,
    body: (here: LibraryCoroutine) => Running,
    ...given: readonly unknown[]
  ): LibraryCoroutine {
    return new LibraryCoroutine(this.machine.host, qualname, body, [this, ...given]);
  }

  protected refused(text: string): Value {
    return this.machine.host.error('RuntimeError', text);
  }
}
