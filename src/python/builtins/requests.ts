import type {Suspending} from '../compile/code.ts';
import {error, isError} from '../objects/errors.ts';
import {methods} from '../objects/natives.ts';
import type {Value} from '../objects/types.ts';
import {asendType, athrowType} from '../run/async-generator-requests.ts';
import type {PyAwaitable} from '../run/awaitables.ts';
import {PyDriver} from '../run/drivers.ts';
import {frameWithin, innermost} from '../run/suspendable.ts';
import {vm} from '../run/vm.ts';
import {yielded} from './generator-objects.ts';
import {anextType} from './iteration.ts';
import {toThrow} from './thrown-in.ts';

/** What `asend()`, `athrow()`, `aclose()` and `anext()` give, where a program drives it itself. */

const drivers = new WeakMap<PyAwaitable, PyDriver>();

/** What closing it may end with. */
const ENDINGS = ['GeneratorExit', 'StopIteration', 'StopAsyncIteration'];

/** What runs a request that nobody awaits, if it has begun and has not come to its end. */
function driverOf(self: unknown): PyDriver | null {
  const known = drivers.get(self as PyAwaitable);
  return known?.ended === false ? known : null;
}

function begun(request: PyAwaitable, running: Suspending<Value>): PyDriver {
  const made = new PyDriver(request.cls, running, request.target, () => undefined);
  drivers.set(request, made);
  return made;
}

/** The program sends it itself: the first value in place of the one that was asked with, if it is not None. */
function sendInto(self: unknown, value: Value): Value {
  const request = self as PyAwaitable;
  const driver = driverOf(request);
  if (driver !== null) return resumed(driver, () => driver.send(value));
  const made = begun(request, request.awaited(value));
  return resumed(made, () => made.send(null));
}

function throwInto(self: unknown, raised: Value): Value {
  const request = self as PyAwaitable;
  const driver = driverOf(request);
  if (driver !== null) return resumed(driver, () => driver.throw(raised));
  const made = begun(request, request.thrownInto(raised));
  return resumed(made, () => made.send(null));
}

for (const cls of [asendType, athrowType, anextType]) {
  methods(cls, {
    __await__: ['', self => self],
    __iter__: ['', self => self],
    __next__: ['', self => sendInto(self, null)],
    send: ['value, /', (self, value) => sendInto(self, value as Value)],
    throw: ['value, /', (self, value) => throwInto(self, toThrow(value as Value))],
    close: ['', closeRequest],
  });
}

/** Throws GeneratorExit into what it asks, be it that nobody has begun it. */
function closeRequest(self: unknown): null {
  const request = self as PyAwaitable;
  const raised = error('GeneratorExit');
  const driver = drivers.get(request);
  if (driver === undefined ? request.begun : driver.ended) return null;
  try {
    if (driver === undefined && request.throw(raised).done === true) return null;
    if (driver !== undefined) throwInto(request, raised);
  } catch (thrown) {
    if (ENDINGS.some(name => isError(thrown, name))) return null;
    throw thrown;
  }
  throw error('RuntimeError', 'coroutine ignored GeneratorExit');
}

/** The frame that waited is the one that runs. */
function resumed(driver: PyDriver, step: () => Value | undefined): Value {
  const back = vm.frame;
  const frame = driver.begun ? frameWithin(driver.inner) : null;
  if (frame !== null) {
    vm.frame = innermost(frame);
    // Who began it may have returned since: it would be kept alive, with all it holds.
    frame.back = back;
  }
  try {
    return yielded(driver, step());
  } finally {
    vm.frame = back;
  }
}
