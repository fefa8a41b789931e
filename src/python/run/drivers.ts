import type {AsyncioCoroutine} from '../../model/asyncio/coroutines.ts';
import {Wait} from '../../model/concurrent/worker.ts';
import type {Suspending} from '../compile/code.ts';
import {typeError} from '../objects/errors.ts';
import {nativeType, object, type PyType, type Value} from '../objects/types.ts';
import {PyIterator} from '../objects/values.ts';
import type {PyCoroutine} from './coroutines.ts';
import {vm} from './vm.ts';
import {refuseToWait} from './waits.ts';

export const coroutineWrapperType = nativeType('coroutine_wrapper');
export const futureIterType = nativeType('FutureIter', [object], '_asyncio');

/** An iterator over a JavaScript generator: `future.__await__()`. */
export class PyDriver extends PyIterator {
  public readonly inner: Value;
  public result: Value = null;
  public begun = false;
  public ended = false;
  readonly #running: Suspending<Value>;
  readonly #close: () => void;

  public constructor(cls: PyType, running: Suspending<Value>, inner: Value, close: () => void) {
    super(() => this.#step(() => running.next(null)), cls);
    this.#close = close;
    this.#running = running;
    this.inner = inner;
    // Also when it has ended, as CPython's does.
    if (inner !== null) this.held = [inner];
  }

  /** What whoever awaits it drives. */
  public awaited(): Suspending<Value> {
    return this.#running;
  }

  public send(value: Value): Value | undefined {
    return this.#step(() => this.#running.next(value));
  }

  public throw(raised: Value): Value | undefined {
    return this.#step(() => this.#running.throw(raised));
  }

  /** Closes the coroutine; a future is let go of, for which nobody waits here any more. */
  public close(): null {
    this.#close();
    this.ended = true;
    return null;
  }

  #step(step: () => IteratorResult<unknown, Value>): Value | undefined {
    this.begun = true;
    this.ended = true;
    const {frame} = vm;
    const result = step();
    if (result.value instanceof Wait) refuseToWait();
    vm.frame = frame;
    if (result.done !== true) {
      this.ended = false;
      return result.value as Value;
    }
    this.result = result.value;
    return undefined;
  }
}

/** `coroutine.__await__()`: it hands on what is sent and thrown into it, and is awaited as the coroutine itself. */
export class CoroutineWrapper extends PyDriver {
  readonly #coroutine: PyCoroutine | AsyncioCoroutine;

  public constructor(coroutine: PyCoroutine | AsyncioCoroutine) {
    super(coroutineWrapperType, byHand(coroutine), coroutine, () => coroutine.close());
    this.#coroutine = coroutine;
  }

  public override awaited(): Suspending<Value> {
    return this.#coroutine.resumed() as Suspending<Value>;
  }
}

function byHand(coroutine: PyCoroutine | AsyncioCoroutine): Suspending<Value> {
  return {
    next: (sent: Value) => sendInto(coroutine, sent),
    throw: (raised: Value) => coroutine.throw(raised),
  } as Suspending<Value>;
}

/** `coroutine.send(value)`: it goes on with the value, if it waits for one. */
export function sendInto(
  coroutine: PyCoroutine | AsyncioCoroutine,
  value: Value,
): IteratorResult<unknown, Value> {
  if (!coroutine.started && !coroutine.finished && value !== null)
    throw typeError("can't send non-None value to a just-started coroutine");
  return coroutine.send(value) as IteratorResult<unknown, Value>;
}
