import {error, valueError} from '../../objects/errors.ts';
import {float} from '../../operations/numbers.ts';
import {repr} from '../../text/repr.ts';

/** What a number is no argument for: `expected` says what it should be, and then what it is. */
export function domainError(expected: string | null, given: number) {
  return valueError(
    expected === null ? 'math domain error' : `expected ${expected}, got ${repr(float(given))}`,
  );
}

export function rangeError() {
  return error('OverflowError', 'math range error');
}
