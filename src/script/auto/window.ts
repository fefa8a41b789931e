import type {Schedule} from '../../model/schedule.ts';
import type {Shown} from '../code.ts';
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
  const shown = busiest(lines, rows, busy, focus, room);
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

/** So many of the lines, one after another, that most happens in them. */
function busiest(
  lines: readonly string[],
  kept: readonly number[],
  busy: ReadonlyMap<number, number>,
  focus: number | undefined,
  room: number,
): readonly number[] {
  const at = focus === undefined ? 0 : kept.indexOf(focus);
  const score = (from: number) => sumOf(busy, kept.slice(from, from + room));
  let best = Math.max(0, at - room + 1);
  for (let from = 0; from < kept.length; from++) {
    if (!opens(lines, kept[from] ?? 0)) continue;
    if (focus !== undefined && (from > at || from + room <= at)) continue;
    if (score(from) > score(best)) best = from;
  }
  return kept.slice(best, best + room);
}

/** Whether a window may begin here: at something that stands at the left margin, with no part of it above. */
function opens(lines: readonly string[], line: number): boolean {
  return /^[^\s)\]}]/.test(lines[line - 1] ?? '') && !/^@/.test(lines[line - 2] ?? '');
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
