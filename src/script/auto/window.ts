import type {Schedule} from '../../model/schedule.ts';

/** Lines of code that fit the panel. */
const LINES = 13;

/** The stretch of a program in which most happens, with the line in `focus` when there is one. */
export function windowOf(
  source: string,
  schedule: Schedule,
  focus?: number,
  room = LINES,
): readonly [number, number] {
  const lines = source.split('\n');
  const busy = weighed(linesOf(schedule), lines);
  let best = focus === undefined ? 1 : Math.max(1, focus - room + 1);
  const isWhole = lines.length <= room;
  for (let first = 1; first <= lines.length && !isWhole; first++) {
    if (!opens(lines, first)) continue;
    if (focus !== undefined && (first > focus || first + room <= focus)) continue;
    if (score(busy, first, room) > score(busy, best, room)) best = first;
  }
  return trimmed(lines, best, Math.min(lines.length, best + room - 1));
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
function linesOf(schedule: Schedule): Map<number, number> {
  const counts = new Map<number, number>();
  const count = (line: number | null | undefined) => {
    if (line) counts.set(line, (counts.get(line) ?? 0) + 1);
  };
  for (const event of schedule.events) {
    if ('line' in event) count(event.line);
    if ('def' in event) count(event.def);
    if (event.kind === 'task-suspended') for (const frame of event.frames) count(frame[1]);
  }
  return counts;
}

function score(busy: ReadonlyMap<number, number>, first: number, room: number): number {
  let sum = 0;
  for (let line = first; line < first + room; line++) sum += busy.get(line) ?? 0;
  return sum;
}

function trimmed(lines: readonly string[], first: number, last: number): readonly [number, number] {
  const isBlank = (line: number) => (lines[line - 1] ?? '').trim() === '';
  let from = first;
  let to = last;
  while (from < to && isBlank(from)) from++;
  while (to > from && isBlank(to)) to--;
  return [from, to];
}
