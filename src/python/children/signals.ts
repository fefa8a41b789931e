import type {Value} from '../objects/types.ts';

/** Signals that a process has got and not dealt with yet. */
export class Signals {
  readonly #pending: number[] = [];

  public get isPending(): boolean {
    return this.#pending.length > 0;
  }

  public add(signal: number): void {
    this.#pending.push(signal);
  }

  public take(): number | undefined {
    return this.#pending.shift();
  }
}

/** Signals that the system lets pass by, unless somebody has asked for them: SIGCHLD, SIGCONT, SIGURG, SIGWINCH. */
const HARMLESS = [17, 18, 23, 28];
export const SIG_DFL = 0;
export const SIG_IGN = 1;
const SIGINT = 2;

/** What becomes of a signal, by what a process wants done about it. */
export function effectOf(
  signal: number,
  handlers: ReadonlyMap<number, Value>,
): 'ends' | 'ignored' | 'handled' {
  const handler = handlers.get(signal);
  if (handler === undefined && signal === SIGINT) return 'handled';
  if (handler === undefined || handler === SIG_DFL) {
    return HARMLESS.includes(signal) ? 'ignored' : 'ends';
  }
  return handler === SIG_IGN ? 'ignored' : 'handled';
}
