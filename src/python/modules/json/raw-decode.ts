import {valueError} from '../../objects/errors.ts';
import type {Maybe} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {PyTuple} from '../../objects/values.ts';
import {asIndex, asString} from '../../operations/conversion.ts';
import {Decoder} from './decode.ts';

function decoder(text: Maybe, hooks: readonly Maybe[]): Decoder {
  const [object = null, float = null, int = null, constant = null, pairs = null] = hooks;
  return new Decoder(asString(text as Value), {object, float, int, constant, pairs});
}

/** What the decoder's methods are made of: where JSON begins is given, and where it ends comes with it. */
export const rawDecode = {
  _raw_decode: [
    'text, at, object, float, int, constant, pairs',
    (text: Maybe, at: Maybe, ...hooks: Maybe[]) => {
      const from = asIndex(at as Value);
      if (from < 0) throw valueError('idx cannot be negative');
      const [value, end] = decoder(text, hooks).decodeAt(from);
      return new PyTuple([value, end]);
    },
  ],
  _fail: [
    'what, text, at',
    (what: Maybe, text: Maybe, at: Maybe) => {
      throw decoder(text, []).error(asString(what as Value), asIndex(at as Value));
    },
  ],
} as const;
