import {log} from './logarithms.ts';
import {fraction, scaledNumber} from './rounding.ts';

/** What glibc's cube root begins with, for numbers from 0.5 to 1: in descending powers. */
const NEAR_CUBE_ROOT = [
  -0.14526389938548637, 0.7849323449766392, -1.8346927748361308, 2.4469312256353444,
  -2.114994941673713, 1.508191937815849, 0.35489576504391984,
];
const ROOTS = [1, 1.2599210498948732, 1.5874010519681996];

/** With glibc's errors: the cube root of 1000 is 10, that of 27 is 3, but many others are off by a last digit. */
export function cbrt(x: number): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  const [m, exponent] = fraction(Math.abs(x));
  const near = NEAR_CUBE_ROOT.reduce((sum, constant) => sum * m + constant, 0);
  const cube = near * near * near;
  const root = (near * (cube + 2 * m)) / (2 * cube + m);
  const left = exponent % 3;
  const factor = left < 0 ? 1 / (ROOTS[-left] as number) : (ROOTS[left] as number);
  return Math.sign(x) * scaledNumber(root * factor, Math.trunc(exponent / 3));
}

const LOG10_OF_2_HIGH = 0.30102999566361177;
const LOG10_OF_2_LOW = 3.694239077158931e-13;

/** As glibc has it, from the natural logarithm. NaN below 0, minus infinity for 0. */
export function log10(x: number): number {
  if (!(x > 0 && x < Number.POSITIVE_INFINITY)) return Math.log10(x);
  const [half, exponent] = fraction(x);
  const power = exponent - 1 < 0 ? exponent : exponent - 1;
  const m = power === exponent ? half : 2 * half;
  return power * LOG10_OF_2_LOW + Math.LOG10E * log(m) + power * LOG10_OF_2_HIGH;
}
