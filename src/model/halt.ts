import type {Limits} from './limits.ts';

/** The run stops here and now; no `except` or `finally` of the program sees it. */
export class Halt {
  public readonly limit: keyof Limits | 'hang';
  public readonly most: number;
  /** Where the program was, filled in by whoever knows. */
  public line: number | null = null;

  public constructor(limit: keyof Limits | 'hang', most = 0) {
    this.limit = limit;
    this.most = most;
  }
}
