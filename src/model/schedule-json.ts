import {nanoseconds, seconds} from './clock.ts';
import type {OutputLine, Schedule, ScheduleEvent} from './schedule.ts';

type Row = readonly [ns: number, author: string, line: string];

/** What `--json` prints: the same value the oracle makes from CPython itself. */
export interface ScheduleJson {
  readonly python: string;
  readonly outcome: Schedule['outcome'];
  readonly total_ns: number;
  readonly iterations: number;
  readonly steps: number;
  readonly stdout: readonly Row[];
  readonly stderr: readonly Row[];
  readonly events: readonly ScheduleEvent[];
}

/** A schedule as `run --json` and `schedule --json` print it. */
export function scheduleJson(schedule: Schedule): ScheduleJson {
  const {python, outcome, total, iterations, steps, stdout, stderr, events} = schedule;
  return {
    python,
    outcome,
    total_ns: nanoseconds(total),
    iterations,
    steps,
    stdout: stdout.map(row),
    stderr: stderr.map(row),
    events,
  };
}

/** The schedule of which `scheduleJson` made this. */
export function scheduleOfJson({total_ns, stdout, stderr, ...same}: ScheduleJson): Schedule {
  return {...same, total: seconds(total_ns), stdout: stdout.map(line), stderr: stderr.map(line)};
}

function row({at, by, text}: OutputLine): Row {
  return [nanoseconds(at), by, text];
}

function line([ns, by, text]: Row): OutputLine {
  return {at: seconds(ns), by, text};
}
