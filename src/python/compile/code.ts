import type {Value} from '../objects/types.ts';
import type {Param, Span} from '../parse/ast.ts';
import type {Frame} from '../run/frames.ts';
import type {Source} from '../source.ts';

/** What a statement did: 0 went on, or left by break, continue or return. */
export type Completion = 0 | 1 | 2 | 3;
export const NEXT = 0;
export const BREAK = 1;
export const CONTINUE = 2;
export const RETURN = 3;

/** Code that pauses: yields what it waits for, or an item of a generator, and is sent a value to go on with. */
export interface Suspending<T> {
  next(sent: Value): IteratorResult<unknown, T>;
  throw(raised: unknown): IteratorResult<unknown, T>;
  [Symbol.iterator](): Suspending<T>;
}

/** Compiled code: a plain closure, or a generator if something in it can suspend. */
export type Compiled<T> =
  | {readonly suspends: false; readonly run: (frame: Frame) => T}
  | {
      readonly suspends: true;
      readonly run: (frame: Frame) => Suspending<T>;
      /** The same with what becomes of its value, in one generator: a task that waits keeps each it is in. */
      readonly lift?: <U>(apply: Apply<T, U>) => Compiled<U>;
      readonly halves?: Halves<T>;
      /** Of a generator's body: whether it may pause anywhere but to give an item. Unless it says so, it may. */
      readonly waits?: (frame: Frame) => boolean;
      /** Of a generator's body, before it begins: how its items go, if they are a polynomial in their number. */
      readonly course?: (frame: Frame) => Course | null;
    };

/** Ints that all follow from the first ones: from one more than their degree. */
export interface Course {
  readonly length: number;
  readonly degree: number;
}

/** Code that pauses in one place only, in two halves: whoever runs it among other things needs no generator for it. */
export interface Halves<T> {
  /** Up to the pause: what to drive. */
  readonly begin: (frame: Frame) => Suspending<Value>;
  /** From there on, with what it gave. */
  readonly end: (frame: Frame, value: Value) => T;
}

export type Apply<T, U> = (frame: Frame, value: T) => U;

export type CompiledExpr = Compiled<Value>;
export type CompiledStmt = Compiled<Completion>;

/** Places in the source, one for each thing that can fail: what a traceback line needs. */
export class Places {
  public readonly source: Source;
  public readonly lines: number[] = [0];
  public readonly spans: {from: number; to: number; anchor: Anchor}[] = [
    {from: 0, to: 0, anchor: null},
  ];
  /** What stands in each `try` whose `except` names RuntimeError: there the program is ready for one. */
  public readonly readyForRuntimeError: Span[] = [];

  public constructor(source: Source) {
    this.source = source;
  }

  public add(
    from: number,
    to: number,
    anchor: Anchor = null,
    line = this.source.line(from),
  ): number {
    this.lines.push(line);
    return this.spans.push({from, to, anchor}) - 1;
  }
}

/** The part of an expression a traceback marks with carets, the rest with tildes. */
export type Anchor = {readonly from: number; readonly to: number} | null;

/** What a call of a function gives: its result, or what runs its body later. */
export type FunctionKind = 'function' | 'generator' | 'coroutine' | 'async generator';

/** The compiled body of a function, a class or a module. */
export interface Code {
  readonly name: string;
  readonly qualname: string;
  readonly kind: FunctionKind;
  readonly places: Places;
  readonly firstLine: number;
  /** The place of its `def`: where it fails if something is thrown into it before it begins. */
  readonly defined: number;
  readonly params: CodeParams;
  /** How many slots a frame has, which of them are cells, and which come from the closure. */
  readonly slots: number;
  readonly cells: readonly number[];
  readonly free: readonly number[];
  readonly slotNames: readonly string[];
  readonly freeNames: readonly string[];
  /** The variables that are a function's own, but perhaps for its parameters, and those that functions in it share. */
  readonly localNames: readonly string[];
  readonly cellNames: readonly string[];
  /** `co_flags`, without those of `from __future__` and of `types.coroutine`. */
  readonly flags: number;
  body: CompiledStmt;
  /** How many steps a call counts, without the loops in it. */
  readonly weight: number;
  /** The body of a function as a thread runs it: with a pause wherever a call may wait. */
  readonly pausing: () => CompiledStmt;
  /** What a function says of the types of its parameters and its result: evaluated when somebody asks, as in 3.14. */
  readonly annotations: readonly Annotation[];
  /** `__type_params__` of the function. */
  readonly typeParams: readonly Value[];
  readonly doc: string | null;
  /** Whether it has a `try` or a `with`: a generator that has is closed when nobody holds it. */
  readonly cleansUp: boolean;
  /** `CO_ITERABLE_COROUTINE`: `types.coroutine` marked the function, so that its generators can await and be awaited. */
  readonly isIterableCoroutine?: true;
}

export interface Annotation {
  readonly name: string;
  /** As it is written. */
  readonly text: string;
  /** Its value, in the frame of the `def`. */
  readonly evaluate: (frame: Frame) => Value;
}

/**
 * The parameters of a function; `star` and `starstar` are the places of `*args` and `**kwargs`, -1 if there are none.
 */
export interface CodeParams {
  readonly all: readonly Param[];
  readonly names: readonly string[];
  /** How many parameters can be passed by position, how many of those only so. */
  readonly positional: number;
  readonly positionalOnly: number;
  readonly keywordOnly: readonly string[];
  readonly star: number;
  readonly starstar: number;
  /** Whether a call with just that many arguments needs no sorting out. */
  readonly simple: boolean;
}
