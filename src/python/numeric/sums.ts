import {type Pair, plus, product, root, sum} from './pairs.ts';
import {fraction, rounded, scaledNumber} from './rounding.ts';

/** The length of a vector, rounded once. Infinity where there is one, else NaN where there is one. */
export function norm(vector: readonly number[]): number {
  const sizes = vector.map(Math.abs);
  if (sizes.includes(Number.POSITIVE_INFINITY)) return Number.POSITIVE_INFINITY;
  if (sizes.some(Number.isNaN)) return Number.NaN;
  const largest = sizes.reduce((most, each) => Math.max(most, each), 0);
  if (largest === 0 || sizes.length < 2) return largest;
  const exponent = fraction(largest)[1];
  let squares: Pair = [0, 0];
  for (const size of sizes) {
    const near = scaledNumber(size, -exponent);
    squares = plus(squares, product(near, near));
  }
  return rounded(root(squares), exponent);
}

/** Numbers whose sum is exactly that of all that were added, each smaller than the last digit of the next. */
export class ExactSum {
  #parts: number[] = [];
  /** The sum of those that are not finite, and of the infinities among them: NaN if there are both. */
  public special = 0;
  public infinities = 0;

  /** False if the sum got too large for a float. */
  public add(value: number): boolean {
    let x = value;
    let kept = 0;
    for (const part of this.#parts) {
      const [high, low] = sum(x, part);
      if (low !== 0) this.#parts[kept++] = low;
      x = high;
    }
    this.#parts.length = kept;
    if (Number.isFinite(x)) {
      if (x !== 0) this.#parts.push(x);
      return true;
    }
    return this.#addSpecial(value);
  }

  #addSpecial(value: number): boolean {
    if (Number.isFinite(value)) return false;
    if (!Number.isNaN(value)) this.infinities += value;
    this.special += value;
    this.#parts = [];
    return true;
  }

  /** The float nearest to the sum. */
  public value(): number {
    const parts = this.#parts;
    let high = 0;
    let at = parts.length;
    while (at > 0) {
      const [next, low] = sum(high, parts[--at] as number);
      high = next;
      if (low !== 0) return halfwayAway(high, low, parts[at - 1] ?? 0);
    }
    return high;
  }
}

/** What lies halfway between two floats was rounded to the even one: `rest` may say that it belongs to the other. */
function halfwayAway(high: number, low: number, rest: number): number {
  if (Math.sign(low) !== Math.sign(rest)) return high;
  const further = high + 2 * low;
  return 2 * low === further - high ? further : high;
}
