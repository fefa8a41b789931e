import {Thread} from '../../model/concurrent/thread.ts';
import {isCallable} from '../builtins/introspection.ts';
import {PyDict} from '../objects/dict.ts';
import {error, errorType, isError, typeError} from '../objects/errors.ts';
import {PyException} from '../objects/exceptions.ts';
import {functions, type Maybe} from '../objects/natives.ts';
import {qualifiedName} from '../objects/qualified-name.ts';
import {PyObject, type Value} from '../objects/types.ts';
import {PyFloat, PyTuple} from '../objects/values.ts';
import {refuseThreadInProcess} from '../processes/process.ts';
import {callPausing, threadCode} from '../run/pausing.ts';
import {warnIgnored} from '../run/unraisable.ts';
import {charge, vm} from '../run/vm.ts';
import {repr} from '../text/repr.ts';
import {str} from '../text/str.ts';
import {registerModule} from './registry.ts';
import {currentName, identOf, lowLevelThreads, nativeIdOf, unusedName} from './thread-idents.ts';
import {lockType, rlockType} from './thread-locks.ts';
import {STEPS_OF_THREAD} from './threading.ts';

type Method = readonly [string, (...args: Maybe[]) => Value];

/** What `start_new_thread` has started: it has no thread object unless it asks for one. */
function start(func: Value, args: readonly Value[], named: PyDict | null): number {
  charge(STEPS_OF_THREAD);
  refuseThreadInProcess();
  const name = unusedName(`${qualifiedName(func)}()`, lowLevelThreads());
  lowLevelThreads().add(name);
  const keywords = named && new Map([...named.entries()].map(({key, value}) => [str(key), value]));
  const run = () => threadCode(body(func, args, keywords));
  new Thread(vm.machine, name, qualifiedName(func), run).start(true);
  return identOf(name);
}

function* body(func: Value, args: readonly Value[], keywords: Map<string, Value> | null) {
  try {
    yield* callPausing(func, args, keywords);
  } catch (thrown) {
    if (!(thrown instanceof PyException)) throw thrown;
    if (!isError(thrown, 'SystemExit')) warnIgnored(`in thread started by ${repr(func)}`, thrown);
  }
  return null;
}

const exit: Method = [
  '',
  () => {
    throw error('SystemExit');
  },
];
const startNewThread: Method = [
  'function, args, kwargs=, /',
  (func, args, named) => {
    if (!isCallable(func)) throw typeError('first arg must be callable');
    if (!(args instanceof PyTuple)) throw typeError('2nd arg must be a tuple');
    if (named !== undefined && !(named instanceof PyDict))
      throw typeError('optional 3rd arg must be a dictionary');
    return start(func as Value, args.items, named ?? null);
  },
];
const allocate: Method = ['', () => new PyObject(lockType)];
const ident: Method = ['', () => identOf(currentName())];

registerModule('_thread', () => [
  ['LockType', lockType],
  ['lock', lockType],
  ['RLock', rlockType],
  ['TIMEOUT_MAX', new PyFloat(9_223_372_036)],
  ['error', errorType('RuntimeError')],
  ...functions({
    start_new_thread: startNewThread,
    start_new: startNewThread,
    allocate_lock: allocate,
    allocate,
    get_ident: ident,
    get_native_id: ['', () => nativeIdOf(currentName())],
    exit,
    exit_thread: exit,
  }),
]);
