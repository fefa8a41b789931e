import type {ScheduleJson} from '../src/model/schedule-json.ts';
import {compareRuns} from './compare.ts';
import type {Memory, Oracle} from './oracle.ts';

/**
 * "An implementation is allowed to postpone garbage collection": CPython does not define when what only refers to itself
 * is freed. A loop that ends closes the async generators that are still there, in turns of its own; and that nobody asked
 * for an exception is said when its task is freed. What CPython does itself when it collects at another moment is right,
 * and a report may stand between the earliest and the latest moment at which CPython says it, but nowhere else.
 */

/** The same program on CPython, for each way to free memory. */
export type Regimes = Readonly<Record<Memory, ScheduleJson>>;

export function regimesOf(oracle: Oracle, source: string, file: string): Regimes {
  return {
    counted: oracle.run(source, file, 'counted'),
    collected: oracle.run(source, file, 'collected'),
    swept: oracle.run(source, file, 'swept'),
    kept: oracle.run(source, file, 'kept'),
  };
}

/** A report, what it says on stderr, and how many events of the program and how many reports came before it. */
interface Report {
  readonly text: string;
  readonly place: number;
  readonly order: number;
}

type Event = ScheduleJson['events'][number];

/** Why two runs that differ are both right: CPython does the same if it frees memory sooner or later. Null if it does not. */
export function unordered(ours: ScheduleJson, regimes: Regimes): string | null {
  return sameAs(ours, regimes) ?? moved(ours, regimes);
}

/** The ways to free memory with which CPython does all of it, event by event. */
function sameAs(ours: ScheduleJson, {counted: _usual, ...others}: Regimes): string | null {
  const equal = Object.entries(others).filter(([, run]) => compareRuns(ours, run).level === 'L4');
  return equal.length === 0 ? null : `as CPython ${equal.map(([memory]) => memory).join(', ')}`;
}

/** Which reports stand where CPython puts them too. Null if anything else differs, or if one stands where it cannot be. */
function moved(ours: ScheduleJson, regimes: Regimes): string | null {
  const runs = [ours, regimes.counted, regimes.collected, regimes.kept];
  if (!runs.every(isReported)) return null;
  const [rest, ...others] = runs.map(withoutReports);
  if (others.some(other => compareRuns(rest as ScheduleJson, other).level !== 'L4')) return null;
  const [mine = [], theirs = [], first = [], last = []] = runs.map(reportsOf);
  const told = [theirs, first, last].map(reports => reports.map(({text}) => text).join('\n'));
  if (told.some(texts => texts !== mine.map(({text}) => text).join('\n'))) return null;
  const isFree = mine.map((_, index) => placeOf(first, index) < placeOf(last, index));
  const isRight = mine.every(({place}, index) => {
    return place >= placeOf(first, index) && place <= placeOf(last, index);
  });
  const isInOrder = mine.every((_, one) =>
    mine.every((_, two) => isFree[one] || isFree[two] || sameOrder(mine, theirs, one, two)),
  );
  if (!isRight || !isInOrder) return null;
  const elsewhere = mine.filter(({place, order}, index) => {
    return isFree[index] && (place !== theirs[index]?.place || order !== theirs[index]?.order);
  });
  return [...new Set(elsewhere.map(titleOf))].join('; ');
}

function placeOf(reports: readonly Report[], index: number): number {
  return reports[index]?.place ?? Number.NaN;
}

/** Whether two reports come in the same order in both runs. */
function sameOrder(a: readonly Report[], b: readonly Report[], one: number, two: number): boolean {
  const [before, after] = [a, b].map(reports => {
    return (reports[one]?.order ?? 0) < (reports[two]?.order ?? 0);
  });
  return before === after;
}

function titleOf({text}: Report): string {
  const {report, error, message} = JSON.parse(text.split('\n', 1)[0] ?? '');
  return `${report}: ${error}(${message})`;
}

const NEVER_RETRIEVED = /^(Task|Future) exception was never retrieved$/;

function isReport(event: Event): boolean {
  return event.kind === 'error-reported' && NEVER_RETRIEVED.test(event.report);
}

/** Whether each report says on stderr what it has to say, so that the lines can be told apart. */
function isReported(run: ScheduleJson): boolean {
  return run.events.filter(isReport).length === blocksOf(run).length;
}

/** Sorted by what they say: equal ones in the order in which they came. */
function reportsOf(run: ScheduleJson): Report[] {
  const blocks = blocksOf(run);
  const reports: Report[] = [];
  for (const [index, event] of run.events.entries()) {
    if (!isReport(event)) continue;
    const {seq: _seq, at: _at, ...what} = event;
    const lines = blocks[reports.length] ?? [];
    reports.push({
      text: [JSON.stringify(what), ...lines].join('\n'),
      place: index - reports.length,
      order: reports.length,
    });
  }
  return reports.toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}

/** The lines of each report: from its title to the next title, or to a line of something else. */
function blocksOf({stderr}: ScheduleJson): string[][] {
  const blocks: string[][] = [];
  for (const [index, isPart] of partsOf(stderr).entries()) {
    const text = stderr[index]?.[2] ?? '';
    if (!isPart) continue;
    if (NEVER_RETRIEVED.test(text)) blocks.push([]);
    blocks.at(-1)?.push(text);
  }
  return blocks;
}

/** Whether each line is part of a report: those of one are written at one moment, and end with the error itself. */
function partsOf(stderr: ScheduleJson['stderr']): boolean[] {
  let isInside = false;
  return stderr.map(([, , text]) => {
    if (NEVER_RETRIEVED.test(text)) isInside = true;
    else if (/Warning: |^Task was destroyed|^Exception (in|ignored)/.test(text)) isInside = false;
    return isInside;
  });
}

function withoutReports(run: ScheduleJson): ScheduleJson {
  const parts = partsOf(run.stderr);
  return {
    ...run,
    events: run.events.filter(event => !isReport(event)).map((event, seq) => ({...event, seq})),
    stderr: run.stderr.filter((_, index) => !parts[index]),
  };
}
