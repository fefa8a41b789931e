import {error} from '../../objects/errors.ts';
import type {Node} from './nodes.ts';
import type {Reading} from './parse.ts';
import type {Scanner} from './scanner.ts';

/** The item repeated, if a quantifier stands here. */
export function parseRepeat(reading: Reading, item: Node | undefined): Node | undefined {
  const {scanner} = reading;
  const from = scanner.at;
  const range = quantifier(scanner);
  if (range === undefined) return undefined;
  if (item === undefined || item.kind === 'place') {
    throw scanner.error('nothing to repeat', from);
  }
  if (item.kind === 'repeat') throw scanner.error('multiple repeat', from);
  const [min, max] = range;
  const mode = scanner.accept('?') ? 'lazy' : scanner.accept('+') ? 'possessive' : 'greedy';
  return {kind: 'repeat', item, min, max, mode};
}

type Range = readonly [min: number, max: number];

const SIGNS: Readonly<Record<string, Range>> = {
  '*': [0, Number.POSITIVE_INFINITY],
  '+': [1, Number.POSITIVE_INFINITY],
  '?': [0, 1],
};

function quantifier(scanner: Scanner): Range | undefined {
  const sign = SIGNS[scanner.peek()];
  if (sign === undefined) return braces(scanner);
  scanner.next();
  return sign;
}

/** `{2}`, `{2,}`, `{,3}` or `{2,3}`; any other brace is a character like others. */
function braces(scanner: Scanner): Range | undefined {
  if (scanner.peek() !== '{') return undefined;
  const start = scanner.at;
  scanner.next();
  const low = scanner.take(/^[0-9]$/);
  const ranged = scanner.accept(',');
  const high = ranged ? scanner.take(/^[0-9]$/) : low;
  if ((low === '' && !ranged) || !scanner.accept('}')) {
    scanner.at = start;
    return undefined;
  }
  const min = low === '' ? 0 : times(low);
  const max = high === '' ? Number.POSITIVE_INFINITY : times(high);
  if (max < min) throw scanner.error('min repeat greater than max repeat', start + 1);
  return [min, max];
}

/** `MAXREPEAT`. */
const MOST = 2 ** 32 - 1;

function times(digits: string): number {
  if (Number(digits) >= MOST) throw error('OverflowError', 'the repetition number is too large');
  return Number(digits);
}
