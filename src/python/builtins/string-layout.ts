import {typeError} from '../objects/errors.ts';
import type {Maybe} from '../objects/natives.ts';
import type {Value} from '../objects/types.ts';
import {asIndex, asString} from '../operations/conversion.ts';
import {isWide} from '../operations/length.ts';
import {charge, checkGrown, checkSize} from '../run/vm.ts';
import {spelled, text} from './string-search.ts';

/** In code points. */
function lengthOf(source: string): number {
  charge(source.length >> 2);
  return isWide(source) ? Array.from(source).length : source.length;
}

export function justify(
  self: Maybe,
  width: Maybe,
  fill: Maybe,
  side: 'left' | 'right' | 'center',
): string {
  const source = text(self);
  const length = lengthOf(source);
  const total = asIndex(width as Value);
  const char = fill === undefined ? ' ' : asString(fill);
  if (Array.from(char).length !== 1)
    throw typeError('The fill character must be exactly one character long');
  const missing = total - length;
  if (missing <= 0) return source;
  checkSize(total);
  if (side === 'left') return source + char.repeat(missing);
  if (side === 'right') return char.repeat(missing) + source;
  const left = (missing >> 1) + (missing & total & 1);
  return char.repeat(left) + source + char.repeat(missing - left);
}

export function zfill(self: Maybe, width: Maybe): string {
  const source = text(self);
  const total = asIndex(width as Value);
  const missing = total - lengthOf(source);
  if (missing <= 0) return source;
  checkSize(total);
  const sign = /^[+-]/.exec(source)?.[0] ?? '';
  return sign + '0'.repeat(missing) + source.slice(sign.length);
}

export const every = (self: Maybe, test: (char: string) => boolean) =>
  text(self) !== '' && Array.from(spelled(self)).every(test);

export function expandTabs(source: string, size: number): string {
  return source
    .split('\n')
    .map(line => expanded(line, size))
    .join('\n');
}

function expanded(line: string, size: number): string {
  let result = '';
  for (const char of line) {
    const part = char === '\t' ? ' '.repeat(size - (result.length % size)) : char;
    checkSize(part.length);
    result += part;
    checkGrown(result.length);
  }
  return result;
}
