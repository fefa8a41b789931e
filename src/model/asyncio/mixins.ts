import type {Running, Value} from '../host.ts';
import type {Machine} from '../machine.ts';
import type {EventLoop} from './base-events.ts';
import {LibraryCoroutine} from './coroutines.ts';
import type {Blocked, Obstacle} from './deadlock.ts';
import {getRunningLoop} from './events.ts';
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

  protected getLoop(): EventLoop {
    const loop = getRunningLoop(this.machine);
    this.#loop ??= loop;
    if (this.#loop === loop) return loop;
    const {host} = this.machine;
    throw host.error('RuntimeError', `${host.repr(this)} is bound to a different event loop`);
  }

  /** A future of somebody who waits here. */
  protected createWaiter(creator: string): Future {
    const waiter = this.getLoop().createFuture(creator);
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
