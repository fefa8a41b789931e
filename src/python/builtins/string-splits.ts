import {typeError, valueError} from '../objects/errors.ts';
import type {Maybe} from '../objects/natives.ts';
import {typeName} from '../objects/type-of.ts';
import type {Value} from '../objects/types.ts';
import {PyBoxed, PyList, PyTuple} from '../objects/values.ts';
import {asIndex, asString} from '../operations/conversion.ts';
import {toSequence} from '../operations/iteration.ts';
import {truth} from '../operations/truth.ts';
import {charge, checkSize} from '../run/vm.ts';
import {isSpace, STEPS_PER_PART, spelled, text} from './string-search.ts';

const LINE_ENDS = new Set('\n\r\v\f\u001c\u001d\u001e\u0085\u2028\u2029');

export function split(self: Maybe, sep: Maybe, most: Maybe): Value {
  const source = text(self);
  const limit = most === undefined ? -1 : asIndex(most);
  return new PyList(
    sep == null ? splitSpaces(source, limit) : splitBy(source, separator(sep), limit),
  );
}

function separator(value: Value, needed = 'must be str or None'): string {
  const sep = asString(value, needed);
  if (sep === '') throw valueError('empty separator');
  return sep;
}

function splitSpaces(source: string, limit: number): string[] {
  charge(8 * source.length);
  const parts: string[] = [];
  let at = 0;
  const skip = () => {
    while (at < source.length && isSpace(source[at] as string)) at += 1;
  };
  for (skip(); at < source.length; skip()) {
    if (parts.length === limit) {
      parts.push(source.slice(at));
      return parts;
    }
    const from = at;
    while (at < source.length && !isSpace(source[at] as string)) at += 1;
    parts.push(source.slice(from, at));
  }
  return parts;
}

function splitBy(source: string, sep: string, limit: number): string[] {
  const parts = source.split(sep);
  charge(STEPS_PER_PART * parts.length);
  if (limit < 0 || parts.length <= limit + 1) return parts;
  return [...parts.slice(0, limit), parts.slice(limit).join(sep)];
}

export function rsplit(self: Maybe, sep: Maybe, most: Maybe): Value {
  const source = text(self);
  const limit = most === undefined ? -1 : asIndex(most);
  if (sep == null) {
    const words = splitSpaces(source, -1);
    if (limit < 0 || words.length <= limit + 1) return new PyList(words);
    let rest = source.trimEnd();
    const tail: string[] = [];
    for (let count = 0; count < limit; count++) {
      const match = /^([\s\S]*?)\s*(\S+)$/.exec(rest);
      if (!match) break;
      tail.unshift(match[2] ?? '');
      rest = (match[1] ?? '').trimEnd();
    }
    return new PyList([rest, ...tail]);
  }
  const parts = source.split(separator(sep));
  charge(STEPS_PER_PART * parts.length);
  if (limit < 0 || parts.length <= limit + 1) return new PyList(parts);
  const head = parts.slice(0, parts.length - limit).join(asString(sep));
  return new PyList([head, ...parts.slice(parts.length - limit)]);
}

export function join(self: Maybe, iterable: Maybe): string {
  const parts = toSequence(iterable as Value, 'can only join an iterable').map(textOf);
  const sep = text(self);
  checkSize(parts.reduce((sum, part) => sum + part.length, 0) + sep.length * parts.length);
  return parts.join(sep);
}

function textOf(item: Value, at: number): string {
  const part = item instanceof PyBoxed ? item.value : item;
  if (typeof part === 'string') return part;
  throw typeError(`sequence item ${at}: expected str instance, ${typeName(item)} found`);
}

/** `last`: at the last place where `sep` is, as `rpartition` does. */
export function partition(self: Maybe, sep: Maybe, last: boolean): Value {
  const source = text(self);
  const mark = separator(sep as Value, 'must be str');
  const at = last ? source.lastIndexOf(mark) : source.indexOf(mark);
  if (at < 0) return new PyTuple(last ? ['', '', source] : [source, '', '']);
  return new PyTuple([source.slice(0, at), mark, source.slice(at + mark.length)]);
}

export function splitlines(self: Maybe, keep: Maybe): Value {
  const source = spelled(self);
  const keepEnds = truth(keep ?? false);
  const lines: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    if (!LINE_ENDS.has(source[at] as string)) continue;
    const end = source[at] === '\r' && source[at + 1] === '\n' ? at + 2 : at + 1;
    lines.push(source.slice(from, keepEnds ? end : at));
    from = end;
    at = end - 1;
  }
  if (from < source.length) lines.push(source.slice(from));
  return new PyList(lines);
}
