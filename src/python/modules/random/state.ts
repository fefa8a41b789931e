import {typeError, valueError} from '../../objects/errors.ts';
import type {Maybe} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {PyTuple} from '../../objects/values.ts';
import {getItem} from '../../operations/items.ts';
import {toArray} from '../../operations/iteration.ts';
import {bigOf, isInt} from '../../operations/numbers.ts';
import {str} from '../../text/str.ts';
import {STATE_WORDS} from './mersenne-twister.ts';
import {source} from './source.ts';

const VERSION = 3;

export function getstate(self: Maybe): PyTuple {
  const {twister, gauss} = source(self);
  return new PyTuple([VERSION, new PyTuple(twister.state()), gauss]);
}

/** Takes back what `getstate` gave; what is no state of a twister raises what CPython raises. */
export function setstate(self: Maybe, state: Maybe): void {
  const version = getItem(state as Value, 0);
  if (version !== VERSION && version !== 2) {
    throw valueError(
      `state with version ${str(version)} passed to Random.setstate() of version ${VERSION}`,
    );
  }
  const [words, gauss] = partsOf(state as Value);
  source(self).gauss = gauss;
  source(self).twister.restore(checked(words));
}

function partsOf(state: Value): [Value, Value] {
  const parts = toArray(state);
  if (parts.length < 3)
    throw valueError(`not enough values to unpack (expected 3, got ${parts.length})`);
  if (parts.length > 3)
    throw valueError(`too many values to unpack (expected 3, got ${parts.length})`);
  return [parts[1] as Value, parts[2] as Value];
}

function checked(words: Value): number[] {
  if (!(words instanceof PyTuple)) throw typeError('state vector must be a tuple');
  if (words.items.length !== STATE_WORDS + 1) throw valueError('state vector is the wrong size');
  if (!words.items.every(isInt)) throw typeError('an integer is required');
  const numbers = words.items.map(each => Number(BigInt.asUintN(32, bigOf(each))));
  if ((numbers[STATE_WORDS] as number) > STATE_WORDS) throw valueError('invalid state');
  return numbers;
}
