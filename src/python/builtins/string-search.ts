import {typeError, valueError} from '../objects/errors.ts';
import type {Maybe} from '../objects/natives.ts';
import {typeName} from '../objects/type-of.ts';
import type {Value} from '../objects/types.ts';
import {PyBoxed, PyTuple} from '../objects/values.ts';
import {asIndex, asString} from '../operations/conversion.ts';
import {unboxed} from '../operations/equality.ts';
import {isWide} from '../operations/length.ts';
import {charge, checkSize} from '../run/vm.ts';

/** What Python calls whitespace: more than JavaScript does, but for the mark of the byte order. */
export function isSpace(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code >= 0x1c && code <= 0x1f) return true;
  return code === 0x85 || (code !== 0xfeff && /\s/.test(char));
}

/** Raises TypeError for what is no str: a method of str was called on it. */
export function text(value: Maybe): string {
  const plain = value instanceof PyBoxed ? value.value : value;
  if (typeof plain === 'string') {
    charge(plain.length >> 3);
    return plain;
  }
  throw typeError(`descriptor requires a 'str' object but received a '${typeName(value ?? null)}'`);
}

/** What a part counts that a text is taken apart into. */
export const STEPS_PER_PART = 10;

/** What a character counts where each is looked at by itself. */
const STEPS_PER_CHARACTER = 10;

/** The same of a text that is taken apart into its characters. */
export function spelled(value: Maybe, steps = STEPS_PER_CHARACTER): string {
  const plain = text(value);
  charge(steps * plain.length);
  return plain;
}

/** Part of the text between two indices, as `find` and its like take them: in code points. Null where it would end before it begins. */
function within(source: string, start: Maybe, end: Maybe): {from: number; part: string} | null {
  charge(source.length >> 2);
  const chars = isWide(source) ? Array.from(source) : null;
  const {length} = chars ?? source;
  const clamp = (value: Maybe, fallback: number) => {
    if (value == null) return fallback;
    const at = asIndex(value);
    return Math.max(at < 0 ? at + length : at, 0);
  };
  const from = clamp(start, 0);
  const to = Math.min(clamp(end, length), length);
  if (from > to) return null;
  return {from, part: chars ? chars.slice(from, to).join('') : source.slice(from, to)};
}

/** Counts code points; -1 if it is not there. */
export function find(self: Maybe, sub: Maybe, start: Maybe, end: Maybe, name = 'find'): number {
  const wanted = asString(sub as Value, `${name}() argument 1 must be str`);
  const span = within(text(self), start, end);
  const at = span?.part.indexOf(wanted) ?? -1;
  return span === null || at < 0 ? -1 : span.from + charactersBefore(span.part, at);
}

/** The last place, as `find` counts. */
export function rfind(self: Maybe, sub: Maybe, start: Maybe, end: Maybe, name = 'rfind'): number {
  const wanted = asString(sub as Value, `${name}() argument 1 must be str`);
  const span = within(text(self), start, end);
  const at = span?.part.lastIndexOf(wanted) ?? -1;
  return span === null || at < 0 ? -1 : span.from + charactersBefore(span.part, at);
}

function charactersBefore(part: string, at: number): number {
  const before = part.slice(0, at);
  return isWide(before) ? Array.from(before).length : at;
}

/** What `index` returns where `find` would: raises ValueError for -1. */
export function found(at: number): number {
  if (at < 0) throw valueError('substring not found');
  return at;
}

export function count(self: Maybe, sub: Maybe, start: Maybe, end: Maybe): number {
  const span = within(text(self), start, end);
  const wanted = asString(sub as Value, 'count() argument 1 must be str');
  if (span === null) return 0;
  const {part} = span;
  const times = (wanted === '' ? Array.from(part) : part.split(wanted).slice(1)).length;
  charge(STEPS_PER_PART * times);
  return wanted === '' ? times + 1 : times;
}

/** At most `most` times; as often as it is there if that is left out or negative. */
export function replace(self: Maybe, old: Maybe, to: Maybe, most: Maybe): string {
  const source = text(self);
  const from = asString(old as Value, 'replace() argument 1 must be str');
  const into = asString(to as Value, 'replace() argument 2 must be str');
  const limit = most === undefined ? -1 : asIndex(most);
  const parts = source.split(from);
  charge(STEPS_PER_PART * parts.length);
  checkSize(source.length + parts.length * into.length);
  if (from === '') return interleaved(Array.from(source), into, limit);
  if (limit < 0) return parts.join(into);
  const kept = Math.min(limit, parts.length - 1);
  return (
    parts.slice(0, kept + 1).join(into) +
    (parts.length > kept + 1 ? from + parts.slice(kept + 1).join(from) : '')
  );
}

/** A text put before every character and behind the last, or so many times of that. */
function interleaved(chars: readonly string[], into: string, limit: number): string {
  const times = limit < 0 ? chars.length + 1 : limit;
  const put = chars.map((char, at) => (at < times ? into + char : char)).join('');
  return times > chars.length ? put + into : put;
}

export function affix(
  self: Maybe,
  value: Maybe,
  start: Maybe,
  end: Maybe,
  name: 'startswith' | 'endswith',
): boolean {
  const span = within(text(self), start, end);
  const options = value instanceof PyTuple ? value.items : [value as Value];
  return options.some(option => {
    if (typeof option !== 'string' && !(option instanceof PyBoxed)) {
      const what =
        value instanceof PyTuple
          ? `tuple for ${name} must only contain str`
          : `${name} first arg must be str or a tuple of str`;
      throw typeError(`${what}, not ${typeName(option)}`);
    }
    return span?.part[name === 'startswith' ? 'startsWith' : 'endsWith'](asString(option)) ?? false;
  });
}

export function strip(self: Maybe, chars: Maybe, name: 'strip' | 'lstrip' | 'rstrip'): string {
  const source = text(self);
  const [left, right] = [name !== 'rstrip', name !== 'lstrip'];
  const set = chars == null ? null : unboxed(chars);
  if (set !== null && typeof set !== 'string') throw typeError(`${name} arg must be None or str`);
  const drop = (char: string | undefined) =>
    char !== undefined && (set === null ? isSpace(char) : set.includes(char));
  let [from, to] = [0, source.length];
  while (left && from < to && drop(source[from])) from += 1;
  while (right && to > from && drop(source[to - 1])) to -= 1;
  return source.slice(from, to);
}
