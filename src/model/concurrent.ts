import type {DoneCallback, Future} from './futures.ts';
import {Halt} from './halt.ts';
import type {Value} from './host.ts';
import type {EventLoop} from './loop.ts';
import type {Machine} from './machine.ts';

type State = 'pending' | 'running' | 'cancelled' | 'finished';

/** `concurrent.futures.Future`: what a thread will have done. */
export class ConcurrentFuture {
  public state: State = 'pending';
  public host: unknown = undefined;
  readonly #machine: Machine;
  #value: Value = null;
  #error: Value = null;
  #callbacks: ((future: ConcurrentFuture) => void)[] = [];

  public constructor(machine: Machine) {
    this.#machine = machine;
  }

  public done(): boolean {
    return this.state === 'finished' || this.state === 'cancelled';
  }

  public cancelled(): boolean {
    return this.state === 'cancelled';
  }

  public running(): boolean {
    return this.state === 'running';
  }

  public cancel(): boolean {
    if (this.state === 'running' || this.state === 'finished') return false;
    if (this.state === 'pending') this.#finish('cancelled');
    return true;
  }

  /** A worker takes it up, unless it was cancelled before. */
  public setRunning(): boolean {
    if (this.state === 'cancelled') return false;
    this.state = 'running';
    return true;
  }

  public setResult(value: Value): void {
    this.#value = value;
    this.#finish('finished');
  }

  public setException(error: Value): void {
    this.#error = error;
    this.#finish('finished');
  }

  /** Keeps the thread that asks until the answer is there. */
  public result(): Value {
    this.wait();
    if (this.cancelled()) throw this.#machine.host.error('CancelledError');
    if (this.#error !== null) throw this.#error;
    return this.#value;
  }

  public exception(): Value {
    this.wait();
    if (this.cancelled()) throw this.#machine.host.error('CancelledError');
    return this.#error;
  }

  public wait(): void {
    while (!this.done()) advanceToNext(this.#machine);
  }

  public addDoneCallback(callback: (future: ConcurrentFuture) => void): void {
    if (this.done()) callback(this);
    else this.#callbacks.push(callback);
  }

  #finish(state: State): void {
    this.state = state;
    const callbacks = this.#callbacks;
    this.#callbacks = [];
    for (const callback of callbacks) callback(this);
  }
}

/** The thread sleeps until the next thing happens outside; if nothing will, for ever. */
export function advanceToNext(machine: Machine): void {
  const next = machine.nextOutside();
  if (next === undefined) {
    machine.record({kind: 'loop-hung'});
    throw new Halt('hang', 0, machine.host.line());
  }
  machine.advance(next);
}

/** `futures.wrap_future`: a future of the loop that follows one of a thread. */
export function wrapFuture(loop: EventLoop, source: ConcurrentFuture): Future {
  const destination = loop.createFuture('wrap_future');
  chainFuture(source, destination);
  return destination;
}

function chainFuture(source: ConcurrentFuture, destination: Future): void {
  const {loop} = destination;
  const checkCancel: DoneCallback = {
    label: () => '_chain_future._call_check_cancel',
    run: () => {
      if (destination.cancelled()) source.cancel();
    },
  };
  destination.addDoneCallback(checkCancel);
  source.addDoneCallback(() => {
    if (loop.isClosed()) return;
    loop.callSoonThreadsafe({
      label: () => `_chain_future._set_state ${destination.label}`,
      run: () => copyState(source, destination),
    });
  });
}

function copyState(source: ConcurrentFuture, destination: Future): void {
  if (destination.cancelled()) return;
  if (source.cancelled()) {
    destination.cancel();
    return;
  }
  const error = source.exception();
  if (error === null) destination.setResult(source.result());
  else destination.setException(error);
}

/** `asyncio.run_coroutine_threadsafe`: a thread's future that follows one of the loop. */
export function runCoroutineThreadsafe(loop: EventLoop, start: () => Future): ConcurrentFuture {
  const outer = new ConcurrentFuture(loop.machine);
  const {host} = loop.machine;
  loop.callSoonThreadsafe({
    label: () => 'run_coroutine_threadsafe.callback',
    run: () => {
      try {
        follow(outer, start());
      } catch (error) {
        if (host.isError(error, 'BaseException') && outer.setRunning()) outer.setException(error);
        throw error;
      }
    },
  });
  return outer;
}

function follow(outer: ConcurrentFuture, inner: Future): void {
  const {host} = inner.loop.machine;
  inner.addDoneCallback({
    label: () => '_chain_future._call_set_state',
    run: () => {
      if (!outer.setRunning()) return;
      const error = inner.cancelled() ? host.error('CancelledError') : inner.exception();
      if (error === null) outer.setResult(inner.result());
      else outer.setException(error);
    },
  });
}
