import {AsyncioCoroutine} from '../../model/asyncio/coroutines.ts';
import {Wait} from '../../model/concurrent/worker.ts';
import type {Suspending} from '../compile/code.ts';
import {drivenByHand} from '../lifetime/driven-by-hand.ts';
import {error, typeError} from '../objects/errors.ts';
import {inThreads, type Maybe, methods} from '../objects/natives.ts';
import {registerClass} from '../objects/type-of.ts';
import {asyncGeneratorType, coroutineType, generatorType, type Value} from '../objects/types.ts';
import type {PyAsyncGenerator} from '../run/async-generators.ts';
import type {PyCoroutine} from '../run/coroutines.ts';
import {
  CoroutineWrapper,
  coroutineWrapperType,
  futureIterType,
  type PyDriver,
  sendInto,
} from '../run/drivers.ts';
import type {PyGenerator} from '../run/generators.ts';
import {Suspendable} from '../run/suspendable.ts';
import {refuseToWait} from '../run/waits.ts';
import {defineName} from './function-objects.ts';
import {thrown, thrownLater} from './thrown-in.ts';

const driver = (value: unknown) => value as PyGenerator;

methods(generatorType, {
  __iter__: ['', self => self],
  __next__: ['', self => yielded(driver(self), driver(self).next())],
  send: [
    'value, /',
    (self, value) => {
      if (!driver(self).started && value !== null) {
        throw typeError("can't send non-None value to a just-started generator");
      }
      return yielded(driver(self), driver(self).next(value as Value));
    },
  ],
  throw: [
    'value, /, *rest',
    (self, value, rest) => yielded(driver(self), driver(self).throw(thrown(value, rest))),
  ],
  close: ['', self => driver(self).close()],
});

inThreads(generatorType, {
  __next__: self => givenInThread(self, driver(self).nextPausing()),
  send: (self, value) => givenInThread(self, driver(self).nextPausing(value)),
  throw: (self, value, ...rest) =>
    givenInThread(self, driver(self).throwPausing(thrown(value, rest as unknown as Value))),
  *close(self) {
    return yield* driver(self).closePausing();
  },
});

/** What a generator gives in a thread, where it may wait. */
function* givenInThread(
  self: Maybe,
  step: Suspending<Value | undefined>,
): Generator<unknown, Value, null> {
  return yielded(driver(self), yield* step);
}

export function yielded(generator: {result: Value}, item: Value | undefined): Value {
  if (item !== undefined) return item;
  throw generator.result === null
    ? error('StopIteration')
    : error('StopIteration', generator.result);
}

for (const cls of [coroutineWrapperType, futureIterType]) {
  methods(cls, {
    __iter__: ['', self => self],
    __next__: ['', self => given(self, () => byHand(self).step())],
    send: ['value, /', (self, value) => given(self, () => byHand(self).send(value as Value))],
    throw: [
      'value, /, *rest',
      (self, value, rest) => given(self, () => byHand(self).throw(thrown(value, rest))),
    ],
    close: ['', self => byHand(self).close()],
  });
}

/** What one that stands for a coroutine gives: the program has driven that. */
function given(self: unknown, step: () => Value | undefined): Value {
  try {
    return yielded(byHand(self), step());
  } finally {
    drivenByHand(byHand(self).inner);
  }
}

registerClass(AsyncioCoroutine, coroutineType);
const byHand = (value: unknown) => value as PyDriver;
const coroutine = (value: unknown) => value as PyCoroutine;

methods(coroutineType, {
  send: [
    'value, /',
    (self, value) => stepped(self, () => sendInto(coroutine(self), value as Value)),
  ],
  throw: [
    'value, /, *rest',
    (self, value, rest) => stepped(self, () => coroutine(self).throw(thrown(value, rest))),
  ],
  close: ['', self => coroutine(self).close()],
  __await__: ['', self => new CoroutineWrapper(self as PyCoroutine | AsyncioCoroutine)],
});

/** A coroutine goes on as far as it comes. */
function stepped(self: unknown, go: () => IteratorResult<unknown, Value>): Value {
  try {
    const step = go();
    if (step.value instanceof Wait) refuseToWait();
    if (step.done !== true) return step.value as Value;
    throw step.value === null ? error('StopIteration') : error('StopIteration', step.value);
  } finally {
    drivenByHand(self);
  }
}

/** The name in a dotted one. */
const lastOf = (qualname: string) => qualname.slice(qualname.lastIndexOf('.') + 1);

for (const cls of [coroutineType, generatorType, asyncGeneratorType]) {
  defineName(
    cls,
    '__name__',
    self => (self instanceof Suspendable ? self.name : lastOf((self as AsyncioCoroutine).qualname)),
    (self, name) => {
      (self as PyGenerator).name = name;
    },
  );
  defineName(
    cls,
    '__qualname__',
    self => (self as PyGenerator).qualname,
    (self, name) => {
      (self as PyGenerator).qualname = name;
    },
  );
}

const agen = (value: unknown) => value as PyAsyncGenerator;

methods(asyncGeneratorType, {
  __aiter__: ['', self => self],
  __anext__: ['', self => agen(self).asend(null)],
  asend: ['value, /', (self, value) => agen(self).asend(value as Value)],
  athrow: [
    'value, /, *rest',
    (self, value, rest) => {
      return agen(self).athrow(thrownLater('athrow', value, rest));
    },
  ],
  aclose: ['', self => agen(self).aclose()],
});
