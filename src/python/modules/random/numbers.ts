import type {Maybe} from '../../objects/natives.ts';
import {typeName} from '../../objects/type-of.ts';
import type {Value} from '../../objects/types.ts';
import {binary} from '../../operations/arithmetic.ts';
import {float, isNumber, toFloat} from '../../operations/numbers.ts';
import {refuse} from '../../run/refusals.ts';

/** A parameter of a distribution; `fallback` is what it is if it is left out. */
export function parameter(value: Maybe, fallback = 0): number {
  if (value === undefined) return fallback;
  if (isNumber(value)) return toFloat(value);
  return refuse(`a random number by a ${typeName(value)}`, 'give it an int or a float');
}

/** `mu + z * sigma`, of whatever kind they are. */
export function scaled(z: number, mu: Maybe, sigma: Maybe): Value {
  return binary(
    '+',
    mu === undefined ? 0 : mu,
    binary('*', float(z), sigma === undefined ? 1 : sigma),
  );
}
