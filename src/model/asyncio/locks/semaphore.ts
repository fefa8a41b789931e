import type {Running} from '../../host.ts';
import type {Machine} from '../../machine.ts';
import type {LibraryCoroutine} from '../coroutines.ts';
import {type Blocked, RELEASE} from '../deadlock.ts';
import type {Future} from '../futures.ts';
import type {Task} from '../tasks/task.ts';
import {AsyncLock, type Waiters} from './context-manager.ts';

/** `asyncio.Semaphore`: so many may come in; the rest wait in line. */
export class Semaphore extends AsyncLock {
  public readonly waiters: Waiters = new Set();
  public value: number;
  readonly #holders: Task[] = [];

  public constructor(machine: Machine, value: number) {
    super(machine);
    if (value < 0) {
      throw machine.host.error('ValueError', 'Semaphore initial value must be >= 0');
    }
    this.value = value;
  }

  public override locked(): boolean {
    return this.value === 0 || [...this.waiters].some(waiter => !waiter.cancelled());
  }

  public override acquire(): LibraryCoroutine {
    return this.coroutine('Semaphore.acquire', () => this.#acquiring());
  }

  public override blocked(): Blocked {
    return {what: this.called('the semaphore'), by: this.#holders, held: true, remedy: RELEASE};
  }

  public override referents(): readonly unknown[] {
    return [...this.waiters];
  }

  public override release(): void {
    this.#forgetHolder();
    this.value += 1;
    this.#wakeUpNext();
  }

  #noteHolder(): void {
    const task = this.machine.running?.tasks.current;
    if (task) this.#holders.push(task);
  }

  /** Anybody may release; who holds it is the likeliest. */
  #forgetHolder(): void {
    const task = this.machine.running?.tasks.current;
    const index = task ? this.#holders.indexOf(task) : -1;
    this.#holders.splice(Math.max(index, 0), 1);
  }

  *#acquiring(): Running {
    if (!this.locked()) {
      this.value -= 1;
      this.#noteHolder();
      return true;
    }
    const waiter = this.createWaiter('Semaphore.acquire');
    this.waiters.add(waiter);
    try {
      yield* this.#waiting(waiter);
    } finally {
      // Those who came later had to wait for us; now as many as fit may go.
      while (this.value > 0 && this.#wakeUpNext());
    }
    this.#noteHolder();
    return true;
  }

  *#waiting(waiter: Future): Running {
    try {
      return yield* waiter.await();
    } catch (error) {
      const ours = waiter.done() && !waiter.cancelled();
      if (ours && this.machine.host.isError(error, 'CancelledError')) this.value += 1;
      throw error;
    } finally {
      this.waiters.delete(waiter);
    }
  }

  #wakeUpNext(): boolean {
    for (const waiter of this.waiters) {
      if (waiter.done()) continue;
      this.value -= 1;
      waiter.setResult(true);
      return true;
    }
    return false;
  }
}

/** `asyncio.BoundedSemaphore`. */
export class BoundedSemaphore extends Semaphore {
  /** Its first value, which it never exceeds. */
  public bound: number;

  public constructor(machine: Machine, value: number) {
    super(machine, value);
    this.bound = value;
  }

  public override release(): void {
    if (this.value >= this.bound) {
      const text = 'BoundedSemaphore released too many times';
      throw this.machine.host.error('ValueError', text);
    }
    super.release();
  }
}
