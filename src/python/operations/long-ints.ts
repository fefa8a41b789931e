import {bitLength} from '../numeric/exact.ts';
import {charge} from '../run/vm.ts';

/** Shorter ones count as much as small ints. */
const FEW_BITS = 1000;
const BITS_PER_STEP = 100;
const STEPS_OF_LONG = 100;
/** What a bit counts that becomes part of a decimal digit, or comes from one. */
const STEPS_PER_BIT_WRITTEN = 2;
const STEPS_PER_BIT_READ = 0.8;
/** From so many powers of two on, more bits also make each of them take longer. */
const SHORT = 11;

/** How many bits an int has, or nearly as many. */
export function bits(value: bigint): number {
  const number = Math.abs(Number(value));
  return Number.isFinite(number) ? Math.log2(number + 1) : bitLength(value);
}

/** What goes through so many bits. */
export function chargeBits(length: number): void {
  if (length > FEW_BITS) charge(STEPS_OF_LONG + Math.ceil(length / BITS_PER_STEP));
}

/** What goes through all bits of these. */
export function chargeLong(...values: readonly (number | bigint)[]): void {
  let length = 0;
  for (const value of values) if (typeof value === 'bigint') length += bits(value);
  chargeBits(length);
}

/** An int is to be written in decimal digits. */
export function chargeWriting(length: number): void {
  chargeDigits(length, STEPS_PER_BIT_WRITTEN);
}

/** The same is to be read. */
export function chargeReading(length: number): void {
  chargeDigits(length, STEPS_PER_BIT_READ);
}

function chargeDigits(length: number, steps: number): void {
  if (length > FEW_BITS) charge(Math.ceil(length * steps * Math.max(1, Math.log2(length) - SHORT)));
}
