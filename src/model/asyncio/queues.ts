import type {ErrorName, Running, Value} from '../host.ts';
import type {Machine} from '../machine.ts';
import type {LibraryCoroutine} from './coroutines.ts';
import type {Blocked} from './deadlock.ts';
import type {Future} from './futures.ts';
import {Event} from './locks/event.ts';
import {LoopBound} from './mixins.ts';

/** How a queue keeps its items. */
export interface Items {
  readonly size: number;
  put(item: Value): void;
  get(): Value;
  all(): readonly Value[];
}

/** `asyncio.Queue`. */
export class Queue extends LoopBound {
  public maxsize: Value;
  /** How many that is: asked late, as CPython does, it throws what is wrong with it. */
  public bound: () => number;
  public items: Items;
  public readonly getters: Set<Future> = new Set();
  public readonly putters: Set<Future> = new Set();
  public unfinishedTasks = 0;
  public isShutdown = false;
  readonly #finished: Event;

  public constructor(machine: Machine, maxsize: Value, bound: () => number, items: Items) {
    super(machine);
    this.maxsize = maxsize;
    this.bound = bound;
    this.items = items;
    this.#finished = new Event(machine);
    this.#finished.set();
    this.#finished.owner = {blocked: () => this.#unfinished()};
  }

  public override referents(): readonly unknown[] {
    return [...this.getters, ...this.putters, this.#finished, ...this.held(), this.host];
  }

  /** Its items in the order in which it lets go of them: the first first, as a deque. */
  protected held(): readonly Value[] {
    return this.items.all();
  }

  public override blocked(): Blocked {
    const queue = this.called('the queue');
    // `full()` may be the program's own, which nobody but the program calls.
    return this.putters.size > 0
      ? {what: `room in ${queue}`, by: [], remedy: 'Let somebody get() its items.'}
      : {
          what: `an item of ${queue}`,
          by: [],
          remedy: 'Put as many items as are got, or let shutdown() end the wait.',
        };
  }

  public empty(): boolean {
    return this.items.size === 0;
  }

  public qsize(): number {
    return this.items.size;
  }

  public full(): boolean {
    const bound = this.bound();
    return bound > 0 && this.qsize() >= bound;
  }

  public put(item: Value): LibraryCoroutine {
    return this.coroutine('Queue.put', () => this.#putting(item), item);
  }

  public putNowait(item: Value): void {
    if (this.isShutdown) throw this.#error('QueueShutDown');
    if (this.full()) throw this.#error('QueueFull');
    this.putItem(item);
    this.unfinishedTasks += 1;
    this.#finished.clear();
    wakeupNext(this.getters);
  }

  public get(): LibraryCoroutine {
    return this.coroutine('Queue.get', () => this.#getting());
  }

  public getNowait(): Value {
    if (this.empty()) throw this.#error(this.isShutdown ? 'QueueShutDown' : 'QueueEmpty');
    const item = this.getItem();
    wakeupNext(this.putters);
    return item;
  }

  public taskDone(): void {
    if (this.unfinishedTasks <= 0) {
      throw this.machine.host.error('ValueError', 'task_done() called too many times');
    }
    this.unfinishedTasks -= 1;
    if (this.unfinishedTasks === 0) this.#finished.set();
  }

  public join(): LibraryCoroutine {
    const finished = () => (this.unfinishedTasks > 0 ? this.#finished.wait() : null);
    return this.coroutine('Queue.join', function* (here) {
      const wait = finished();
      if (wait !== null) yield* here.await(wait);
      return null;
    });
  }

  public shutdown(immediate: boolean): void {
    this.isShutdown = true;
    if (immediate) this.#drop();
    // Whoever waits must look again, and find the queue shut.
    for (const waiters of [this.getters, this.putters]) {
      const all = [...waiters];
      waiters.clear();
      for (const waiter of all) if (!waiter.done()) waiter.setResult(null);
    }
  }

  /** `_put`. */
  public putItem(item: Value): void {
    this.items.put(item);
  }

  /** `_get`. */
  public getItem(): Value {
    return this.items.get();
  }

  #unfinished(): Blocked {
    const items = `${this.unfinishedTasks} unfinished item${this.unfinishedTasks === 1 ? '' : 's'}`;
    const what = `${items} of ${this.called('the queue')}`;
    return {what, by: [], remedy: 'Call task_done() once for each item that was got.'};
  }

  #drop(): void {
    while (!this.empty()) {
      this.getItem();
      if (this.unfinishedTasks > 0) this.unfinishedTasks -= 1;
    }
    if (this.unfinishedTasks === 0) this.#finished.set();
  }

  *#putting(item: Value): Running {
    while (this.full()) {
      if (this.isShutdown) throw this.#error('QueueShutDown');
      yield* this.#waitIn(this.putters, 'Queue.put', () => !this.full());
    }
    this.putNowait(item);
    return null;
  }

  *#getting(): Running {
    while (this.empty()) {
      if (this.isShutdown) throw this.#error('QueueShutDown');
      yield* this.#waitIn(this.getters, 'Queue.get', () => !this.empty());
    }
    return this.getNowait();
  }

  /** Waits for its turn; if cancelled after it was woken, the next in line gets it. */
  *#waitIn(waiters: Set<Future>, creator: string, possible: () => boolean): Running {
    const waiter = this.createWaiter(creator);
    waiters.add(waiter);
    try {
      return yield* waiter.await();
    } catch (error) {
      const {host} = this.machine;
      if (!host.isError(error, 'BaseException')) throw error;
      host.handling(error, () => {
        waiter.cancel();
        waiters.delete(waiter);
        if (possible() && !waiter.cancelled()) wakeupNext(waiters);
      });
      throw error;
    }
  }

  #error(name: ErrorName): Value {
    return this.machine.host.error(name);
  }
}

function wakeupNext(waiters: Set<Future>): void {
  for (const waiter of waiters) {
    waiters.delete(waiter);
    if (waiter.done()) continue;
    waiter.setResult(null);
    return;
  }
}
