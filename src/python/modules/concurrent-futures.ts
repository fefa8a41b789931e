import {nanoseconds} from '../../model/clock.ts';
import {ConcurrentFuture} from '../../model/concurrent/future.ts';
import {Wait} from '../../model/concurrent/worker.ts';
import {error, errorType} from '../objects/errors.ts';
import {registerMaker} from '../objects/instances.ts';
import {methods, properties, pythonFunctions, waiting, waitingMethods} from '../objects/natives.ts';
import {PySet} from '../objects/set.ts';
import {registerClass, typeName} from '../objects/type-of.ts';
import {functionType, nativeType, type PyType, tupleType, type Value} from '../objects/types.ts';
import {PyIterator, PyTuple} from '../objects/values.ts';
import {getAttribute} from '../operations/get-attribute.ts';
import {toArray} from '../operations/iteration.ts';
import {toFloat} from '../operations/numbers.ts';
import {waitOut} from '../run/pausing.ts';
import {vm} from '../run/vm.ts';
import {registerRepr, repr} from '../text/repr.ts';
import {executorType, until} from './executor-class.ts';
import {processPool, threadPool} from './executors.ts';
import {registerModule} from './registry.ts';
import {tell} from './told-futures.ts';

type Maybe = Value | undefined;

const futureType = nativeType('Future', undefined, 'concurrent.futures._base');
registerClass(ConcurrentFuture, futureType);
registerMaker(futureType, () => new ConcurrentFuture(vm.machine));
const future = (value: unknown) => value as ConcurrentFuture;

/** One that has no answer yet. Raises InvalidStateError for any other. */
function open(value: unknown): ConcurrentFuture {
  const self = future(value);
  if (!self.done()) return self;
  const shown = `${self.state.toUpperCase()}: ${repr(self as unknown as Value)}`;
  throw error('concurrent.futures.InvalidStateError', shown);
}

methods(futureType, {
  done: ['', self => future(self).done()],
  cancelled: ['', self => future(self).cancelled()],
  running: ['', self => future(self).running()],
  cancel: ['', self => future(self).cancel()],
  set_result: ['result', (self, value) => open(self).setResult(value)],
  set_exception: ['exception', (self, raised) => open(self).setException(raised)],
  add_done_callback: [
    'fn',
    (self, fn) => future(self).addDoneCallback(done => tell(fn as Value, done), [fn]),
  ],
});

waitingMethods(futureType, {
  result: [
    'timeout=',
    function* (self, timeout) {
      yield* until(timeout, () => future(self).done());
      return future(self).result() as Value;
    },
  ],
  exception: [
    'timeout=',
    function* (self, timeout) {
      yield* until(timeout, () => future(self).done());
      return future(self).exception() as Value;
    },
  ],
});

registerRepr(ConcurrentFuture, value => {
  const raised = value.state === 'finished' ? value.exception() : null;
  const end = raised === null ? 'returned' : 'raised';
  const result = value.state === 'finished' ? (raised ?? value.result()) : null;
  const ended = value.state === 'finished' ? ` ${end} ${typeName(result as Value)}` : '';
  return `<${typeName(value as unknown as Value)} at 0x… state=${value.state}${ended}>`;
});

/** What `wait` gives: a named tuple. */
const waitedType = nativeType('DoneAndNotDoneFutures', [tupleType], 'concurrent.futures._base');
const waited = (value: unknown) => (value as PyTuple).items as [Value, Value];
properties(waitedType, {done: self => waited(self)[0], not_done: self => waited(self)[1]});
methods(waitedType, {
  __repr__: [
    '',
    self =>
      `DoneAndNotDoneFutures(done=${repr(waited(self)[0])}, not_done=${repr(waited(self)[1])})`,
  ],
});

/** Raises AttributeError for what is none of this module's. */
function futuresOf(fs: Maybe): ConcurrentFuture[] {
  const all = toArray(fs as Value);
  for (const each of all) if (!(each instanceof ConcurrentFuture)) getAttribute(each, '_condition');
  return all as unknown as ConcurrentFuture[];
}

function* waitFor(fs: Maybe, timeout: Maybe, when: Maybe): Generator<Wait, Value, null> {
  const all = futuresOf(fs);
  const failed = (each: ConcurrentFuture) =>
    each.done() && !each.cancelled() && each.exception() !== null;
  const enough = () => {
    if (all.every(each => each.done())) return true;
    if (when === 'FIRST_COMPLETED') return all.some(each => each.done());
    return when === 'FIRST_EXCEPTION' && all.some(failed);
  };
  const end = deadline(timeout);
  while (!enough() && (end === null || vm.machine.time < end)) yield new Wait(end, enough);
  const done = new PySet(all.filter(each => each.done()));
  return new PyTuple([done, new PySet(all.filter(each => !each.done()))], waitedType);
}

/** Those that have an answer, as they come; once those that are left have taken too long, a TimeoutError. */
function asCompleted(fs: Maybe, timeout: Maybe): PyIterator {
  const pending = futuresOf(fs);
  const total = pending.length;
  const end = deadline(timeout);
  const ready = () => pending.some(each => each.done());
  function* next(): Generator<Wait, Value, null> {
    while (!ready()) {
      if (end !== null && vm.machine.time >= end)
        throw error('TimeoutError', `${pending.length} (of ${total}) futures unfinished`);
      yield new Wait(end, ready);
    }
    const at = pending.findIndex(each => each.done());
    return pending.splice(at, 1)[0] as unknown as Value;
  }
  return new PyIterator(() => (pending.length === 0 ? undefined : waitOut(next())));
}

const deadline = (timeout: Maybe) =>
  timeout == null ? null : vm.machine.time + nanoseconds(toFloat(timeout));

const concurrent = (): [string, Value][] => [
  ['Future', futureType],
  ['Executor', executorType],
  ['ThreadPoolExecutor', threadPool],
  ['ProcessPoolExecutor', processPool],
  ['FIRST_COMPLETED', 'FIRST_COMPLETED'],
  ['FIRST_EXCEPTION', 'FIRST_EXCEPTION'],
  ['ALL_COMPLETED', 'ALL_COMPLETED'],
  ['TimeoutError', errorType('TimeoutError')],
  ['CancelledError', errorType('concurrent.futures.CancelledError')],
  ['InvalidStateError', errorType('concurrent.futures.InvalidStateError')],
  ['Error', errorType('concurrent.futures.InvalidStateError').bases[0] as PyType],
  ['wait', waiting('wait', 'fs, timeout=, return_when=', waitFor, false, functionType)],
  ...pythonFunctions({
    as_completed: ['fs, timeout=', asCompleted],
  }),
];
registerModule('concurrent', () => []);
registerModule('concurrent.futures', concurrent);
for (const part of ['thread', 'process', '_base'])
  registerModule(`concurrent.futures.${part}`, concurrent);
