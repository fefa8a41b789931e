import {valueError} from '../objects/errors.ts';
import {checkSize} from '../run/vm.ts';

/** What a format specification says, as CPython's `InternalFormatSpec`. */
export interface Spec {
  readonly fill: string;
  readonly align: string;
  readonly sign: string;
  /** `z`: a negative zero loses its sign. */
  readonly coerced: boolean;
  readonly alternate: boolean;
  readonly width: number;
  readonly grouping: string;
  /** Between the digits after the point. */
  readonly fraction: string;
  readonly precision: number | null;
  readonly type: string;
}

const SPEC =
  /^(?:([\s\S])?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?(,_|_,|[,_])?(?:(\.)(\d+)?(,_|_,|[,_])?)?([\s\S]*)$/u;

/** Types of presentation that take a separator of thousands, and those whose digits `_` groups by four. */
const GROUPED = 'deEfFgG%';
const GROUPED_BY_FOUR = 'boxX';

/**
 * Reads a format specification for an object of the type `kind`; a string is aligned to the left and shown as `s`, an
 * int as `d`, if it does not say otherwise. Throws ValueError.
 */
export function parseSpec(text: string, kind: string, type: string): Spec {
  const match = SPEC.exec(text) as RegExpExecArray;
  const [, fill, align, sign = '', coerced, alternate, zero, width, grouping = ''] = match;
  const [point, digits, fraction = '', rest = ''] = match.slice(9);
  // After a fill of its own, a zero is a digit of the width.
  const isZero = zero !== undefined && fill === undefined;
  const spec = {
    fill: fill ?? (isZero ? '0' : ' '),
    align: align ?? (isZero && type !== 's' ? '=' : ''),
    sign,
    coerced: coerced !== undefined,
    alternate: alternate !== undefined,
    width: count(width),
    grouping,
    fraction,
    precision: digits === undefined ? null : count(digits),
    type: rest === '' ? type : rest,
  };
  if (grouping.length > 1 || fraction.length > 1)
    throw valueError("Cannot specify both ',' and '_'.");
  if (point !== undefined && digits === undefined && fraction === '')
    throw valueError('Format specifier missing precision');
  if (Array.from(rest).length > 1)
    throw valueError(`Invalid format specifier '${text}' for object of type '${kind}'`);
  checkGrouping(spec);
  return spec;
}

/** A number in a format; one that is too long for CPython is an error. */
export function count(digits: string | undefined): number {
  if (digits === undefined) return 0;
  if (BigInt(digits) >= 2n ** 63n) throw valueError('Too many decimal digits in format string');
  checkSize(Number(digits));
  return Number(digits);
}

function checkGrouping({grouping, type}: Spec): void {
  const isKnown = type === '' || GROUPED.includes(type);
  if (grouping === '' || isKnown || (grouping === '_' && GROUPED_BY_FOUR.includes(type))) return;
  throw valueError(`Cannot specify '${grouping}' with '${shown(type)}'.`);
}

/** The error for a presentation type that a kind of value does not have. */
export function unknownType(type: string, kind: string) {
  return valueError(`Unknown format code '${shown(type)}' for object of type '${kind}'`);
}

function shown(type: string): string {
  const code = type.codePointAt(0) ?? 0;
  return code > 32 && code < 128 ? type : `\\x${code.toString(16)}`;
}
