import {error, isError} from '../objects/errors.ts';
import {methods} from '../objects/natives.ts';
import type {Value} from '../objects/types.ts';
import {asendType, athrowType} from '../run/async-generator-requests.ts';
import type {PyAwaitable} from '../run/awaitables.ts';
import {PyDriver} from '../run/awaiting.ts';
import {refuse} from '../run/refusals.ts';
import {frameWithin, innermost} from '../run/suspendable.ts';
import {vm} from '../run/vm.ts';
import {toThrow, yielded} from './generator-objects.ts';
import {anextType} from './iteration.ts';

/** What `asend()`, `athrow()`, `aclose()` and `anext()` give, where a program drives it itself. */

const drivers = new WeakMap<PyAwaitable, PyDriver>();

/** What closing it may end with. */
const ENDINGS = ['GeneratorExit', 'StopIteration', 'StopAsyncIteration'];

/** What runs a request that nobody awaits: the program sends and throws itself. */
function driverOf(self: unknown): PyDriver {
  const request = self as PyAwaitable;
  const known = drivers.get(request);
  if (known?.ended === false) return known;
  const made = new PyDriver(request.awaited(), request.target);
  drivers.set(request, made);
  return made;
}

/** Into the request where it waits; one that was not begun has no place for it. */
function throwInto(self: unknown, raised: Value): Value {
  const driver = drivers.get(self as PyAwaitable);
  if (driver?.ended !== false)
    return refuse('"throw" into a request that has not begun is not modelled', 'send(None) first');
  return resumed(driver, () => driver.throw(raised));
}

for (const cls of [asendType, athrowType, anextType]) {
  methods(cls, {
    __await__: [
      '',
      self => new PyDriver((self as PyAwaitable).awaited(), (self as PyAwaitable).target),
    ],
    __iter__: ['', self => self],
    __next__: ['', self => sent(driverOf(self), null)],
    send: ['value, /', (self, value) => sent(driverOf(self), value as Value)],
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

function sent(driver: PyDriver, value: Value): Value {
  return resumed(driver, () => driver.send(value));
}

/** The frame that waited is the one that runs. */
function resumed(driver: PyDriver, step: () => Value | undefined): Value {
  const back = vm.frame;
  const frame = driver.begun ? frameWithin(driver.inner) : null;
  if (frame !== null) vm.frame = innermost(frame);
  try {
    return yielded(driver, step());
  } finally {
    vm.frame = back;
  }
}
