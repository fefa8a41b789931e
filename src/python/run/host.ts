import type {Frames} from '../../model/frames.ts';
import type {Awaiting, Coroutine, ErrorName, Host} from '../../model/host.ts';
import {letGo} from '../lifetime/closed-loops.ts';
import {holding, reporting} from '../lifetime/handled-errors.ts';
import {stepEnded, stillHeld} from '../lifetime/lifetimes.ts';
import {handleRun, stepThrown} from '../lifetime/run-handles.ts';
import {handedSource} from '../modules/asyncio/convert.ts';
import {PyDict} from '../objects/dict.ts';
import {error, errorType, isError, isNew, raising} from '../objects/errors.ts';
import {isGroup, makeGroup} from '../objects/exception-groups.ts';
import {PyException, type Traceback} from '../objects/exceptions.ts';
import {instantiate} from '../objects/instances.ts';
import {qualifiedName} from '../objects/qualified-name.ts';
import {byteNumbers, rawBytes} from '../objects/raw-bytes.ts';
import {typeName, typeOf} from '../objects/type-of.ts';
import type {Value} from '../objects/types.ts';
import {PyBytes, PyList} from '../objects/values.ts';
import {repr} from '../text/repr.ts';
import {str} from '../text/str.ts';
import {awaiting, isAwaitable, isCoroutine} from './awaiting.ts';
import {call} from './calls.ts';
import {callsInProgress} from './calls-in-progress.ts';
import type {Frame} from './frames.ts';
import {holdingMeanwhile} from './held-meanwhile.ts';
import {checkLibraryCoroutine, deeper} from './library-depths.ts';
import {logError} from './logs.ts';
import {originNow} from './origins.ts';
import {refuseOwnCoroutine} from './own-coroutines.ts';
import {refuseOwnFuture} from './own-futures.ts';
import {currentPlace, placeOf} from './places.ts';
import {stackSummary} from './source-tracebacks.ts';
import {framesOf, resuming} from './suspendable.ts';
import {variableOf} from './variable-of.ts';
import {charge, vm} from './vm.ts';
import {refuseToWait} from './waits.ts';

/** Errors that a loop has of its own where `concurrent.futures` has one of that name. */
const IN_LOOPS = ['CancelledError', 'InvalidStateError'] as const;

const MAX_REPR = 300;
const MAX_MESSAGE = 500;

function hideAddresses(text: string): string {
  return text.replace(/0x[0-9a-f]{4,}/g, '0x…');
}

/** Text for the schedule, from code of the program that may fail. */
function shown(make: () => string, failed: string, most: number): string {
  try {
    const text = make();
    return hideAddresses(text.length > most ? Array.from(text).slice(0, most).join('') : text);
  } catch (thrown) {
    if (!(thrown instanceof PyException)) throw thrown;
    return failed.replace('%', typeName(thrown));
  }
}

/** What asking for a name that nobody has counts: a thread is begun for it, and who does so for ever has to end. */
const STEPS_OF_LOOKUP = 200_000;

