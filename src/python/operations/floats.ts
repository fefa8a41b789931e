import {pow} from '../numeric/powers.ts';
import {error, typeError} from '../objects/errors.ts';
import type {PyException} from '../objects/exceptions.ts';
import type {Value} from '../objects/types.ts';
import {PyComplex, type PyFloat} from '../objects/values.ts';
import {refuse} from '../run/refusals.ts';
import {charge, vm} from '../run/vm.ts';
import {complexPower} from './complexes.ts';
import {float} from './numbers.ts';

/** What a float counts that an operator makes, besides its line: for its memory. */
const STEPS_OF_FLOAT = 2;

/** The result of an operator. */
export function computed(value: number): PyFloat {
  charge(STEPS_OF_FLOAT);
  return float(value);
}

/** Raises what CPython raises: ZeroDivisionError, and OverflowError for a power that is too large. */
export function floats(op: string, a: number, b: number): Value {
  switch (op) {
    case '+':
      return computed(a + b);
    case '-':
      return computed(a - b);
    case '*':
      return computed(a * b);
    case '/':
      if (b === 0) throw dividedByZero();
      return computed(a / b);
    case '//':
      if (b === 0) throw dividedByZero();
      return computed(floatDivmod(a, b)[0]);
    case '%':
      if (b === 0) throw dividedByZero();
      return computed(floatDivmod(a, b)[1]);
    case '**':
      return floatPower(a, b);
  }
  throw typeError(`unsupported operand type(s) for ${op}: 'float' and 'float'`);
}

/** Code takes no time here, so what is measured may be 0.0, and is not on a machine. Who measures nothing means what is written. */
function dividedByZero(): PyException {
  if (!vm.machine.clockReads.hasRepeated) return error('ZeroDivisionError', 'division by zero');
  return refuse(
    'a division by 0.0 in a program whose clock stood still: code takes no time here, and it would on a machine',
    'let what is measured take time with time.sleep() or asyncio.sleep()',
  );
}

/** As CPython's `float_divmod`. */
export function floatDivmod(a: number, b: number): [number, number] {
  let rest = a % b;
  let quotient = (a - rest) / b;
  if (rest !== 0) {
    if (b < 0 !== rest < 0) {
      rest += b;
      quotient -= 1;
    }
  } else rest = b < 0 ? -0 : 0;
  if (quotient === 0) return [0 * (a / b), rest];
  const floor = Math.floor(quotient);
  return [quotient - floor > 0.5 ? floor + 1 : floor, rest];
}

/** What a power counts that is none of the simple ones. */
const STEPS_OF_POWER = 80;

/** What Linux calls a result that is too large. */
const ERANGE = 34;

/** Raises what CPython raises; complex for a power of a negative number that is not whole. */
export function floatPower(a: number, b: number): Value {
  if (b === 2 && Math.abs(a) < 1e150) return computed(a * a);
  if (a === 0 && b === -Infinity) return float(Infinity);
  if (a === 0 && b < 0) throw error('ZeroDivisionError', 'zero to a negative power');
  charge(STEPS_OF_POWER);
  if (a < 0 && Number.isFinite(a) && Number.isFinite(b) && !Number.isInteger(b)) {
    return complexPower(new PyComplex(a, 0), new PyComplex(b, 0));
  }
  const result = pow(a, b);
  if (!Number.isFinite(result) && Number.isFinite(a) && Number.isFinite(b)) {
    throw error('OverflowError', ERANGE, 'Numerical result out of range');
  }
  return float(result);
}
