import {exp} from './exponentials.ts';

/*
 * erf and erfc as glibc computes them: a quotient of two polynomials in each of four ranges, whose terms are added in
 * pairs. That they are added in this order decides the last digit.
 */

interface Quotient {
  readonly top: readonly number[];
  readonly bottom: readonly number[];
}

/** `erf(x) / x - 1` for `x` below 0.84375, in powers of `x ** 2`. */
const NEAR_ZERO: Quotient = {
  top: [
    0.12837916709551256, -0.3250421072470015, -0.02848174957559851, -0.005770270296489442,
    -2.3763016656650163e-5,
  ],
  bottom: [
    1, 0.39791722395915535, 0.0650222499887673, 0.005081306281875766, 0.00013249473800432164,
    -3.960228278775368e-6,
  ],
};
/** `erf(x) - ERF_NEAR_ONE` for `x` below 1.25, in powers of `x - 1`. */
const NEAR_ONE: Quotient = {
  top: [
    -0.0023621185607526594, 0.41485611868374833, -0.3722078760357013, 0.31834661990116175,
    -0.11089469428239668, 0.035478304325618236, -0.002166375594868791,
  ],
  bottom: [
    1, 0.10642088040084423, 0.540397917702171, 0.07182865441419627, 0.12617121980876164,
    0.01363708391202905, 0.011984499846799107,
  ],
};
const ERF_NEAR_ONE = 0.8450629115104675;
/** What `log(x * erfc(x)) + x ** 2 + 0.5625` is for `x` below 1 / 0.35, in powers of `1 / x ** 2`. */
const MIDDLE: Quotient = {
  top: [
    -0.009864944034847148, -0.6938585727071818, -10.558626225323291, -62.375332450326006,
    -162.39666946257347, -184.60509290671104, -81.2874355063066, -9.814329344169145,
  ],
  bottom: [
    1, 19.651271667439257, 137.65775414351904, 434.56587747522923, 645.3872717332679,
    429.00814002756783, 108.63500554177944, 6.570249770319282, -0.0604244152148581,
  ],
};
/** The same for larger ones. */
const LARGE: Quotient = {
  top: [
    -0.0098649429247001, -0.799283237680523, -17.757954917754752, -160.63638485582192,
    -637.5664433683896, -1025.0951316110772, -483.5191916086514,
  ],
  bottom: [
    1, 30.33806074348246, 325.7925129965739, 1536.729586084437, 3199.8582195085955,
    2553.0504064331644, 474.52854120695537, -22.44095244658582,
  ],
};

function quotient({top, bottom}: Quotient, x: number): number {
  return inPairs(top, x) / inPairs(bottom, x);
}

/** `(c0 + x c1) + x**2 (c2 + x c3) + x**4 (c4 + x c5) + ...`, from the left. */
function inPairs(constants: readonly number[], x: number): number {
  const square = x * x;
  const fourth = square * square;
  const powers = [1, square, fourth, fourth * square, fourth * fourth];
  let total = 0;
  for (let at = 0; at < constants.length; at += 2) {
    const [first, second] = [constants[at] as number, constants[at + 1]];
    const pair = second === undefined ? first : first + x * second;
    total = at === 0 ? pair : total + (powers[at / 2] as number) * pair;
  }
  return total;
}

/** erfc of a number from 1.25 on. */
function tail(x: number): number {
  const head = withoutLowWord(x);
  const exponent = quotient(x < 1 / 0.35 ? MIDDLE : LARGE, 1 / (x * x));
  return (exp(-head * head - 0.5625) * exp((head - x) * (head + x) + exponent)) / x;
}

const bits = new DataView(new ArrayBuffer(8));

/** Its square is exact. */
function withoutLowWord(x: number): number {
  bits.setFloat64(0, x);
  bits.setUint32(4, 0);
  return bits.getFloat64(0);
}

/** Its slope at 0, less 1. */
const SLOPE = 0.1283791670955126;

export function erf(x: number): number {
  const size = Math.abs(x);
  if (size < 2 ** -28) return size < 1e-300 ? 0.0625 * (16 * x + 16 * SLOPE * x) : x + SLOPE * x;
  if (size < 0.84375) return x + x * quotient(NEAR_ZERO, x * x);
  if (Number.isNaN(x)) return x;
  return Math.sign(x) * erfOf(size);
}

function erfOf(x: number): number {
  if (x < 1.25) return ERF_NEAR_ONE + quotient(NEAR_ONE, x - 1);
  return x < 6 ? 1 - tail(x) : 1;
}

export function erfc(x: number): number {
  const size = Math.abs(x);
  if (size < 2 ** -56) return 1 - x;
  if (size < 0.84375) return erfcNearZero(x, x * quotient(NEAR_ZERO, x * x));
  if (Number.isNaN(x)) return x;
  if (size < 1.25) return erfcNearOne(x, quotient(NEAR_ONE, size - 1));
  if (x < 0) return x > -6 ? 2 - tail(size) : 2;
  return x < 28 ? tail(x) : 0;
}

function erfcNearZero(x: number, more: number): number {
  return x < 0.25 ? 1 - (x + more) : 0.5 - (more + (x - 0.5));
}

function erfcNearOne(x: number, more: number): number {
  return x > 0 ? 1 - ERF_NEAR_ONE - more : 1 + (ERF_NEAR_ONE + more);
}
