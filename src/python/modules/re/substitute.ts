import {isCallable} from '../../builtins/introspection.ts';
import {typeError} from '../../objects/errors.ts';
import type {Maybe} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {asIndex} from '../../operations/conversion.ts';
import {call} from '../../run/calls.ts';
import {checkSize} from '../../run/vm.ts';
import type {PyMatch} from './match.ts';
import type {PyPattern} from './pattern.ts';
import {matches} from './search.ts';
import {Subject} from './subject.ts';
import {expandTemplate, parseTemplate} from './template.ts';
import {asValue, joined, notText, written} from './written.ts';

/** The text with matches replaced, and how many were. `given`: the replacement, the text, and the most to replace. */
export function substitute(
  pattern: PyPattern,
  [replacement, text, count]: readonly Maybe[],
): [Value, number] {
  const subject = new Subject(text, pattern);
  const replace = replacer(pattern, replacement as Value);
  const parts: Value[] = [];
  let [at, done] = [0, 0];
  for (const match of firstOf(pattern, subject, count === undefined ? 0 : asIndex(count))) {
    const [from, to] = match.span(0);
    if (at < from) parts.push(subject.slice(at, from));
    const made = replace(match);
    if (made !== null) parts.push(made);
    at = to;
    done += 1;
  }
  if (at < subject.length) parts.push(subject.slice(at, subject.length));
  const whole = joined(parts, subject.isBytes);
  checkSize(whole.length);
  return [asValue(whole, subject.isBytes), done];
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

/** What stands for a match; None is nothing. */
function replacer(pattern: PyPattern, replacement: Value): (match: PyMatch) => Value {
  const given = written(replacement);
  if (given === undefined) {
    if (isCallable(replacement)) return match => call(replacement, [match]);
    throw typeError(notText(replacement));
  }
  const template = parseTemplate(given, pattern);
  return match => expandTemplate(template, match);
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
