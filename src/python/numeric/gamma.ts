import {exp} from './exponentials.ts';
import {log} from './logarithms.ts';
import {pow} from './powers.ts';
import {cos, sin} from './trigonometry.ts';

/** CPython's own gamma function: Lanczos' approximation, with these parameters. */
const G = 6.02468004077673;
const G_LESS_HALF = 5.52468004077673;
const TOP = [
  23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.03721, 6039542586.352028,
  1439720407.3117216, 248874557.86205417, 31426415.585400194, 2876370.6289353725,
  186056.26539522348, 8071.672002365816, 210.82427775157936, 2.5066282746310002,
];
const BOTTOM = [
  0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925,
  66, 1,
];
/** Up to this, `gamma` of a whole number is exact. */
const EXACT = 23;
const LOG_PI = 1.1447298858494002;

/** Lanczos' sum, for a positive number. */
function lanczos(x: number): number {
  if (x < 5) return ascending(TOP, x) / ascending(BOTTOM, x);
  const inInverse = (constants: readonly number[]) => constants.reduce((sum, c) => sum / x + c, 0);
  return inInverse(TOP) / inInverse(BOTTOM);
}

function ascending(constants: readonly number[], x: number): number {
  return constants.reduceRight((sum, constant) => sum * x + constant, 0);
}

/** `sin(pi * x)`, exact where `x` is whole, for a number that is not negative. */
function sinPi(x: number): number {
  const y = x % 2;
  const quarter = Math.round(2 * y);
  if (quarter === 0) return sin(Math.PI * y);
  if (quarter === 1) return cos(Math.PI * (y - 0.5));
  if (quarter === 2) return sin(Math.PI * (1 - y));
  return quarter === 3 ? -cos(Math.PI * (y - 1.5)) : sin(Math.PI * (y - 2));
}

/** NaN for minus infinity, 0 and negative whole numbers. */
export function gamma(x: number): number {
  if (Number.isNaN(x) || x === Number.POSITIVE_INFINITY) return x;
  if (Number.isInteger(x) || x === Number.NEGATIVE_INFINITY) {
    if (x <= 0) return Number.NaN;
    if (x <= EXACT) return factorialBelow(x);
  }
  if (Math.abs(x) < 1e-20) return 1 / x;
  if (x > 200) return Number.POSITIVE_INFINITY;
  return x < -200 ? 0 / -sinPi(-x) : byLanczos(x);
}

function factorialBelow(n: number): number {
  let product = 1;
  for (let factor = 2; factor < n; factor++) product *= factor;
  return product;
}

function byLanczos(x: number): number {
  const size = Math.abs(x);
  const y = size + G_LESS_HALF;
  const lost = size > G_LESS_HALF ? y - size - G_LESS_HALF : y - G_LESS_HALF - size;
  const correction = (lost * G) / y;
  if (x > 0) {
    const r = lanczos(size) / exp(y);
    return timesPower(r + correction * r, y, size, (a, b) => a * b);
  }
  const r = ((-Math.PI / sinPi(size) / size) * exp(y)) / lanczos(size);
  return timesPower(r - correction * r, y, size, (a, b) => a / b);
}

/** `r` times, or over, `y ** (size - 0.5)`: by two halves where that is too large. */
function timesPower(
  r: number,
  y: number,
  size: number,
  join: (a: number, b: number) => number,
): number {
  if (size < 140) return join(r, pow(y, size - 0.5));
  const half = pow(y, size / 2 - 0.25);
  return join(join(r, half), half);
}

/** The logarithm of gamma's absolute value. NaN for 0 and negative whole numbers. */
export function lgamma(x: number): number {
  if (!Number.isFinite(x)) return Math.abs(x);
  if (Number.isInteger(x) && x <= 2) return x <= 0 ? Number.NaN : 0;
  const size = Math.abs(x);
  if (size < 1e-20) return -log(size);
  const r = log(lanczos(size)) - G + (size - 0.5) * (log(size + G - 0.5) - 1);
  return x < 0 ? LOG_PI - log(Math.abs(sinPi(size))) - log(size) - r : r;
}
