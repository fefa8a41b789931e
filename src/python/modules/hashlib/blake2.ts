import {blake2b, blake2s} from '@noble/hashes/blake2';
import {valueError} from '../../objects/errors.ts';
import {registerMaker} from '../../objects/instances.ts';
import {type Maybe, native} from '../../objects/natives.ts';
import {nativeType, type PyType, type Value} from '../../objects/types.ts';
import {asBytes} from '../../operations/bytes-like.ts';
import {asInt} from '../../operations/conversion.ts';
import {refuse} from '../../run/refusals.ts';
import {type Algorithm, LONG_WORDS, WORDS} from './algorithms.ts';
import {begun, digests} from './hash-objects.ts';

/** What is as long as a digest or a key may be, and as a salt or a person is. */
interface Sizes {
  readonly most: number;
  readonly seasoning: number;
}

const ARGUMENTS =
  'data=, *, digest_size=, key=, salt=, person=, fanout=, depth=, leaf_size=, node_offset=, node_depth=, inner_size=, last_node=, usedforsecurity=';

/** `hashlib.blake2b` and `hashlib.blake2s`, which are classes. */
export const BLAKE2: readonly PyType[] = [
  blake2Type('blake2b', blake2b, {most: 64, seasoning: 16}, LONG_WORDS),
  blake2Type('blake2s', blake2s, {most: 32, seasoning: 8}, WORDS),
];

function blake2Type(
  name: string,
  hash: typeof blake2b,
  sizes: Sizes,
  cost: Pick<Algorithm, 'stepsPerByte' | 'stepsToEnd'>,
): PyType {
  const cls = nativeType(name, undefined, '_blake2');
  digests(cls);
  const create = native(name, ARGUMENTS, (data, size, key, salt, person, ...others) => {
    if (others.slice(0, -1).some(each => each !== undefined))
      refuse(
        `a tree of digests in hashlib.${name} is not modelled`,
        'digest one text after another',
      );
    const options = {
      dkLen: sizeOf(size, sizes.most),
      key: atMost(sizes.most, 'key', key),
      salt: seasoningOf(sizes, 'salt', salt),
      personalization: seasoningOf(sizes, 'person', person),
    };
    const keyed = {
      create: () => hash.create(options),
      outputLen: options.dkLen,
      blockLen: hash.blockLen,
    };
    return begun({name, hash: keyed, ...cost}, data, cls);
  });
  registerMaker(cls, (made, args, keywords) => {
    if (made === cls) return create.call(args, keywords);
    return refuse(`a class that derives from hashlib.${name} is not modelled`, 'let it hold one');
  });
  tellSizes(cls, sizes);
  return cls;
}

function tellSizes({dict}: PyType, {most, seasoning}: Sizes): void {
  dict.set('MAX_DIGEST_SIZE', most);
  dict.set('MAX_KEY_SIZE', most);
  dict.set('SALT_SIZE', seasoning);
  dict.set('PERSON_SIZE', seasoning);
}

function sizeOf(value: Maybe, most: number): number {
  const size = value === undefined ? most : Number(asInt(value as Value));
  if (size >= 1 && size <= most) return size;
  const name = most === 64 ? 'Blake2b' : 'Blake2s';
  throw valueError(
    `digest_size for ${name} must be between 1 and ${most} bytes, here it is ${size}`,
  );
}

function atMost(most: number, what: string, value: Maybe): Uint8Array | undefined {
  if (value === undefined) return undefined;
  const bytes = Uint8Array.from(asBytes(value));
  if (bytes.length > most) throw valueError(`maximum ${what} length is ${most} bytes`);
  return bytes.length === 0 ? undefined : bytes;
}

/** Filled up with zeros. */
function seasoningOf({seasoning}: Sizes, what: string, value: Maybe): Uint8Array | undefined {
  const given = atMost(seasoning, what, value);
  if (given === undefined) return undefined;
  const whole = new Uint8Array(seasoning);
  whole.set(given);
  return whole;
}
