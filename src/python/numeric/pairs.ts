/**
 * A number of twice as many digits: the sum of two floats, of which the second is what the first leaves out. Rounding
 * it once, at the end, gives the float nearest to the true result in all but about one of a billion cases.
 */
export type Pair = readonly [number, number];

/** The sum of two floats, exact. */
export function sum(a: number, b: number): Pair {
  const high = a + b;
  const part = high - a;
  return [high, a - (high - part) + (b - part)];
}

/** The sum of two floats, exact where the first is not the smaller one. */
export function sumOfOrdered(a: number, b: number): Pair {
  const high = a + b;
  return [high, b - (high - a)];
}

/** The product of two floats, exact where no part of it is below 1e-308 and none of them above 1e300. */
export function product(a: number, b: number): Pair {
  const high = a * b;
  const aHigh = firstHalf(a);
  const bHigh = firstHalf(b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  return [high, aHigh * bHigh - high + aHigh * bLow + aLow * bHigh + aLow * bLow];
}

/** The first half of its digits: the product of two halves is exact. */
function firstHalf(a: number): number {
  const shifted = a * (2 ** 27 + 1);
  return shifted - (shifted - a);
}

export function plus(a: Pair, b: Pair): Pair {
  const high = sum(a[0], b[0]);
  const low = sum(a[1], b[1]);
  const more = high[1] + low[0];
  const whole = high[0] + more;
  return sumOfOrdered(whole, more - (whole - high[0]) + low[1]);
}

export function minus(a: Pair, b: Pair): Pair {
  return plus(a, [-b[0], -b[1]]);
}

export function times(a: Pair, b: Pair): Pair {
  const whole = product(a[0], b[0]);
  return sumOfOrdered(whole[0], whole[1] + (a[0] * b[1] + a[1] * b[0]));
}

export function over(a: Pair, b: Pair): Pair {
  const first = a[0] / b[0];
  const rest = minus(a, times(b, [first, 0]));
  const second = rest[0] / b[0];
  const last = minus(rest, times(b, [second, 0]))[0] / b[0];
  return plus(sumOfOrdered(first, second), [last, 0]);
}

/** The square root of a pair that is not negative. */
export function root(a: Pair): Pair {
  if (a[0] === 0) return a;
  const first = Math.sqrt(a[0]);
  const rest = minus(a, product(first, first));
  return sumOfOrdered(first, rest[0] / (2 * first));
}

/** `pair * 2 ** exponent`, where nothing of it gets too large or too small. */
export function scaled(a: Pair, exponent: number): Pair {
  const factor = 2 ** exponent;
  return [a[0] * factor, a[1] * factor];
}

/**
 * `constants[0] + x * (constants[1] + x * (...))`. The last `rough` of the constants matter too little for a pair.
 */
export function polynomial(constants: readonly Pair[], x: Pair, rough: number): Pair {
  const fine = constants.length - rough;
  let tail = 0;
  for (let at = constants.length - 1; at >= fine; at--) {
    tail = tail * x[0] + (constants[at] as Pair)[0];
  }
  let result: Pair = [tail, 0];
  for (let at = fine - 1; at >= 0; at--) result = plus(constants[at] as Pair, times(x, result));
  return result;
}
