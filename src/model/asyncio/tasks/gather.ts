import type {Value} from '../../host.ts';
import type {EventLoop} from '../base-events.ts';
import {allOf} from '../deadlock.ts';
import type {DoneCallback} from '../done-callbacks.ts';
import {Future} from '../futures.ts';
import {ensureFuture} from './ensure-future.ts';
import {Task} from './task.ts';

/** `asyncio.gather`: answers in the order of the arguments, whoever finishes first. */
export function gather(
  loop: EventLoop,
  awaitables: readonly Value[],
  makeList: (results: Value[]) => Value,
  returnExceptions = false,
): Future {
  if (awaitables.length === 0) {
    const outer = loop.createFuture('gather');
    outer.setResult(makeList([]));
    return outer;
  }
  return new Gathering(loop, awaitables, makeList, returnExceptions).start();
}

/** Helper for gather: cancelling it cancels the children, and it ends when they have. */
export class GatheringFuture extends Future {
  public cancelRequested = false;
  public readonly children: readonly Future[];

  public constructor(loop: EventLoop, children: readonly Future[]) {
    super(loop, 'gather');
    this.children = children;
    this.obstacle = allOf(() => children);
    if (loop.machine.recording) this.#recordCreated();
  }

  /** Its `_children` go before what a future itself holds. */
  public override referents(): readonly unknown[] {
    return [...this.children.toReversed(), ...super.referents()];
  }

  public override cancel(message: Value = null): boolean {
    if (this.done()) return false;
    let requested = false;
    for (const child of this.children) {
      if (child.cancel(message)) requested = true;
    }
    if (requested) {
      this.cancelRequested = true;
      this.recordDone('cancel-requested');
    }
    return requested;
  }

  #recordCreated(): void {
    const {machine} = this.loop;
    const {seq, at} = machine;
    const children = this.children.map(child => child.label);
    machine.record({seq, at, kind: 'gather-created', future: this.label, children});
  }
}

class Gathering implements DoneCallback {
  readonly #loop: EventLoop;
  readonly #awaitables: readonly Value[];
  readonly #makeList: (results: Value[]) => Value;
  readonly #returnExceptions: boolean;
  readonly #children: Future[] = [];
  /** Its `cur_task`: a child that is never done keeps alive whoever gathered it. */
  readonly #task: Task | null;
  #outer: GatheringFuture | null = null;
  #distinct = 0;
  #finished = 0;

  public constructor(
    loop: EventLoop,
    awaitables: readonly Value[],
    makeList: (results: Value[]) => Value,
    returnExceptions: boolean,
  ) {
    this.#loop = loop;
    this.#task = loop.tasks.current;
    this.#awaitables = awaitables;
    this.#makeList = makeList;
    this.#returnExceptions = returnExceptions;
  }

  public start(): Future {
    // A child that is eager may be over, and let go of much, before the next is made.
    const held = {referents: () => [...this.#awaitables, ...this.referents()]};
    const done = this.#loop.machine.host.whileHeld(held, () => this.#adoptAll());
    this.#outer = new GatheringFuture(this.#loop, this.#children);
    // Children that are done already count now: if all are, so is the gather, and awaiting it does not suspend.
    for (const child of done) this.run(child);
    return this.#outer;
  }

  public get awaiter(): Task | null {
    return this.#task;
  }

  public label(): string {
    return 'gather._done_callback';
  }

  public referents(): readonly unknown[] {
    return [this.#outer, this.#task, ...this.#children];
  }

  public run(child: Future): void {
    child.discardAwaitedBy(this.#task);
    this.#finished += 1;
    const outer = this.#outer;
    if (outer === null || outer.done()) {
      if (!child.cancelled()) child.exception();
      return;
    }
    if (!this.#returnExceptions && this.#failedWith(child, outer)) return;
    if (this.#finished < this.#distinct) return;
    const results = this.#children.map(each => this.#resultOf(each));
    // With the error of the last child of all, be it done long since: then it is a new one.
    const last = this.#children.at(-1) ?? child;
    if (outer.cancelRequested) outer.setException(last.makeCancelledError());
    else outer.setResult(this.#makeList(results));
  }

  /** Returns the children that are done. */
  #adoptAll(): Future[] {
    const known = new Map<Value, Future>();
    const done: Future[] = [];
    for (const awaitable of this.#awaitables) {
      const child = known.get(awaitable) ?? this.#adopt(awaitable, done);
      known.set(awaitable, child);
      this.#children.push(child);
    }
    return done;
  }

  #adopt(awaitable: Value, done: Future[]): Future {
    const child = ensureFuture(this.#loop, awaitable);
    if (child !== awaitable && child instanceof Task) child.logDestroyPending = false;
    this.#distinct += 1;
    if (child.done()) done.push(child);
    else child.addDoneCallback(this);
    return child;
  }

  #failedWith(child: Future, outer: GatheringFuture): boolean {
    const error = child.cancelled() ? child.makeCancelledError() : child.exception();
    if (error === null) return false;
    outer.setException(error);
    return true;
  }

  #resultOf(child: Future): Value {
    if (child.cancelled()) {
      return this.#loop.machine.host.error('CancelledError', child.cancelMessage ?? '');
    }
    return child.exception() ?? child.result();
  }
}
