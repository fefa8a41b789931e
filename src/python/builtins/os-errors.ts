import {errorType, typeError} from '../objects/errors.ts';
import type {PyException} from '../objects/exceptions.ts';
import type {Keywords} from '../objects/functions.ts';
import type {PyType, Value} from '../objects/types.ts';
import {defineField, setField} from '../operations/exception-fields.ts';

/** The classes that `OSError` itself makes, by the numbers that Linux gives to what went wrong. */
const CLASSES: Readonly<Record<string, readonly number[]>> = {
  BlockingIOError: [11, 114, 115],
  BrokenPipeError: [32, 108],
  ChildProcessError: [10],
  ConnectionAbortedError: [103],
  ConnectionRefusedError: [111],
  ConnectionResetError: [104],
  FileExistsError: [17],
  FileNotFoundError: [2],
  InterruptedError: [4],
  IsADirectoryError: [21],
  NotADirectoryError: [20],
  PermissionError: [1, 13],
  ProcessLookupError: [3],
  TimeoutError: [110],
};

/** Of more arguments an `OSError` takes none for a number or a file. */
const MOST = 5;

/** `OSError(2, "...")` is a `FileNotFoundError`. */
export function osErrorClass(cls: PyType, args: readonly Value[]): PyType {
  if (cls !== errorType('OSError') || args.length < 2 || args.length > MOST) return cls;
  const found = Object.entries(CLASSES).find(([, numbers]) => numbers.includes(args[0] as number));
  return found ? errorType(found[0]) : cls;
}

/** What an exception is made of before its `__init__`: an `OSError` with one of its own is given all by that alone. */
export function madeOf(cls: PyType, args: readonly Value[]): readonly Value[] {
  return cls.isSubclass(errorType('OSError')) && usesInit(cls) ? [] : args;
}

/** Whether `__init__` makes an `OSError` what it is, and not `__new__`. */
export function usesInit(cls: PyType): boolean {
  const isOwn = (name: string) => cls.mro.find(({dict}) => dict.has(name))?.native === false;
  return isOwn('__init__') && !isOwn('__new__');
}

/** Raises TypeError for keywords that an `OSError` is made with, where `__new__` makes it what it is. */
export function checkNoKeywords(cls: PyType, keywords: Keywords): void {
  if (!keywords?.size || !cls.isSubclass(errorType('OSError')) || usesInit(cls)) return;
  throw typeError(`${cls.name}() takes no keyword arguments`);
}

/** The names of files are told apart from what else an `OSError` is made of. */
export function keepFiles(made: PyException): void {
  const {args} = made;
  if (
    args.length < 3 ||
    args.length > MOST ||
    args[2] === null ||
    !made.cls.isSubclass(errorType('OSError'))
  )
    return;
  setField(made, 'filename', args[2] as Value);
  if (args.length === MOST) setField(made, 'filename2', args[4] as Value);
  made.args = args.slice(0, 2);
}

const part = (index: number) => (raised: PyException) =>
  raised.args.length > 1 && raised.args.length <= MOST ? (raised.args[index] ?? null) : null;

const osError = errorType('OSError');
defineField(osError, 'errno', part(0));
defineField(osError, 'strerror', part(1));
defineField(osError, 'filename');
defineField(osError, 'filename2');
