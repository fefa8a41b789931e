import type {Frame} from '../run/frames.ts';
import {refuse, refuseDefect} from '../run/refusals.ts';
import {charge, RECURSION_LIMIT, vm} from '../run/vm.ts';
import {PyException} from './exceptions.ts';
import {nativeType, object, type PyType, type Value} from './types.ts';

/** Python's exceptions, by name; each line: a class and those that derive from it. */
const TREE = `
BaseException: BaseExceptionGroup Exception GeneratorExit KeyboardInterrupt SystemExit
Exception: ArithmeticError AssertionError AttributeError BufferError EOFError ImportError LookupError MemoryError
Exception: NameError OSError ReferenceError RuntimeError StopAsyncIteration StopIteration SyntaxError SystemError
Exception: TypeError ValueError Warning
ArithmeticError: FloatingPointError OverflowError ZeroDivisionError
ImportError: ModuleNotFoundError
LookupError: IndexError KeyError
NameError: UnboundLocalError
OSError: BlockingIOError ChildProcessError ConnectionError FileExistsError FileNotFoundError InterruptedError
OSError: IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError
ConnectionError: BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError
RuntimeError: NotImplementedError PythonFinalizationError RecursionError
SyntaxError: IndentationError
IndentationError: TabError
ValueError: UnicodeError
UnicodeError: UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError
Warning: BytesWarning DeprecationWarning EncodingWarning FutureWarning ImportWarning PendingDeprecationWarning ResourceWarning
Warning: RuntimeWarning SyntaxWarning UnicodeWarning UserWarning
`;

/** The built-in exception classes by name. */
export const errorTypes = new Map<string, PyType>();

/** Makes an exception class that `errorType` then knows by its name. */
export function defineError(name: string, bases: readonly PyType[], module = 'builtins'): PyType {
  const made = nativeType(name, bases, module);
  errorTypes.set(name, made);
  return made;
}

defineError('BaseException', [object]);
for (const line of TREE.trim().split('\n')) {
  const [base = '', names = ''] = line.split(': ');
  for (const name of names.split(' ')) defineError(name, [errorType(base)]);
}
defineError('ExceptionGroup', [errorType('BaseExceptionGroup'), errorType('Exception')]);
defineError('CancelledError', [errorType('BaseException')], 'asyncio.exceptions');
defineError('InvalidStateError', [errorType('Exception')], 'asyncio.exceptions');
defineError('BrokenBarrierError', [errorType('RuntimeError')], 'asyncio.exceptions');
defineError('IncompleteReadError', [errorType('EOFError')], 'asyncio.exceptions');
defineError('LimitOverrunError', [errorType('Exception')], 'asyncio.exceptions');
defineError('gaierror', [errorType('OSError')], 'socket');
defineError('QueueEmpty', [errorType('Exception')], 'asyncio.queues');
defineError('QueueFull', [errorType('Exception')], 'asyncio.queues');
defineError('QueueShutDown', [errorType('Exception')], 'asyncio.queues');

/** Those of `concurrent.futures`, two of which have the names of asyncio's. */
const concurrentError = nativeType('Error', [errorType('Exception')], 'concurrent.futures._base');
for (const name of ['CancelledError', 'InvalidStateError']) {
  const made = nativeType(name, [concurrentError], 'concurrent.futures._base');
  errorTypes.set(`concurrent.futures.${name}`, made);
}

const brokenExecutor = defineError(
  'BrokenExecutor',
  [errorType('RuntimeError')],
  'concurrent.futures._base',
);
defineError('BrokenThreadPool', [brokenExecutor], 'concurrent.futures.thread');
defineError('BrokenProcessPool', [brokenExecutor], 'concurrent.futures.process');

/** The exception class of this name, which must have been defined. */
export function errorType(name: string): PyType {
  return errorTypes.get(name) as PyType;
}

/** An exception of the program, to be thrown. */
export function error(name: string, ...args: Value[]): PyException {
  return new PyException(errorType(name), args);
}

export const typeError = (text: string) => error('TypeError', text);
export const valueError = (text: string) => error('ValueError', text);

