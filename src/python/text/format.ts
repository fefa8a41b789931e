import {error, typeError, valueError} from '../objects/errors.ts';
import {typeName} from '../objects/type-of.ts';
import {complexType, floatType, intType, PyObject, strType, type Value} from '../objects/types.ts';
import {PyBoxed, PyComplex} from '../objects/values.ts';
import {intOf, isFloat, isInt, isNumber} from '../operations/numbers.ts';
import {special} from '../operations/special.ts';
import {call} from '../run/calls.ts';
import {formatComplex} from './format-complex.ts';
import {assemble, formatFloat, pad} from './format-float.ts';
import {parseSpec, type Spec, unknownType} from './format-spec.ts';
import {bigText} from './numbers.ts';
import {str} from './str.ts';

/** `format(value, spec)`. */
export function format(value: Value, spec: string): string {
  if (value instanceof PyObject && !isFloat(value)) {
    const custom = special(value, '__format__');
    if (custom !== undefined && !isBuiltIn(custom)) return formatted(call(custom, [value, spec]));
  }
  return ownFormat(value, spec);
}

const FORMATTED = [intType, floatType, complexType, strType];

function isBuiltIn(method: Value): boolean {
  return FORMATTED.some(cls => cls.dict.get('__format__') === method);
}

/** The same by its built-in class, whatever its own has. */
export function ownFormat(value: Value, spec: string): string {
  if (spec === '') return str(value);
  const text = value instanceof PyBoxed && typeof value.value === 'string' ? value.value : value;
  const kind = typeName(value);
  if (typeof text === 'string') return formatString(text, parseSpec(spec, kind, 's'), kind);
  if (isInt(value)) return formatInt(value, parseSpec(spec, kind, 'd'));
  if (isNumber(value)) return formatFloat(value, parseSpec(spec, kind, ''));
  if (value instanceof PyComplex) return formatComplex(value, spec);
  throw typeError(`unsupported format string passed to ${typeName(value)}.__format__`);
}

/** What `__format__` gave. */
function formatted(answer: Value): string {
  const text = answer instanceof PyBoxed ? answer.value : answer;
  if (typeof text === 'string') return text;
  throw typeError(`__format__ must return a str, not ${typeName(answer)}`);
}

function formatString(text: string, spec: Spec, kind: string): string {
  if (spec.type !== 's') throw unknownType(spec.type, kind);
  const where = 'in string format specifier';
  if (spec.sign === ' ') throw valueError(`Space not allowed ${where}`);
  if (spec.sign !== '') throw valueError(`Sign not allowed ${where}`);
  if (spec.coerced) throw valueError(`Negative zero coercion (z) not allowed ${where}`);
  if (spec.alternate) throw valueError(`Alternate form (#) not allowed ${where}`);
  if (spec.align === '=') throw valueError(`'=' alignment not allowed ${where}`);
  const cut = spec.precision === null ? text : Array.from(text).slice(0, spec.precision).join('');
  return pad(cut, spec, '<');
}

const BASES: Readonly<Record<string, number>> = {b: 2, o: 8, d: 10, n: 10, x: 16, X: 16};

function formatInt(value: Value, spec: Spec): string {
  const {type} = spec;
  if (type !== 'c' && !(type in BASES)) return formatFloat(value, spec);
  const where = 'in integer format specifier';
  if (spec.precision !== null) throw valueError(`Precision not allowed ${where}`);
  if (spec.coerced) throw valueError(`Negative zero coercion (z) not allowed ${where}`);
  const int = intOf(value);
  if (type === 'c') return pad(character(int, spec), spec, '>');
  const base = BASES[type] as number;
  const size = int < 0 ? -int : int;
  const digits = base === 10 ? bigText(BigInt(size)) : size.toString(base);
  const prefix = spec.alternate && base !== 10 ? `0${type}` : '';
  const text = type === 'X' ? digits.toUpperCase() : digits;
  return assemble(int < 0, prefix, text, '', spec, base === 10 ? 3 : 4);
}

function character(code: number | bigint, spec: Spec): string {
  if (spec.sign !== '') throw valueError("Sign not allowed with integer format specifier 'c'");
  if (spec.alternate)
    throw valueError("Alternate form (#) not allowed with integer format specifier 'c'");
  if (BigInt.asIntN(64, BigInt(code)) !== BigInt(code))
    throw error('OverflowError', 'Python int too large to convert to C long');
  return characterOf(code);
}

/** Throws OverflowError if there is no such character. */
export function characterOf(code: number | bigint): string {
  if (code < 0 || code > 0x10ffff) throw error('OverflowError', '%c arg not in range(0x110000)');
  return String.fromCodePoint(Number(code));
}
