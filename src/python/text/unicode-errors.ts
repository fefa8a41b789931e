import {errorType} from '../objects/errors.ts';
import type {PyException} from '../objects/exceptions.ts';
import type {Value} from '../objects/types.ts';
import {bytesLike} from '../operations/bytes-like.ts';
import {fieldOf} from '../operations/exception-fields.ts';
import {escapeCode} from './escape-code.ts';

/** What the three say of themselves, and how many arguments they have. */
const KINDS = [
  ['UnicodeDecodeError', 'decode', 5],
  ['UnicodeEncodeError', 'encode', 5],
  ['UnicodeTranslateError', 'translate', 4],
] as const;

/** What an error of an encoding tells; nothing for any other. */
export function unicodeErrorText(raised: PyException): string | undefined {
  const kind = KINDS.find(([name]) => raised.cls.isSubclass(errorType(name)));
  if (kind === undefined || raised.args.length !== kind[2]) return undefined;
  const [, verb, count] = kind;
  const part = (name: string, at: number) => fieldOf(raised, name) ?? raised.args[count - at];
  const [object, start, end] = [
    part('object', 4),
    Number(part('start', 3)),
    Number(part('end', 2)),
  ];
  const codec = verb === 'translate' ? "can't" : `'${part('encoding', 5)}' codec can't`;
  return `${codec} ${verb} ${whatOf(object as Value, start, end)}: ${part('reason', 1)}`;
}

function whatOf(object: Value, start: number, end: number): string {
  const bytes = bytesLike(object);
  const [kind, one] = bytes === undefined ? charAt(object, start) : byteAt(bytes, start);
  return one !== undefined && end === start + 1
    ? `${kind} ${one} in position ${start}`
    : `${kind}s in position ${start}-${end - 1}`;
}

function byteAt(data: readonly number[], at: number): [kind: string, one: string | undefined] {
  const byte = data[at];
  return ['byte', byte === undefined ? undefined : `0x${byte.toString(16).padStart(2, '0')}`];
}

function charAt(object: Value, at: number): [kind: string, one: string | undefined] {
  const code = Array.from(String(object))[at]?.codePointAt(0);
  return ['character', code === undefined ? undefined : `'${escapeCode(code)}'`];
}