/** Whether it is an exception of the program, of this class or one that derives from it. */
export function isError(thrown: unknown, name: string): thrown is PyException {
  return thrown instanceof PyException && thrown.cls.isSubclass(errorType(name));
}

/** What an exception counts for each call that it passes through. */
const STEPS_PER_FRAME = 150;

/** What an error counts for each frame that it comes through: it keeps a line of a traceback there. */
const STEPS_OF_A_FRAME = 300;
/** And for each error that was being handled when it was raised: they are gone through. */
const STEPS_OF_A_LINK = 4;

/** Nobody but the program itself may handle what is thrown at it; anything else goes straight through. */
export function caught(thrown: unknown, frame: Frame): PyException {
  const raised = thrown instanceof PyException ? thrown : overflow(thrown);
  if (raised.seenIn === frame) return raised;
  charge(STEPS_OF_A_FRAME);
  if (closings.has(raised)) beginAnew(raised);
  charge(STEPS_PER_FRAME);
  const isNew = raised.traceback === null && raised.seenIn === null && raised.context === null;
  // What is thrown in is told what the code itself handles: CPython's `_PyErr_ChainStackItem` looks no further.
  if (frame.isThrownInto) setContext(raised, frame.handling);
  else if (isNew) setContext(raised, handled(frame));
  frame.isThrownInto = false;
  raised.traceback = {code: frame.code, at: frame.at, frame, next: raised.traceback};
  raised.seenIn = frame;
  frame.isShown = true;
  return raised;
}

const closings = new WeakSet<PyException>();

/** What closes a coroutine or a generator. */
export function closing(): PyException {
  const raised = error('GeneratorExit');
  closings.add(raised);
  return raised;
}

/** Each that is closed gets a GeneratorExit of its own: what awaits the one that is closed knows nothing of that one's. */
function beginAnew(raised: PyException): void {
  raised.traceback = null;
  raised.seenIn = null;
  raised.context = null;
}

/** The interpreter's own stack is a limit like Python's. */
function overflow(thrown: unknown): PyException {
  if (thrown instanceof RangeError && thrown.message.includes('call stack')) {
    if (vm.recursionLimit > RECURSION_LIMIT) {
      refuse('recursion as deep as this is not modelled', 'use a loop');
    }
    return error('RecursionError', 'maximum recursion depth exceeded');
  }
  if (thrown instanceof RangeError) throw vm.machine.halt('size');
  return refuseDefect(thrown);
}

/** Whether it was raised by what is built in, and has come through no frame yet. */
export function isNew(thrown: unknown): thrown is PyException {
  return thrown instanceof PyException && thrown.traceback === null;
}

/** What was thrown while an error was handled below all frames: one that is new is in that one's context. */
export function raisedWhile(thrown: unknown, handled: PyException): unknown {
  if (isNew(thrown) && thrown.seenIn === null && thrown.context === null)
    setContext(thrown, handled);
  return thrown;
}

/** `raise error`: it begins anew here, in the context of what is being handled. */
export function raising(raised: PyException, frame: Frame | null = vm.frame): PyException {
  raised.seenIn = null;
  setContext(raised, handled(frame));
  return raised;
}

/** The exception being handled by this frame or by whoever called it, be it from below the loop. */
export function handled(frame: Frame | null): PyException | null {
  return handledBy(frame) ?? handledBy(vm.caller);
}

/** Whoever passes on what was thrown in does not run itself: what it handles is not looked at. */
function handledBy(frame: Frame | null): PyException | null {
  for (let at = frame; at !== null; at = at.back) {
    if (at.handling !== null && (at === frame || !at.isThrownInto)) return at.handling;
  }
  return null;
}

/** CPython's `_PyErr_SetObject`: no new circle of contexts, and no hanging on one that the program has made. */
function setContext(raised: PyException, context: PyException | null): void {
  if (context === null || context === raised) return;
  let links = 1;
  for (
    let at: PyException = context, slow: PyException | null = context;
    at.context !== null;
    links++
  ) {
    if (at.context === raised) {
      at.context = null;
      break;
    }
    at = at.context;
    if (at === slow) break;
    if (links % 2 === 0) slow = slow?.context ?? null;
  }
  charge(STEPS_OF_A_LINK * links);
  raised.context = context;
}
