import {nanoseconds} from '../../model/clock.ts';
import {error, typeError, valueError} from '../objects/errors.ts';
import {fullTypeName} from '../objects/type-of.ts';
import type {Value} from '../objects/types.ts';
import {PyFloat} from '../objects/values.ts';
import {asIndex} from '../operations/conversion.ts';
import {isNumber, toFloat} from '../operations/numbers.ts';
import {special} from '../operations/special.ts';

/** The most seconds that fit into what C counts nanoseconds in. */
const MOST = 9_223_372_036;

/** How long that is, in nanoseconds, as CPython's `_PyTime_FromSecondsObject`. Raises what it raises. */
export function duration(seconds: Value): number {
  if (seconds instanceof PyFloat) return ofFloat(toFloat(seconds));
  if (!isIndex(seconds)) {
    const name = fullTypeName(seconds);
    throw typeError(`'${name}' object cannot be interpreted as an integer or float`);
  }
  const whole = asIndex(seconds);
  if (Math.abs(whole) > MOST)
    throw error('OverflowError', 'timestamp too large to convert to C PyTime_t');
  return nanoseconds(whole);
}

function ofFloat(seconds: number): number {
  if (Number.isNaN(seconds)) throw valueError('Invalid value NaN (not a number)');
  if (Math.abs(seconds) > MOST)
    throw error('OverflowError', 'timestamp out of range for platform time_t');
  return nanoseconds(seconds);
}

function isIndex(value: Value): boolean {
  return isNumber(value) || special(value, '__index__') !== undefined;
}
