/** A browser that can be started. */
export interface BrowserProgram {
  readonly path: string;
  /** What its environment needs beyond ours. */
  readonly env: Readonly<Record<string, string>>;
}
