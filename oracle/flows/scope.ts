import type {Draft} from '../idioms/draft.ts';

/** Where statements stand: what they may do there, and how much more there may be. */
export interface Scope {
  readonly draft: Draft;
  /** The kind of function: what waits may wait, what yields may yield. */
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
  /** How many loops are around. */
  readonly loops: number;
  /** How deep blocks may still be put into each other. */
  readonly depth: number;
  /** What may be called from here, none of which calls back. */
  readonly below: Callables;
  /** Whether a `finally` is around: what leaves it is a warning of Python's. */
  readonly isFinal: boolean;
}

/** The functions of a program by their kind. */
export interface Callables {
  readonly functions: readonly string[];
  readonly generators: readonly string[];
  readonly coroutines: readonly string[];
  readonly streams: readonly string[];
}

export const NOTHING: Callables = {functions: [], generators: [], coroutines: [], streams: []};

/** The same place within one more block. */
export function inner(scope: Scope, change: Partial<Scope> = {}): Scope {
  return {...scope, depth: scope.depth - 1, ...change};
}
