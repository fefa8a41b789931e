import {differences, valueAt} from '../numeric/differences.ts';
import {rangeType, type Value} from '../objects/types.ts';
import {PyIterator, PyRange} from '../objects/values.ts';
import {small} from '../operations/numbers.ts';
import {truth} from '../operations/truth.ts';
import type {ExprOf, StmtOf} from '../parse/ast.ts';
import type {Frame} from '../run/frames.ts';
import {vm} from '../run/vm.ts';
import type {Course} from './code.ts';
import type {Context} from './context.ts';
import {peekName, type Store, storeName} from './names.ts';
import {counterOf, itemsOf, type Polynomials, polynomialsOf} from './polynomials.ts';

type Peek = (frame: Frame) => Value | undefined;
type Next = () => Value | undefined;
type Check = (frame: Frame) => Value;

/** Rounds that are run in any case: most loops end before, and in the first ones a name may not be what it is later. */
const ROUNDS_BEFORE = 1000;

/** A loop that goes on for more rounds than that has no end. */
const MOST_ROUNDS = 1n << 64n;

/**
 * The way over the rounds of a loop that only adds, subtracts and multiplies ints, as programs have it that keep a
 * processor busy: `for i in range(10**8): total += i`. Some rounds are run, and from these follows exactly what its names
 * are after the last one.
 */
export class Leap {
  public readonly changed: readonly Peek[];
  public readonly read: readonly Peek[];
  /** How many rounds tell all others. */
  public readonly samples: number;
  readonly #stores: readonly Store[];

  public constructor(context: Context, {changed, read, degree}: Polynomials) {
    this.changed = changed.map(id => peekName(context, id));
    this.read = read.map(id => builtinOr(peekName(context, id), id));
    this.samples = degree + 1;
    this.#stores = changed.map(id => storeName(context, id));
  }

  /** The items of a loop over `items`; of a long range, of as many rounds as are run. */
  public items(frame: Frame, items: Value, next: Next): Next {
    if (!(items instanceof PyRange) || items.length < 2 * ROUNDS_BEFORE) return next;
    const rounds = new Rounds(this);
    return () => {
      if (!rounds.begin(frame)) return next();
      this.go(frame, rounds, BigInt(items.length - ROUNDS_BEFORE));
      return undefined;
    };
  }

  public go(frame: Frame, {courses}: Rounds, at: bigint): void {
    for (const [index, store] of this.#stores.entries()) {
      store(frame, small(valueAt(courses[index] as bigint[], at)));
    }
  }
}

/** The same of a `while` that counts by a name. */
export class CountingLeap {
  readonly #leap: Leap;
  readonly #counter: number;
  readonly #isUntilZero: boolean;

  public constructor(leap: Leap, counter: number, isUntilZero: boolean) {
    this.#leap = leap;
    this.#counter = counter;
    this.#isUntilZero = isUntilZero;
  }

  /** The test of one run of the loop. */
  public test(check: Check): Check {
    const rounds = new Rounds(this.#leap);
    return frame => {
      if (rounds.begin(frame)) {
        const now = BigInt(this.#leap.samples - 1);
        const end = this.#end(frame, rounds, check, now);
        this.#leap.go(frame, rounds, end ?? now);
      }
      return check(frame);
    };
  }

  /** Before which round the test fails for the first time; null if it never does. */
  #end(frame: Frame, rounds: Rounds, check: Check, now: bigint): bigint | null {
    const [start = 0n, step = 0n, ...further] = rounds.courses[this.#counter] as bigint[];
    if (step === 0n || further.some(each => each !== 0n)) return null;
    if (this.#isUntilZero) {
      const end = -start / step;
      return end >= now && start + end * step === 0n ? end : null;
    }
    return firstAfter(now, at => {
      this.#leap.go(frame, rounds, at);
      return !truth(check(frame));
    });
  }
}

/** The first number from `low` for which it holds, and then for all that follow; null if there is none. */
function firstAfter(low: bigint, holds: (at: bigint) => boolean): bigint | null {
  if (holds(low)) return low;
  let distance = 1n;
  for (; !holds(low + distance); distance *= 2n) if (distance > MOST_ROUNDS) return null;
  let [before, after] = [low, low + distance];
  while (after - before > 1n) {
    const middle = (before + after) / 2n;
    if (holds(middle)) after = middle;
    else before = middle;
  }
  return after;
}

/** The rounds of one run of a loop. */
class Rounds {
  /** For each name that changes, the differences from which all its values follow: at 0 after the rounds that are run in any case. */
  public courses: readonly bigint[][] = [];
  readonly #leap: Leap;
  #count = 0;
  #values: bigint[][] = [];

  public constructor(leap: Leap) {
    this.#leap = leap;
  }

  /** A round is about to begin. True, once, when it is known how all that follow go. */
  public begin(frame: Frame): boolean {
    this.#count += 1;
    const sample = this.#count - ROUNDS_BEFORE;
    if (sample < 1 || sample > this.#leap.samples) return false;
    const values = this.#leap.changed.map(peek => asBig(peek(frame)));
    if (values.includes(null) || !this.#leap.read.every(peek => isKnown(peek(frame)))) {
      this.#count = Number.POSITIVE_INFINITY;
      return false;
    }
    this.#values.push(values as bigint[]);
    if (sample < this.#leap.samples) return false;
    this.courses = values.map((_, name) =>
      differences(this.#values.map(each => each[name] as bigint)),
    );
    return true;
  }
}

/** Null for a loop that does anything else. */
export function leapOf(context: Context, node: StmtOf<'For'>): Leap | null {
  const polynomials = polynomialsOf(node);
  return polynomials === null ? null : new Leap(context, polynomials);
}

export function countingLeapOf(context: Context, node: StmtOf<'While'>): CountingLeap | null {
  const polynomials = polynomialsOf(node);
  const counter = polynomials === null ? null : counterOf(node.test, polynomials);
  if (polynomials === null || counter === null) return null;
  const leap = new Leap(context, polynomials);
  return new CountingLeap(leap, polynomials.changed.indexOf(counter), node.test.type === 'Name');
}

/** How the items of a generator expression go whose frame is given its first iterator. */
export function courseOf(
  inner: Context,
  {clauses, value}: ExprOf<'Comprehension'>,
): (frame: Frame) => Course | null {
  const [clause] = clauses;
  const isOne = clauses.length === 1 && clause?.conditions.length === 0;
  const polynomials = isOne ? itemsOf(clause.target, value) : null;
  if (polynomials === null) return () => null;
  const {degree, read} = polynomials;
  const peeks = read.map(id => peekName(inner, id));
  return frame => {
    const [source] = frame.locals;
    const range = source instanceof PyIterator ? source.held[0] : null;
    if (!(range instanceof PyRange) || !peeks.every(peek => isKnown(peek(frame)))) return null;
    return {length: range.length, degree};
  };
}

function builtinOr(peek: Peek, id: string): Peek {
  return frame => peek(frame) ?? vm.builtins.get(id);
}

function asBig(value: Value | undefined): bigint | null {
  return typeof value === 'number' || typeof value === 'bigint' ? BigInt(value) : null;
}

/** An int, or `range`, of which the loops within are. */
function isKnown(value: Value | undefined): boolean {
  return asBig(value) !== null || typeof value === 'boolean' || value === rangeType;
}
