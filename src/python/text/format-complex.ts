import {valueError} from '../objects/errors.ts';
import {typeName} from '../objects/type-of.ts';
import type {PyComplex} from '../objects/values.ts';
import {float} from '../operations/numbers.ts';
import {formatFloat, pad} from './format-float.ts';
import {parseSpec, type Spec, unknownType} from './format-spec.ts';

const TYPES = 'eEfFgGn';

/** A complex number: both its parts in one format, and then the padding. */
export function formatComplex(value: PyComplex, text: string): string {
  const spec = checked(parseSpec(text, typeName(value), ''), typeName(value));
  const isShown = spec.type !== '' || value.real !== 0 || Object.is(value.real, -0);
  const real = isShown ? part(value.real, spec) : '';
  const imag = part(value.imag, isShown ? {...spec, sign: '+'} : spec);
  const both = `${real}${imag}j`;
  return pad(spec.type === '' && isShown ? `(${both})` : both, spec, '>');
}

function checked(spec: Spec, kind: string): Spec {
  const where = 'in complex format specifier';
  if (!TYPES.includes(spec.type)) throw unknownType(spec.type, kind);
  if (spec.fill === '0') throw valueError(`Zero padding is not allowed ${where}`);
  if (spec.align === '=') throw valueError(`'=' alignment flag is not allowed ${where}`);
  return spec;
}

/** As a float of this format, but that one without a type shows no `.0`. */
function part(value: number, spec: Spec): string {
  const plain = {...spec, width: 0, align: '<'};
  if (spec.type !== '') return formatFloat(float(value), plain);
  if (spec.precision !== null) return formatFloat(float(value), {...plain, type: 'g'});
  const text = formatFloat(float(value), plain).replace(/\.0$/, '');
  return spec.alternate && Number.isFinite(value) ? withPoint(text) : text;
}

function withPoint(text: string): string {
  return text.includes('.') ? text : text.replace(/(?=e|$)/, '.');
}
