import {hold, letGoFailed, letGoOf} from '../lifetime/lifetimes.ts';
import type {Value} from '../objects/types.ts';
import {iterate} from '../operations/iteration.ts';
import {truth} from '../operations/truth.ts';
import type {Frame} from '../run/frames.ts';
import {charge} from '../run/vm.ts';
import {type Completion, NEXT, type Suspending} from './code.ts';
import type {Store} from './names.ts';

type Run = (frame: Frame) => Value;

/** One `for` of a generator expression, with its `if`s. */
export interface PlainClause {
  /** The place of its iterable. */
  readonly at: number;
  /** What a round counts. */
  readonly steps: number;
  readonly iterable: Run;
  readonly store: Store;
  readonly conditions: readonly Run[];
}

/** A generator expression in which nothing pauses but the giving of its items. */
export interface PlainItems {
  readonly clauses: readonly PlainClause[];
  readonly value: Run;
  /** The place of what it gives. */
  readonly at: number;
}

/** A loop in progress. */
interface Round {
  readonly clause: PlainClause;
  readonly next: () => Value | undefined;
  readonly isHeld: boolean;
  readonly outer: Round | null;
  readonly depth: number;
}

/**
 * The loops of a generator expression, item by item. Not a generator, though that would read better: a program may ask
 * for millions of items, and V8 takes several times as long to go on with one of those.
 */
export class PlainLoops implements Suspending<Completion> {
  readonly #code: PlainItems;
  readonly #frame: Frame;
  /** The innermost loop; null before the first and after the last item. */
  #round: Round | null = null;
  #isOver = false;

  public constructor(code: PlainItems, frame: Frame) {
    this.#code = code;
    this.#frame = frame;
  }

  public [Symbol.iterator](): Suspending<Completion> {
    return this;
  }

  public next(): IteratorResult<unknown, Completion> {
    try {
      if (this.#round === null && !this.#isOver) this.#open(0);
      const value = this.#item();
      return value === undefined ? {done: true, value: NEXT} : {done: false, value};
    } catch (thrown) {
      this.#failed(thrown);
      throw thrown;
    }
  }

  public throw(raised: unknown): IteratorResult<unknown, Completion> {
    this.#failed(raised);
    throw raised;
  }

  /** The next item, undefined at the end. */
  #item(): Value | undefined {
    const frame = this.#frame;
    const {clauses, value, at} = this.#code;
    for (let round = this.#round; round !== null; round = this.#round) {
      const {clause} = round;
      frame.at = clause.at;
      const item = round.next();
      if (item === undefined) this.#close(round);
      else {
        charge(clause.steps);
        clause.store(frame, item);
        if (!passes(clause.conditions, frame)) continue;
        if (round.depth + 1 < clauses.length) this.#open(round.depth + 1);
        else {
          const result = value(frame);
          frame.at = at;
          frame.inner = null;
          return result;
        }
      }
    }
    return undefined;
  }

  #open(depth: number): void {
    const frame = this.#frame;
    const clause = this.#code.clauses[depth] as PlainClause;
    const source = clause.iterable(frame);
    frame.at = clause.at;
    const next = iterate(source);
    const isHeld = hold(frame, source, next);
    this.#round = {clause, next, isHeld, outer: this.#round, depth};
  }

  #close(round: Round): void {
    this.#round = round.outer;
    this.#isOver = round.outer === null;
    if (round.isHeld) letGoOf(this.#frame);
  }

  #failed(thrown: unknown): void {
    for (let round = this.#round; round !== null; round = round.outer) {
      if (round.isHeld) letGoFailed(this.#frame, thrown);
    }
    this.#round = null;
    this.#isOver = true;
  }
}

function passes(conditions: readonly Run[], frame: Frame): boolean {
  for (const condition of conditions) if (!truth(condition(frame))) return false;
  return true;
}
