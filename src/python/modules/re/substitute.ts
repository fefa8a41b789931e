import {typeError} from '../../objects/errors.ts';
import type {Maybe} from '../../objects/natives.ts';
import {typeName} from '../../objects/type-of.ts';
import type {Value} from '../../objects/types.ts';
import {asIndex} from '../../operations/conversion.ts';
import {call} from '../../run/calls.ts';
import {checkSize} from '../../run/vm.ts';
import type {PyMatch} from './match.ts';
import type {PyPattern} from './pattern.ts';
import {matches} from './search.ts';
import {Subject, textOf} from './subject.ts';
import {expandTemplate, parseTemplate} from './template.ts';

/** The text with matches replaced, and how many were. `given`: the replacement, the text, and the most to replace. */
export function substitute(
  pattern: PyPattern,
  [replacement, text, count]: readonly Maybe[],
): [string, number] {
  const subject = new Subject(textOf(text));
  const replace = replacer(pattern, replacement as Value);
  const parts: string[] = [];
  let [at, done] = [0, 0];
  for (const match of firstOf(pattern, subject, count === undefined ? 0 : asIndex(count))) {
    const [from, to] = match.span(0);
    parts.push(subject.slice(at, from), replace(match));
    at = to;
    done += 1;
  }
  parts.push(subject.slice(at, subject.length));
  checkSize(parts.reduce((size, part) => size + part.length, 0));
  return [parts.join(''), done];
}

/** All matches, or the first so many: 0 is no limit. */
function* firstOf(pattern: PyPattern, subject: Subject, most: number): Generator<PyMatch> {
  if (most < 0) return;
  let left = most === 0 ? Number.POSITIVE_INFINITY : most;
  for (const match of matches(pattern, subject, [0, subject.length])) {
    if (left === 0) return;
    left -= 1;
    yield match;
  }
}

function replacer(pattern: PyPattern, replacement: Value): (match: PyMatch) => string {
  if (typeof replacement === 'string') {
    const template = parseTemplate(replacement, pattern);
    return match => expandTemplate(template, match);
  }
  return match => {
    const made = call(replacement, [match]);
    if (typeof made === 'string') return made;
    throw typeError(`expected str instance, ${typeName(made)} found`);
  };
}

/** The text between matches; what groups matched stands between. */
export function split(pattern: PyPattern, subject: Subject, most: number): Value[] {
  const parts: Value[] = [];
  let at = 0;
  for (const match of firstOf(pattern, subject, most)) {
    const [from, to] = match.span(0);
    parts.push(subject.slice(at, from), ...match.all(null));
    at = to;
  }
  return [...parts, subject.slice(at, subject.length)];
}
