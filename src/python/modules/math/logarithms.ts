import {bitLength, nearestFloat} from '../../numeric/exact.ts';
import {log, log2} from '../../numeric/logarithms.ts';
import {log10} from '../../numeric/roots.ts';
import {valueError} from '../../objects/errors.ts';
import type {Maybe} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {floats} from '../../operations/floats.ts';
import {bigOf, float, isInt} from '../../operations/numbers.ts';
import {asReal} from '../../operations/real-numbers.ts';
import {charge} from '../../run/vm.ts';
import {domainError} from './numbers.ts';

/** What a logarithm counts, besides the call. */
const STEPS = 40;

type Logarithm = (x: number) => number;

/** Of an int of any size, too. */
function of(compute: Logarithm, value: Maybe): number {
  charge(STEPS);
  if (value !== undefined && isInt(value)) return ofInt(compute, bigOf(value));
  const x = asReal(value);
  if (x <= 0) throw domainError('a positive input', x);
  return compute(x);
}

function ofInt(compute: Logarithm, value: bigint): number {
  if (value <= 0n) throw valueError('expected a positive input');
  const x = Number(value);
  if (Number.isFinite(x)) return compute(x);
  const exponent = bitLength(value);
  return compute(nearestFloat(value, -exponent)) + compute(2) * exponent;
}

function inBase(value: Maybe, base: Maybe): Value {
  const result = of(log, value);
  return base === undefined ? float(result) : floats('/', result, of(log, base));
}

export const LOGARITHMS = {
  log: ['x, base=, /', inBase],
  log2: ['x, /', (value: Maybe) => float(of(log2, value))],
  log10: ['x, /', (value: Maybe) => float(of(log10, value))],
} as const;
