import type {ScheduleJson} from '../src/model/schedule-json.ts';
import {scheduleJson} from '../src/model/schedule-json.ts';
import {simulate} from '../src/python/simulate.ts';
import {SourceError} from '../src/python/source.ts';
import type {Oracle} from './oracle.ts';

/** How far two runs agree, if there are two: on what is printed and when, on turns and steps, on every event. */
export type Level = 'refused' | 'endless' | 'L0' | 'L2' | 'L3' | 'L4';

export interface Comparison {
  readonly level: Level;
  /** The first difference, or why the program was refused. */
  readonly difference: string;
}

/**
 * The turns of the loop are what CPython is allowed, too: what a program that never ends had printed by then is the same.
 * So many tasks tell that it has no end before CPython has filled the memory. All else is what a program may do anywhere.
 */
const LIMITS = {turns: 100_000, tasks: 20_000};

/** Runs a program on the model and on CPython. */
export function compare(oracle: Oracle, source: string, file = 'program.py'): Comparison {
  let ours: ScheduleJson;
  try {
    ours = runOf(source, file);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return bothRefuse(error, oracle.run(source, file).outcome)
      ? {level: 'L4', difference: ''}
      : {level: 'refused', difference: error.message};
  }
  // CPython has no such limit, and nobody could stop it.
  if (isEndless(ours.outcome)) return {level: 'endless', difference: ours.outcome.message};
  return compareRuns(ours, withoutAddresses(oracle.run(source, file)));
}

/** Whether it was stopped, and not by the limit that CPython has here too. */
function isEndless(outcome: ScheduleJson['outcome']): outcome is Limited {
  return outcome.kind === 'limit' && !outcome.message.includes('--limit-turns');
}

type Limited = Extract<ScheduleJson['outcome'], {kind: 'deadlock' | 'limit'}>;

/** What the model does with a program. */
export function runOf(source: string, file: string): ScheduleJson {
  return withoutAddresses(scheduleJson(simulate(source, {file, limits: LIMITS, hashBits: 32})));
}

/** As the oracle shows them in texts: any long hexadecimal number is one. */
function withoutAddresses(schedule: ScheduleJson): ScheduleJson {
  return JSON.parse(JSON.stringify(schedule).replace(/0x[0-9a-f]{4,}/g, '0x…'));
}

const SYNTAX_ERRORS = ['SyntaxError', 'IndentationError', 'TabError'];

/** No program to CPython either, and the fault is in the same line. */
function bothRefuse({line}: SourceError, outcome: ScheduleJson['outcome']): boolean {
  return (
    outcome.kind === 'exception' && SYNTAX_ERRORS.includes(outcome.error) && outcome.line === line
  );
}

export function compareRuns(ours: ScheduleJson, theirs: ScheduleJson): Comparison {
  const printed =
    firstDifference('outcome', ours.outcome.kind, theirs.outcome.kind) ??
    firstDifference('stdout', ours.stdout, theirs.stdout) ??
    firstDifference('total_ns', ours.total_ns, theirs.total_ns);
  if (printed !== null) return {level: 'L0', difference: printed};
  const counted =
    firstDifference('iterations', ours.iterations, theirs.iterations) ??
    firstDifference('steps', ours.steps, theirs.steps);
  if (counted !== null) return {level: 'L2', difference: counted};
  const rest =
    firstDifference('events', ours.events, theirs.events) ??
    firstDifference('stderr', ours.stderr, theirs.stderr) ??
    firstDifference('outcome', told(ours.outcome), told(theirs.outcome)) ??
    firstDifference('python', ours.python, theirs.python);
  return rest === null ? {level: 'L4', difference: ''} : {level: 'L3', difference: rest};
}

/** Why a run hangs or hits a limit is explained in our own words. */
function told(outcome: ScheduleJson['outcome']): unknown {
  return outcome.kind === 'deadlock' || outcome.kind === 'limit' ? outcome.kind : outcome;
}

/** Where two values first differ, as `path: ours | theirs`. */
function firstDifference(path: string, ours: unknown, theirs: unknown): string | null {
  if (ours === theirs) return null;
  if (!isObject(ours) || !isObject(theirs)) return `${path}: ${show(ours)} | ${show(theirs)}`;
  const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  for (const key of keys) {
    const difference = firstDifference(`${path}.${key}`, ours[key], theirs[key]);
    if (difference !== null) return `${difference}${context(ours, theirs)}`;
  }
  return null;
}

/** For an event, the whole of both. */
function context(ours: Record<string, unknown>, theirs: Record<string, unknown>): string {
  return 'kind' in ours || 'kind' in theirs
    ? `\n  ours   ${show(ours)}\n  theirs ${show(theirs)}`
    : '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 400);
}
