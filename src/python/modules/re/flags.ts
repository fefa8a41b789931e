import type {Value} from '../../objects/types.ts';
import {asIndex} from '../../operations/conversion.ts';

/** The bits of `re.RegexFlag`. */
export const IGNORECASE = 2;
const LOCALE = 4;
export const MULTILINE = 8;
export const DOTALL = 16;
export const UNICODE = 32;
export const VERBOSE = 64;
export const ASCII = 256;

/** What a flag is called inside a pattern, as in `(?i)`. */
export const FLAG_LETTERS: ReadonlyMap<string, number> = new Map([
  ['i', IGNORECASE],
  ['L', LOCALE],
  ['m', MULTILINE],
  ['s', DOTALL],
  ['u', UNICODE],
  ['x', VERBOSE],
  ['a', ASCII],
]);

/** In the order in which `repr` of a pattern names them. */
export const FLAG_NAMES: readonly (readonly [number, string])[] = [
  [ASCII, 're.ASCII'],
  [IGNORECASE, 're.IGNORECASE'],
  [MULTILINE, 're.MULTILINE'],
  [DOTALL, 're.DOTALL'],
  [VERBOSE, 're.VERBOSE'],
];

/** The bits of `re.I | re.M` and their like. */
export function flagsOf(value: Value | undefined): number {
  return value == null ? 0 : asIndex(value);
}
