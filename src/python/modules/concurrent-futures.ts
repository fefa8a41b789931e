import {nanoseconds} from '../../model/clock.ts';
import {ConcurrentFuture} from '../../model/concurrent/future.ts';
import {Wait} from '../../model/concurrent/worker.ts';
import {error, errorType, valueError} from '../objects/errors.ts';
import {registerMaker} from '../objects/instances.ts';
import {methods, properties, pythonFunctions, waiting, waitingMethods} from '../objects/natives.ts';
import {PySet} from '../objects/set.ts';
import {registerClass, typeName} from '../objects/type-of.ts';
import {functionType, nativeType, type PyType, tupleType, type Value} from '../objects/types.ts';
import {PyTuple} from '../objects/values.ts';
import {toFloat} from '../operations/numbers.ts';
import {allowAttributes} from '../operations/set-attribute.ts';
import {call} from '../run/calls.ts';
import {refuse} from '../run/refusals.ts';
import {vm} from '../run/vm.ts';
import {registerRepr, repr} from '../text/repr.ts';
import {subclassed} from './asyncio/subclassed.ts';
import {executorType} from './executor-class.ts';
import {processPool, threadPool} from './executors.ts';
import {loadModule, registerModule} from './registry.ts';
import {tell} from './told-futures.ts';
import {answered} from './waits-for-jobs.ts';
import {futuresOf} from './watched-futures.ts';

type Maybe = Value | undefined;

const futureType = nativeType('Future', undefined, 'concurrent.futures._base');
registerClass(ConcurrentFuture, futureType);
allowAttributes(futureType);
registerMaker(futureType, cls => subclassed(new ConcurrentFuture(vm.machine), cls));
const future = (value: unknown) => value as ConcurrentFuture;

/** One that has no answer yet. Raises InvalidStateError for any other. */
function open(value: unknown): ConcurrentFuture {
  const self = future(value);
  if (!self.done()) return self;
  const shown = `${self.state.toUpperCase()}: ${repr(self as unknown as Value)}`;
  throw error('concurrent.futures.InvalidStateError', shown);
}

/** What an executor does before it works for a future. */
function setRunning(self: ConcurrentFuture): boolean {
  if (self.state === 'running' || self.state === 'finished')
    refuse(
      'set_running_or_notify_cancel() of a future that has begun is not modelled',
      'call it once',
    );
  return self.setRunning();
}

/** `_state`: what is cancelled is called differently once a worker has been told. */
function stateOf({state}: ConcurrentFuture): string {
  if (state === 'cancelled')
    refuse('"_state" of a cancelled future is not modelled', 'ask cancelled()');
  return state.toUpperCase();
}

properties(futureType, {_state: self => stateOf(future(self))});
methods(futureType, {
  done: ['', self => future(self).done()],
  cancelled: ['', self => future(self).cancelled()],
  running: ['', self => future(self).running()],
  cancel: ['', self => future(self).cancel()],
  set_running_or_notify_cancel: ['', self => setRunning(future(self))],
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
      yield* answered(future(self), timeout);
      return future(self).result() as Value;
    },
  ],
  exception: [
    'timeout=',
    function* (self, timeout) {
      yield* answered(future(self), timeout);
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
waitedType.dict.set('_fields', new PyTuple(['done', 'not_done']));
properties(waitedType, {done: self => waited(self)[0], not_done: self => waited(self)[1]});
methods(waitedType, {
  __repr__: [
    '',
    self =>
      `DoneAndNotDoneFutures(done=${repr(waited(self)[0])}, not_done=${repr(waited(self)[1])})`,
  ],
});

const KNOWN: readonly Value[] = ['FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'];

function* waitFor(fs: Maybe, timeout: Maybe, when: Maybe): Generator<Wait, Value, null> {
  const all = futuresOf(fs as Value);
  const done = new Set<ConcurrentFuture>();
  const note = (each: ConcurrentFuture) => void done.add(each);
  for (const each of all) each.watch(note);
  const failed = (each: ConcurrentFuture) => !each.cancelled() && each.exception() !== null;
  const enough = () => {
    if (all.every(each => done.has(each))) return true;
    if (when === 'FIRST_COMPLETED') return done.size > 0;
    return when === 'FIRST_EXCEPTION' && [...done].some(failed);
  };
  if (!enough() && !KNOWN.includes(when ?? 'ALL_COMPLETED'))
    throw valueError(`Invalid return condition: ${repr(when as Value)}`);
  const end = deadline(timeout);
  while (!enough() && (end === null || vm.machine.time < end)) yield new Wait(end, enough);
  for (const each of all) each.unwatch(note);
  const isDone = (each: ConcurrentFuture) => done.has(each);
  const waiting = all.filter(each => !isDone(each));
  return new PyTuple([new PySet(all.filter(isDone)), new PySet(waiting)], waitedType);
}

/** `as_completed` as the library has it, in Python. */
function asCompleted(fs: Maybe, timeout: Maybe): Value {
  const made = loadModule('_futures')?.dict.get('as_completed') as Value;
  return call(made, [fs as Value, timeout ?? null]);
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
  ['BrokenExecutor', errorType('BrokenExecutor')],
  ['Error', errorType('concurrent.futures.InvalidStateError').bases[0] as PyType],
  ['wait', waiting('wait', 'fs, timeout=, return_when=', waitFor, false, functionType)],
  ...pythonFunctions({
    as_completed: ['fs, timeout=', asCompleted],
  }),
];
registerModule('concurrent', () => []);
registerModule('concurrent.futures', concurrent);
registerModule('concurrent.futures._base', concurrent);
for (const part of ['Thread', 'Process']) {
  const name = `Broken${part}Pool`;
  registerModule(`concurrent.futures.${part.toLowerCase()}`, () => [
    ...concurrent(),
    [name, errorType(name)],
  ]);
}
