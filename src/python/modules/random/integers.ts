import {valueError} from '../../objects/errors.ts';
import type {Maybe} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {PyBytes} from '../../objects/values.ts';
import {asIndex} from '../../operations/conversion.ts';
import {bigOf, small} from '../../operations/numbers.ts';
import {checkSize} from '../../run/vm.ts';
import {below, source} from './source.ts';

/** `stop` is left out. Raises ValueError for an empty range. */
export function randrange(self: Maybe, start: Maybe, stop: Maybe, step: Maybe): Value {
  const first = bigOf(start as Value);
  if (stop == null) {
    if (first > 0n) return small(below(self, first));
    throw valueError('empty range for randrange()');
  }
  const by = step === undefined ? 1n : bigOf(step);
  const width = bigOf(stop) - first;
  if (by === 0n) throw valueError('zero step for randrange()');
  const count = by > 0n ? (width + by - 1n) / by : (width + by + 1n) / by;
  if (count <= 0n) throw valueError(`empty range in randrange(${first}, ${bigOf(stop)})`);
  return small(first + by * below(self, count));
}

/** Both ends may come. */
export function randint(self: Maybe, a: Maybe, b: Maybe): Value {
  const [from, to] = [bigOf(a as Value), bigOf(b as Value)];
  if (to < from) throw valueError(`empty range in randint(${from}, ${to})`);
  return randrange(self, a, small(to + 1n), undefined);
}

export function getrandbits(self: Maybe, k: Maybe): Value {
  const count = asIndex(k as Value);
  checkSize(count / 3);
  return small(source(self).twister.bits(count));
}

export function randbytes(self: Maybe, n: Maybe): PyBytes {
  const length = asIndex(n as Value);
  checkSize(length);
  return bytesOf(source(self).twister.bits(length * 8), length);
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
