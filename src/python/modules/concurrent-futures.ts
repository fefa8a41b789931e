import {nanoseconds} from '../../model/clock.ts';
import {ConcurrentFuture} from '../../model/concurrent/future.ts';
import {Wait} from '../../model/concurrent/worker.ts';
import {errorType} from '../objects/errors.ts';
import {registerMaker} from '../objects/instances.ts';
import {methods, pythonFunctions, waiting, waitingMethods} from '../objects/natives.ts';
import {PySet} from '../objects/set.ts';
import {registerClass, typeName} from '../objects/type-of.ts';
import {functionType, nativeType, type Value} from '../objects/types.ts';
import {PyIterator, PyTuple} from '../objects/values.ts';
import {toArray} from '../operations/iteration.ts';
import {toFloat} from '../operations/numbers.ts';
import {waitOut} from '../run/pausing.ts';
import {vm} from '../run/vm.ts';
import {registerRepr} from '../text/repr.ts';
import {processPool, threadPool, until} from './executors.ts';
import {registerModule} from './registry.ts';
import {tell} from './told-futures.ts';

type Maybe = Value | undefined;

const futureType = nativeType('Future', undefined, 'concurrent.futures._base');
registerClass(ConcurrentFuture, futureType);
registerMaker(futureType, () => new ConcurrentFuture(vm.machine));
const future = (value: unknown) => value as ConcurrentFuture;
methods(futureType, {
  done: ['', self => future(self).done()],
  cancelled: ['', self => future(self).cancelled()],
  running: ['', self => future(self).running()],
  cancel: ['', self => future(self).cancel()],
  set_result: ['result', (self, value) => future(self).setResult(value)],
  set_exception: ['exception', (self, raised) => future(self).setException(raised)],
  add_done_callback: [
    'fn',
    (self, fn) => future(self).addDoneCallback(done => tell(fn as Value, done)),
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

function* waitFor(fs: Maybe, timeout: Maybe, when: Maybe): Generator<Wait, Value, null> {
  const all = toArray(fs as Value) as ConcurrentFuture[];
  const failed = (each: ConcurrentFuture) =>
    each.done() && !each.cancelled() && each.exception() !== null;
  const enough = () => {
    if (all.every(each => each.done())) return true;
    if (when === 'FIRST_COMPLETED') return all.some(each => each.done());
    return when === 'FIRST_EXCEPTION' && all.some(failed);
  };
  const end = timeout == null ? null : vm.machine.time + nanoseconds(toFloat(timeout));
  while (!enough() && (end === null || vm.machine.time < end)) yield new Wait(end, enough);
  const done = new PySet(all.filter(each => each.done()));
  return new PyTuple([done, new PySet(all.filter(each => !each.done()))]);
}

const concurrent = (): [string, Value][] => [
  ['Future', futureType],
  ['Executor', threadPool],
  ['ThreadPoolExecutor', threadPool],
  ['ProcessPoolExecutor', processPool],
  ['FIRST_COMPLETED', 'FIRST_COMPLETED'],
  ['FIRST_EXCEPTION', 'FIRST_EXCEPTION'],
  ['ALL_COMPLETED', 'ALL_COMPLETED'],
  ['TimeoutError', errorType('TimeoutError')],
  ['CancelledError', errorType('CancelledError')],
  ['wait', waiting('wait', 'fs, timeout=, return_when=', waitFor, false, functionType)],
  ...pythonFunctions({
    as_completed: [
      'fs, timeout=',
      fs => {
        const open = toArray(fs as Value) as ConcurrentFuture[];
        return new PyIterator(() => {
          if (open.length === 0) return undefined;
          waitOut(until(undefined, () => open.some(each => each.done())));
          return open.splice(
            open.findIndex(each => each.done()),
            1,
          )[0];
        });
      },
    ],
  }),
];
registerModule('concurrent', () => []);
registerModule('concurrent.futures', concurrent);
for (const part of ['thread', 'process', '_base'])
  registerModule(`concurrent.futures.${part}`, concurrent);
