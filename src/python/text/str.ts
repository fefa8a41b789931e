import {errorType} from '../objects/errors.ts';
import {isGroup, type PyExceptionGroup} from '../objects/exception-groups.ts';
import {PyException} from '../objects/exceptions.ts';
import {isObjects, PyNative} from '../objects/functions.ts';
import {PyObject, type Value} from '../objects/types.ts';
import {PyBoxed, PyTuple} from '../objects/values.ts';
import {fieldOf, syntaxPlace} from '../operations/exception-fields.ts';
import {special} from '../operations/special.ts';
import {call} from '../run/calls.ts';
import {repr, reprFor, stringFrom} from './repr.ts';
import {unicodeErrorText} from './unicode-errors.ts';

/** Those of built-in classes: what they say needs no call. */
const BUILT_IN = new Set(['object.__str__', 'BaseException.__str__', 'str.__str__']);

/** `str(value)`. */
export function str(value: Value): string {
  if (typeof value === 'string') return value;
  if (value instanceof PyObject) {
    const custom = special(value, '__str__');
    if (custom !== undefined && !(custom instanceof PyNative && BUILT_IN.has(custom.qualname))) {
      return stringFrom(call(custom, [value]), '__str__');
    }
    if (value instanceof PyException) return exceptionText(value);
    if (isText(value)) return ownStr(value);
  } else if (value !== null && typeof value === 'object') {
    const custom = special(value, '__str__');
    if (custom !== undefined && !isObjects(custom))
      return stringFrom(call(custom, [value]), '__str__');
  }
  return reprFor('__str__', value);
}

/** Whether it is a str of a class of the program. */
function isText(value: Value): boolean {
  return value instanceof PyBoxed && typeof value.value === 'string';
}

/** The characters of a str, whatever its class makes of them. */
export function ownStr(value: Value): string {
  return (value instanceof PyBoxed ? value.value : value) as string;
}

/** What an `OSError` shows that has a file, or a number and a text; undefined for any other. */
function osErrorText(value: PyException): string | undefined {
  if (!value.cls.isSubclass(errorType('OSError'))) return undefined;
  const {args} = value;
  const given = args.length >= 2 && args.length <= 5 ? args : [];
  const part = (name: string, at: number) => fieldOf(value, name) ?? given[at] ?? null;
  const [number, text] = [part('errno', 0), part('strerror', 1)];
  const [first, second] = [fieldOf(value, 'filename') ?? null, fieldOf(value, 'filename2') ?? null];
  const files = first === null ? [] : [first, ...(second === null ? [] : [second])];
  if (files.length === 0 && (number === null || text === null)) return undefined;
  const shown = files.length === 0 ? '' : `: ${files.map(repr).join(' -> ')}`;
  return `[Errno ${str(number)}] ${str(text)}${shown}`;
}

/** What an exception says, whatever its class makes of that. */
export function exceptionText(value: PyException): string {
  const {args} = value;
  if (isGroup(value)) return groupText(value);
  const system = osErrorText(value);
  if (system !== undefined) return system;
  if (value.cls.isSubclass(errorType('SyntaxError'))) return syntaxErrorText(value);
  if (args.length === 0) return '';
  if (value.cls.isSubclass(errorType('KeyError')) && args.length === 1)
    return repr(args[0] as Value);
  const unicode = unicodeErrorText(value);
  if (unicode !== undefined) return unicode;
  const message = value.cls.isSubclass(errorType('ImportError')) && fieldOf(value, 'msg');
  if (typeof message === 'string') return message;
  return args.length === 1 ? str(args[0] as Value) : repr(new PyTuple(args));
}

/** Its text, and where that was found. */
function syntaxErrorText(value: PyException): string {
  const message = str(fieldOf(value, 'msg') ?? value.args[0] ?? null);
  const [file, line] = [syntaxPlace(value, 'filename'), syntaxPlace(value, 'lineno')];
  const where = [
    ...(typeof file === 'string' ? [file.slice(file.lastIndexOf('/') + 1)] : []),
    ...(typeof line === 'number' ? [`line ${line}`] : []),
  ];
  return where.length === 0 ? message : `${message} (${where.join(', ')})`;
}

function groupText({message, exceptions: {length}}: PyExceptionGroup): string {
  return `${str(message)} (${length} sub-exception${length === 1 ? '' : 's'})`;
}
