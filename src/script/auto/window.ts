import type {Schedule} from '../../model/schedule.ts';
import type {CastMember} from '../cast.ts';
import {indentOf, type Shown} from '../code.ts';
import {type Folded, folded} from './folded.ts';
import {idleLines} from './idle-lines.ts';

/** Lines of code that fit the panel. */
const LINES = 13;

/**
 * What a film shows of a program, with the line in `focus` when there is one: all of it; or without what can be spared;
 * or folded to where something happens; or of that, the stretch in which most does.
 */
export function windowOf(source: string, schedule: Schedule, focus?: number, room = LINES): Shown {
  const lines = source.trimEnd().split('\n');
  if (lines.length <= room) return {window: trimmed(lines, 1, lines.length)};
  const busy = weighed(linesOf(schedule.events), lines);
  const {rows, folds} = shortened(source, lines, schedule, focus, room);
  const opening = rows.map(line => opens(lines, line) && !folds.includes(line));
  const shown = busiest(rows, opening, busy, focus, room);
  const [first, last] = trimmed(lines, shown[0] ?? 1, shown.at(-1) ?? 1);
  const isOmitted = (line: number) => line >= first && line <= last && !shown.includes(line);
  const omits = lines.flatMap((_, i) => (isOmitted(i + 1) ? [i + 1] : []));
  return {window: [first, last], omits, folds};
}

/** As much of the program as there is room for: what can be spared most goes first. */
function shortened(
  source: string,
  lines: readonly string[],
  {events}: Schedule,
  focus: number | undefined,
  room: number,
): Folded {
  const idle = idleLines(source);
  const rows = lines.flatMap((_, i) => (idle.has(i + 1) && i + 1 !== focus ? [] : [i + 1]));
  if (rows.length <= room) return {rows, folds: []};
  const focused = focus === undefined ? [] : [focus];
  const told = folded(lines, idle, [...linesOf(events).keys(), ...focused]);
  if (told.rows.length <= room) return told;
  const unprinted = linesOf(events.filter(({kind}) => kind !== 'line-printed')).keys();
  const within = [...unprinted].filter(line => isInside(lines, line));
  return folded(lines, idle, [...within, ...focused]);
}

/** So many of the lines, one after another, that most happens in them; only some may be the first. */
function busiest(
  kept: readonly number[],
  opening: readonly boolean[],
  busy: ReadonlyMap<number, number>,
  focus: number | undefined,
  room: number,
): readonly number[] {
  const at = focus === undefined ? 0 : kept.indexOf(focus);
  const score = (from: number) => sumOf(busy, kept.slice(from, from + room));
  let best = Math.max(0, at - room + 1);
  for (let from = 0; from < kept.length; from++) {
    if (!opening[from]) continue;
    if (focus !== undefined && (from > at || from + room <= at)) continue;
    if (score(from) > score(best)) best = from;
  }
  return kept.slice(best, best + room);
}

/** Whether a window may begin here: at something that stands at the left margin, or at a method, with no part of it above. */
function opens(lines: readonly string[], line: number): boolean {
  const [text = '', above = ''] = [lines[line - 1], lines[line - 2]];
  return (/^[^\s)\]}]/.test(text) || isMethod(lines, line)) && !/^\s*@/.test(above);
}

function isMethod(lines: readonly string[], line: number): boolean {
  const text = lines[line - 1] ?? '';
  if (!/^\s+(async\s+def|def|@)/.test(text)) return false;
  const around = lines
    .slice(0, line - 1)
    .findLast(each => each.trim() && indentOf(each) < indentOf(text));
  return /^\s*class\b/.test(around ?? '');
}

/** What happens more often than this at a line does not make it more worth seeing. */
const MOST = 3;

/** The call that starts the loop is worth less than any line of the coroutines that it runs. */
const OUTSIDE = 0.1;

function weighed(
  counts: ReadonlyMap<number, number>,
  lines: readonly string[],
): Map<number, number> {
  const weightOf = (line: number, count: number) =>
    isInside(lines, line) ? Math.min(MOST, count) : OUTSIDE;
  return new Map([...counts].map(([line, count]) => [line, weightOf(line, count)]));
}

/** Whether a line is part of a function or a class. */
function isInside(lines: readonly string[], line: number): boolean {
  const opening = lines.slice(0, line).findLast(text => /^[^\s#)\]}]/.test(text)) ?? '';
  return /^(async |def |class |@)/.test(opening);
}

/** The schedule without what tasks do that are not on stage. */
export function onStage(schedule: Schedule, cast: readonly CastMember[]): Schedule {
  const {events} = schedule;
  const tasks = new Set(events.flatMap(each => (each.kind === 'task-created' ? [each.task] : [])));
  for (const {task} of cast) tasks.delete(task);
  const isUnseen = (name: string) => tasks.has(name);
  const seen = events.filter(
    event => !('task' in event && isUnseen(event.task)) && !('by' in event && isUnseen(event.by)),
  );
  return {...schedule, events: seen};
}

/** How often each line is where something happens. */
function linesOf(events: Schedule['events']): Map<number, number> {
  const counts = new Map<number, number>();
  const count = (line: number | null | undefined) => {
    if (line) counts.set(line, (counts.get(line) ?? 0) + 1);
  };
  for (const event of events) {
    if ('line' in event) count(event.line);
    if ('def' in event) count(event.def);
    if (event.kind === 'task-suspended') for (const frame of event.frames) count(frame[1]);
  }
  return counts;
}

function sumOf(busy: ReadonlyMap<number, number>, lines: readonly number[]): number {
  return lines.reduce((sum, line) => sum + (busy.get(line) ?? 0), 0);
}

function trimmed(lines: readonly string[], first: number, last: number): readonly [number, number] {
  const isBlank = (line: number) => (lines[line - 1] ?? '').trim() === '';
  let from = first;
  let to = last;
  while (from < to && isBlank(from)) from++;
  while (to > from && isBlank(to)) to--;
  return [from, to];
}
