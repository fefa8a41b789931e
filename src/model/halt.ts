import type {Limits} from './limits.ts';

/** The run stops here and now; no `except` or `finally` of the program sees it. */
export class Halt {
  public readonly limit: keyof Limits | 'hang';
  /** What the limit allows. */
  public readonly most: number;
  /** The line of the program that was being executed. */
  public readonly line: number | null;
  /** For a hang: who waits for what. */
  public readonly waiting: readonly string[];
  /** For a hang: what to do about it. */
  public readonly remedy: string;

  public constructor(
    limit: keyof Limits | 'hang',
    most: number,
    line: number | null,
    waiting: readonly string[] = [],
    remedy = '',
  ) {
    this.limit = limit;
    this.most = most;
    this.line = line;
    this.waiting = waiting;
    this.remedy = remedy;
  }
}