/** Python, as the model's language. */
export const pythonHost: Host = {
  error(name: ErrorName, ...args: unknown[]) {
    if (name === 'gaierror') vm.fuel -= STEPS_OF_LOOKUP;
    return error(name, ...(args as Value[]));
  },
  isError(thrown: unknown, name: ErrorName) {
    return isError(thrown, name);
  },
  raisedFrom(raised, cause) {
    const exception = raised as PyException;
    exception.cause = cause as PyException;
    exception.context = cause as PyException;
    exception.suppress = true;
    return exception;
  },
  during(raised, handled) {
    const exception = raised as PyException;
    exception.context = handled as PyException;
    return exception;
  },
  incompleteRead(partial, expected) {
    const cls = errorType('IncompleteReadError');
    return instantiate(cls, [bytesOf(partial), expected], null);
  },
  limitOverrun(message, consumed) {
    return instantiate(errorType('LimitOverrunError'), [message, consumed], null);
  },
  bytes: bytesOf,
  bytesOf(value) {
    return rawBytes((value as PyBytes).data);
  },
  exceptionGroup(message, errors) {
    const group = makeGroup(message, new PyList(errors as PyException[]));
    group.suppress = true;
    return group;
  },
  convertFutureExc(raised) {
    const {cls, args, traceback} = raised as PyException;
    const name = IN_LOOPS.find(each => cls === errorType(`concurrent.futures.${each}`));
    if (name === undefined) return raised;
    const exception = error(name, ...args);
    exception.traceback = traceback;
    return exception;
  },
  contextDict(context) {
    const dict = new PyDict();
    const {source_traceback: source, ...rest} = context;
    for (const [key, value] of Object.entries(rest)) dict.set(key, value as Value);
    if (source !== undefined) dict.set('source_traceback', stackSummary(source));
    return dict;
  },
  callbackSource(callback) {
    return handedSource(callback);
  },
  insertTimeoutError(raised) {
    const exception = raised as PyException;
    insertTimeoutError(exception);
    if (isGroup(exception)) for (const each of exception.exceptions) insertTimeoutError(each);
  },
  errorName(raised) {
    return typeName(raised as Value);
  },
  className(value) {
    return typeOf(value as Value).name;
  },
  letGo(queued, tasks) {
    // `BaseEventLoop.close` is the library's: what happens there happens in no line of the program.
    pythonHost.outside({run: () => letGo(queued, tasks)}, 0);
  },
  dropped(values) {
    stepEnded(...values);
  },
  whileHeld(holder, run) {
    return holdingMeanwhile(holder, run);
  },
  handleRun,
  stepThrown,
  stillHeld,
  handling(raised, run) {
    holding(raised as PyException, run);
  },
  reporting(raised, handle, run) {
    reporting(raised as PyException, handle, run);
  },
  keepAlive(raised, values) {
    if (raised instanceof PyException) raised.library = [...raised.library, ...values];
  },
  keepCaller(raised) {
    const {frame} = vm;
    if (frame === null || !(raised instanceof PyException)) return;
    frame.isShown = true;
    raised.library = [...raised.library, frame];
  },
  tracebackOf(raised) {
    return (raised as PyException).traceback;
  },
  withTraceback(raised, traceback) {
    const exception = raised as PyException;
    exception.traceback = traceback as Traceback | null;
    return raising(exception);
  },
  raising(raised) {
    return raising(raised as PyException);
  },
  log(level, text, raised, from) {
    logError(level, text, raised as PyException | null, from);
  },
  variableOf(value) {
    return variableOf(value as Value);
  },
  repr(value) {
    return repr(value as Value);
  },
  shown(value) {
    return shown(() => repr(value as Value), '<repr failed %>', MAX_REPR);
  },
  str(value) {
    return shown(() => str(value as Value), '<str failed>', MAX_MESSAGE);
  },
  isCoroutine(value): value is Coroutine {
    if (isCoroutine(value)) return true;
    refuseOwnCoroutine(value as Value);
    return false;
  },
  coroutineMade(coroutine) {
    vm.unawaited.add(coroutine, vm.machine.nextNumber());
    const origin = originNow();
    if (origin !== null) coroutine.origin ??= origin;
  },
  coroutineTaken(coroutine) {
    vm.unawaited.delete(coroutine);
  },
  coroutineBegins: checkLibraryCoroutine,
  deeper,
  awaiting(value): Awaiting {
    return awaiting(value as Value);
  },
  framesOf(value, outer): Frames {
    return framesOf(value as Value, outer);
  },
  isAwaitable(value) {
    return isAwaitable(value as Value);
  },
  call(callable, args) {
    return call(callable as Value, args as Value[]);
  },
  callableName(callable) {
    return qualifiedName(callable as Value).replaceAll('.<locals>', '');
  },
  line() {
    for (let frame = vm.frame; frame !== null; frame = frame.back) {
      if (frame.code.places.source.isProgram) return frame.line;
    }
    return null;
  },
  place: currentPlace,
  placeOf(value) {
    return placeOf(value as Value);
  },
  resuming(value) {
    return resuming(value as Value);
  },
  callsInProgress,
  refuseOwnFuture,
  refuseToWait,
  worked: charge,
  outside(what, calls) {
    const {frame, caller, depth} = vm;
    return apart(what, frame ?? caller, (frame?.depth ?? depth) + calls);
  },
  inThread(what) {
    return apart(what, null, 0);
  },
};

/** Runs what no frame calls, within `caller`, and as deep as that. */
function apart<T>(what: {run(): T}, within: Frame | null, deep: number): T {
  const {frame, below, caller, depth} = vm;
  vm.frame = null;
  vm.below = frame ?? below;
  vm.caller = within;
  vm.depth = deep;
  try {
    return what.run();
  } catch (thrown) {
    // Raised by what is built in, it has come through no frame that could have told it what is being handled.
    throw isNew(thrown) ? raising(thrown, within) : thrown;
  } finally {
    vm.frame = frame;
    vm.below = below;
    vm.caller = caller;
    vm.depth = depth;
  }
}

function bytesOf(data: Uint8Array): PyBytes {
  return new PyBytes(byteNumbers(data));
}

/** A CancelledError deep in the context becomes the TimeoutError it was. */
function insertTimeoutError(raised: PyException): void {
  for (let at = raised; at.context !== null; at = at.context) {
    if (!at.context.cls.isSubclass(errorType('CancelledError'))) continue;
    const timeout = error('TimeoutError');
    timeout.context = at.context;
    timeout.cause = at.context;
    timeout.suppress = true;
    at.context = timeout;
    return;
  }
}
