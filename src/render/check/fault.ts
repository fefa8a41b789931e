import type {FilmSeconds} from '../../script/units.ts';

/** Something a viewer would stumble over: when, what, and what to do about it. */
export interface Fault {
  readonly time: FilmSeconds;
  readonly rule: string;
  readonly found: string;
  readonly remedy: string;
}

/** The line that `check` prints of a fault. */
export function faultText(name: string, {time, rule, found, remedy}: Fault): string {
  return `${name} at ${time.toFixed(2)} s: ${rule}: ${found}. ${remedy}`;
}

/** What is wrong at `time`: the rule, what was found, and one remedy. */
export function fault(time: FilmSeconds, rule: string, found: string, remedy: string): Fault {
  return {time, rule, found, remedy};
}
