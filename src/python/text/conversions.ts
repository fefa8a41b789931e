import type {Value} from '../objects/types.ts';
import {ascii} from './quote.ts';
import {repr} from './repr.ts';
import {str} from './str.ts';

export type Conversion = 'r' | 's' | 'a';

/** What `!r`, `!s` and `!a` make of a value. */
export const CONVERSIONS: Readonly<Record<Conversion, (value: Value) => string>> = {
  r: repr,
  s: str,
  a: ascii,
};

export function isConversion(letter: unknown): letter is Conversion {
  return letter === 'r' || letter === 's' || letter === 'a';
}
