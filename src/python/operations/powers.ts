/** The sum of two numbers, of which the second is what the first leaves out: twice as many digits. */
type Pair = readonly [number, number];

/** Beyond this, `a ** b` is computed with fewer digits: what a pair leaves out may be too small, or its parts too large. */
const LARGEST = 1e250;
const MOST_TIMES = 2 ** 20;

/**
 * `a ** b` as C rounds it, where `b` is whole or a half. JavaScript's own is off by some last digits: it says that
 * 1.1 ** 4 is 1.4641000000000006, which is 1.4641000000000004 in Python.
 */
export function pow(a: number, b: number): number {
  if (b === 0.5 && a > 0) return Math.sqrt(a);
  const nearly = a ** b;
  const size = Math.abs(nearly);
  const isWhole = Number.isInteger(b) && Math.abs(b) <= MOST_TIMES;
  if (!isWhole || !(size < LARGEST && size > 1 / LARGEST)) return nearly;
  const whole = repeated(a, Math.abs(b));
  return b < 0 ? oneOver(whole) : whole[0];
}

function repeated(a: number, times: number): Pair {
  let result: Pair = [1, 0];
  let factor: Pair = [a, 0];
  for (let left = times; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = product(result, factor);
    if (left > 1) factor = product(factor, factor);
  }
  return result;
}

function product(a: Pair, b: Pair): Pair {
  const high = a[0] * b[0];
  const low = lost(a[0], b[0], high) + (a[0] * b[1] + a[1] * b[0]);
  const sum = high + low;
  return [sum, low - (sum - high)];
}

/** What the product of two numbers lost when it was rounded: Dekker's product. */
function lost(a: number, b: number, rounded: number): number {
  const [aHigh, aLow] = halves(a);
  const [bHigh, bLow] = halves(b);
  return aHigh * bHigh - rounded + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

/** A number as two of half as many digits. */
function halves(a: number): Pair {
  const shifted = a * (2 ** 27 + 1);
  const high = shifted - (shifted - a);
  return [high, a - high];
}

function oneOver(pair: Pair): number {
  const nearly = 1 / pair[0];
  const [high, low] = product([nearly, 0], pair);
  return nearly + nearly * (1 - high - low);
}
