/** How far a program may go before it is stopped. Each has a flag of the same name: `--limit-steps 1e9`. */
export interface Limits {
  /** Steps of the interpreter, of about ten nanoseconds each: a round of a loop is one, and so is an operator in it. */
  readonly steps: number;
  /** Turns of the event loop. */
  readonly turns: number;
  readonly tasks: number;
  /** Seconds on the virtual clock. */
  readonly seconds: number;
  /** Events in the schedule. */
  readonly events: number;
  /** Characters printed. */
  readonly output: number;
  /** Characters of one string, digits of one number, items of one collection. */
  readonly size: number;
}

export const DEFAULT_LIMITS: Limits = {
  steps: 400_000_000,
  turns: 400_000,
  tasks: 200_000,
  seconds: 1e7,
  events: 3_000_000,
  output: 10_000_000,
  size: 10_000_000,
};
