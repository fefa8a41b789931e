/** One command of `onewaiter`. */
export interface Command {
  /** As typed after `onewaiter`. */
  readonly usage: string;
  /** One sentence. */
  readonly summary: string;
  /** Returns the exit code. Throws a Complaint or a UsageError for what the user can put right. */
  run(args: readonly string[]): Promise<number>;
}
