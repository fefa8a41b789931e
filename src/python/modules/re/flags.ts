import {typeError, valueError} from '../../objects/errors.ts';
import {typeName} from '../../objects/type-of.ts';
import type {Value} from '../../objects/types.ts';
import {asIndex} from '../../operations/conversion.ts';
import {isInt} from '../../operations/numbers.ts';
import {refuse} from '../../run/refusals.ts';

/** The bits of `re.RegexFlag`. */
export const IGNORECASE = 2;
export const LOCALE = 4;
export const MULTILINE = 8;
export const DOTALL = 16;
export const UNICODE = 32;
export const VERBOSE = 64;
const DEBUG = 128;
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
  [IGNORECASE, 're.IGNORECASE'],
  [LOCALE, 're.LOCALE'],
  [MULTILINE, 're.MULTILINE'],
  [DOTALL, 're.DOTALL'],
  [VERBOSE, 're.VERBOSE'],
  [ASCII, 're.ASCII'],
];

/** Those of a whole pattern. Raises ValueError for what texts or bytes cannot have. */
export function completed(flags: number, isBytes: boolean): number {
  if (isBytes && flags & UNICODE) throw valueError('cannot use UNICODE flag with a bytes pattern');
  if (!isBytes && flags & LOCALE) throw valueError('cannot use LOCALE flag with a str pattern');
  const other = isBytes ? LOCALE : UNICODE;
  if (flags & ASCII && flags & other)
    throw valueError(`ASCII and ${isBytes ? 'LOCALE' : 'UNICODE'} flags are incompatible`);
  return isBytes || flags & ASCII ? flags : flags | UNICODE;
}

/** The bits of `re.I | re.M` and their like. Raises TypeError for what is no int. */
export function flagsOf(value: Value | undefined): number {
  if (value === undefined) return 0;
  if (!isInt(value))
    throw typeError(`unsupported operand type(s) for &: '${typeName(value)}' and 'int'`);
  const flags = asIndex(value);
  if (flags & DEBUG) refuse('re.DEBUG is not modelled', 'leave it out');
  return flags;
}
