import {typeError, valueError} from '../../objects/errors.ts';
import type {Maybe} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {PyBytes} from '../../objects/values.ts';
import {asInt} from '../../operations/conversion.ts';
import {bigOf, small} from '../../operations/numbers.ts';
import {checkSize} from '../../run/vm.ts';
import {str} from '../../text/str.ts';
import {below, nextBits, source} from './source.ts';

const whole = (value: Maybe) => bigOf(asInt(value as Value));

/** `stop` is left out. Raises ValueError for an empty range. */
export function randrange(self: Maybe, start: Maybe, stop: Maybe, step: Maybe): Value {
  const first = whole(start);
  if (stop == null) {
    if (step !== undefined && step !== 1) throw typeError('Missing a non-None stop argument');
    if (first > 0n) return small(below(self, first));
    throw valueError('empty range for randrange()');
  }
  const width = whole(stop) - first;
  const by = step === undefined ? 1n : whole(step);
  if (by === 0n) throw valueError('zero step for randrange()');
  const count = by > 0n ? (width + by - 1n) / by : (width + by + 1n) / by;
  if (count > 0n) return small(first + by * below(self, count));
  const given = by === 1n ? [start, stop] : [start, stop, step];
  throw valueError(`empty range in randrange(${given.map(each => str(each as Value)).join(', ')})`);
}

/** Both ends may come. */
export function randint(self: Maybe, a: Maybe, b: Maybe): Value {
  const [from, to] = [whole(a), whole(b)];
  if (to < from) throw valueError(`empty range in randint(${from}, ${to})`);
  return small(from + below(self, to - from + 1n));
}

/** The generator's own: a class of the program's own may have another in its place. */
export function getrandbits(self: Maybe, k: Maybe): Value {
  return small(source(self).twister.bits(bitsAsked(whole(k))));
}

function bitsAsked(count: bigint): number {
  if (count < 0n) throw valueError('Cannot convert negative int');
  checkSize(Number(count) / 3);
  return Number(count);
}

export function randbytes(self: Maybe, n: Maybe): PyBytes {
  const count = bitsAsked(whole(n) * 8n);
  return bytesOf(nextBits(self, count), count / 8);
}

/** The lowest byte first. */
function bytesOf(value: bigint, length: number): PyBytes {
  const digits = value.toString(16).padStart(2 * length, '0');
  const bytes = Array.from({length}, (_, at) => {
    const end = digits.length - 2 * at;
    return Number.parseInt(digits.slice(end - 2, end), 16);
  });
  return new PyBytes(bytes);
}
