import {errorType} from '../objects/errors.ts';
import type {PyException} from '../objects/exceptions.ts';
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

/** `OSError(2, "...")` is a `FileNotFoundError`. */
export function osErrorClass(cls: PyType, args: readonly Value[]): PyType {
  if (cls !== errorType('OSError') || args.length < 2 || args.length > 5) return cls;
  const found = Object.entries(CLASSES).find(([, numbers]) => numbers.includes(args[0] as number));
  return found ? errorType(found[0]) : cls;
}

/** What an exception is made of before its `__init__`: an `OSError` with one of its own is given all by that alone. */
export function madeOf(cls: PyType, args: readonly Value[]): readonly Value[] {
  const isOwn = (name: string) => cls.mro.find(({dict}) => dict.has(name))?.native === false;
  return cls.isSubclass(errorType('OSError')) && isOwn('__init__') && !isOwn('__new__') ? [] : args;
}

/** The names of files are told apart from what else an `OSError` is made of. */
export function keepFiles(made: PyException): void {
  const {args} = made;
  if (args.length < 3 || args.length > 5 || !made.cls.isSubclass(errorType('OSError'))) return;
  setField(made, 'filename', args[2] as Value);
  if (args.length === 5) setField(made, 'filename2', args[4] as Value);
  made.args = args.slice(0, 2);
}

const part = (index: number) => (raised: PyException) =>
  raised.args.length > 1 ? (raised.args[index] ?? null) : null;

const osError = errorType('OSError');
defineField(osError, 'errno', part(0));
defineField(osError, 'strerror', part(1));
defineField(osError, 'filename');
defineField(osError, 'filename2');
