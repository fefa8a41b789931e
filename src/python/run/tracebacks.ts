import type {Code} from '../compile/code.ts';
import {exceptionsOf, isGroup} from '../objects/exception-groups.ts';
import {PyException as Exception, type PyException, type Traceback} from '../objects/exceptions.ts';
import {qualified} from '../text/repr.ts';
import {str} from '../text/str.ts';
import {suggestion} from './suggestions.ts';

const CAUSE = 'The above exception was the direct cause of the following exception:';
const CONTEXT = 'During handling of the above exception, another exception occurred:';
const MAX_GROUP_WIDTH = 15;
const MAX_GROUP_DEPTH = 10;
/** Equal lines in a row beyond these are only counted: recursion. */
const RECURSIVE_CUTOFF = 3;

/** As `traceback.print_exception` prints it, without the frames of libraries. */
export function tracebackText(raised: PyException): string {
  return exceptionLines(raised, new Set(), 0, 0)
    .map(line => `${line}\n`)
    .join('');
}

function exceptionLines(
  raised: PyException,
  seen: Set<PyException>,
  depth: number,
  margin: number,
): string[] {
  seen.add(raised);
  const lines: string[] = [];
  const chained = chainedBefore(raised, seen);
  if (chained)
    lines.push(...exceptionLines(chained.error, seen, depth, margin), '', chained.why, '');
  return [...lines, ...ownLines(raised, seen, depth)];
}

function chainedBefore(raised: PyException, seen: Set<PyException>) {
  const {cause, context, suppress} = raised;
  if (cause !== null) return seen.has(cause) ? null : {error: cause, why: CAUSE};
  if (context === null || suppress || seen.has(context)) return null;
  return {error: context, why: CONTEXT};
}

function ownLines(raised: PyException, seen: Set<PyException>, depth: number): string[] {
  const frames = frameLines(raised.traceback);
  const head = raised.traceback === null ? [] : ['Traceback (most recent call last):', ...frames];
  if (!isGroup(raised)) return [...head, ...exceptionOnly(raised)];
  return groupLines(raised, head, seen, depth);
}

/** A group draws a box around its members. */
function groupLines(
  raised: PyException,
  head: string[],
  seen: Set<PyException>,
  depth: number,
): string[] {
  const title =
    head.length > 0 ? ['Exception Group Traceback (most recent call last):', ...head.slice(1)] : [];
  const own = [...title, ...exceptionOnly(raised)];
  const members = exceptionsOf(raised);
  const lines =
    depth === 0
      ? own.map((line, index) => (index === 0 && title.length > 0 ? `  + ${line}` : `  | ${line}`))
      : own;
  if (depth >= MAX_GROUP_DEPTH) return [...lines, `... (max_group_depth is ${MAX_GROUP_DEPTH})`];
  const inner: string[] = [];
  for (const [index, member] of members.slice(0, MAX_GROUP_WIDTH).entries()) {
    inner.push(`${index === 0 ? '+-' : '  '}+---------------- ${index + 1} ----------------`);
    for (const line of exceptionLines(member, seen, depth + 1, 0))
      inner.push(
        line.startsWith('  |') || line.startsWith('  +') || line.startsWith('+-+') ? line : line,
      );
  }
  void inner;
  return [...lines, ...boxed(members, seen, depth)];
}

function boxed(members: readonly PyException[], seen: Set<PyException>, depth: number): string[] {
  const lines: string[] = [];
  const indent = '  ';
  for (const [index, member] of members.entries()) {
    if (index >= MAX_GROUP_WIDTH) {
      lines.push(`${indent}  +---------------- ... ----------------`);
      const more = members.length - MAX_GROUP_WIDTH;
      lines.push(`${indent}  | and ${more} more exception${more === 1 ? '' : 's'}`);
      break;
    }
    lines.push(
      `${indent}${index === 0 ? '+-' : '  '}+---------------- ${index + 1} ----------------`,
    );
    for (const line of exceptionLines(member, seen, depth + 1, 0))
      lines.push(`${indent}  ${nested(line)}`);
  }
  lines.push(`${indent}  +------------------------------------`);
  return lines;
}

function nested(line: string): string {
  return line.startsWith('  +-+') || line.startsWith('    +-') || line.startsWith('    |')
    ? line
    : `| ${line}`;
}

/** `Name: text`, and its notes. */
export function exceptionOnly(raised: PyException): string[] {
  const name = qualifiedName(raised);
  const text = textOf(raised) + suggestion(raised);
  const lines = (text === '' ? name : `${name}: ${text}`).split('\n');
  const notes = raised.attrs?.get('__notes__') as {items?: readonly unknown[]} | undefined;
  for (const note of notes?.items ?? []) lines.push(...String(note).split('\n'));
  return lines;
}

function textOf(raised: PyException): string {
  try {
    return str(raised);
  } catch (thrown) {
    if (!(thrown instanceof Exception)) throw thrown;
    return '<exception str() failed>';
  }
}

function qualifiedName({cls}: PyException): string {
  return cls.module === '__main__' ? cls.qualname : qualified(cls);
}

function frameLines(traceback: Traceback | null): string[] {
  const lines: string[] = [];
  let last = '';
  let repeated = 0;
  const flush = () => {
    const more = repeated - RECURSIVE_CUTOFF;
    if (more > 0)
      lines.push(`  [Previous line repeated ${more} more time${more === 1 ? '' : 's'}]`);
  };
  for (let entry = traceback; entry !== null; entry = entry.next) {
    const {code, at} = entry;
    if (code.places.source.library) continue;
    const line = code.places.lines[at] ?? 0;
    const key = `${line} ${code.name}`;
    if (key !== last) flush();
    repeated = key === last ? repeated + 1 : 1;
    last = key;
    if (repeated <= RECURSIVE_CUTOFF) lines.push(...entryLines(code, at, line));
  }
  flush();
  return lines;
}

function entryLines(code: Code, at: number, line: number): string[] {
  const {source} = code.places;
  const head = `  File "${source.file}", line ${line}, in ${code.name}`;
  const text = source.lineText(line);
  const shown = text.trim();
  if (shown === '') return [head];
  const marks = carets(code, at, line, text);
  return marks === null ? [head, `    ${shown}`] : [head, `    ${shown}`, `    ${marks}`];
}

/** `~~~^^^` under the part that failed, unless it is the whole line. */
function carets(code: Code, at: number, line: number, text: string): string | null {
  const {source, spans} = code.places;
  const span = spans[at];
  if (span === undefined || source.line(span.from) > line) return null;
  const indent = text.length - text.trimStart().length;
  const from = source.line(span.from) === line ? source.column(span.from) : indent;
  const end = text.trimEnd().length;
  const to = source.line(span.to) === line ? source.column(span.to) : end;
  const {anchor} = span;
  const marked =
    anchor !== null && source.line(anchor.from) === line && source.line(anchor.to) === line;
  if (!marked && from <= indent && to >= end) return null;
  let marks = '';
  for (let column = indent; column < to; column++) {
    if (column < from) marks += ' ';
    else if (!marked || !anchor) marks += '^';
    else {
      const inside = column >= source.column(anchor.from) && column < source.column(anchor.to);
      marks += inside ? '^' : '~';
    }
  }
  return marks;
}
