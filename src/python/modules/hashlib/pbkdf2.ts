import {pbkdf2} from '@noble/hashes/pbkdf2';
import {error, typeError, valueError} from '../../objects/errors.ts';
import type {Maybe} from '../../objects/natives.ts';
import {typeName} from '../../objects/type-of.ts';
import {PyBytes} from '../../objects/values.ts';
import {asBytes} from '../../operations/bytes-like.ts';
import {asInt} from '../../operations/conversion.ts';
import {charge} from '../../run/vm.ts';
import {algorithmNamed, type KeyedAlgorithm} from './algorithms.ts';

/** C's `INT_MAX`. */
const MOST = 2 ** 31 - 1;

/** `hashlib.pbkdf2_hmac`: a key of a password, made so that to guess takes long. */
export function derivedKey(
  name: Maybe,
  password: Maybe,
  salt: Maybe,
  iterations: Maybe,
  length: Maybe,
): PyBytes {
  const algorithm = algorithmOf(name);
  const secret = Uint8Array.from(asBytes(password));
  const seasoning = Uint8Array.from(asBytes(salt));
  const rounds = positive(iterations, 'iteration value');
  const size = length == null ? algorithm.hash.outputLen : positive(length, 'key length');
  // Each round digests two blocks, for each part of the key that one digest gives.
  charge(2 * rounds * Math.ceil(size / algorithm.hash.outputLen) * algorithm.stepsToEnd);
  const key = pbkdf2(algorithm.hash, secret, seasoning, {c: rounds, dkLen: size});
  return new PyBytes(Array.from(key));
}

function algorithmOf(name: Maybe): KeyedAlgorithm {
  if (typeof name !== 'string') {
    const found = typeName(name ?? null);
    throw typeError(`pbkdf2_hmac() argument 'hash_name' must be str, not ${found}`);
  }
  return algorithmNamed(name, '[digital envelope routines] unsupported');
}

function positive(value: Maybe, what: string): number {
  const number = Number(asInt(value ?? null));
  if (number >= 2 ** 63) throw error('OverflowError', 'Python int too large to convert to C long');
  if (number < 1) throw valueError(`${what} must be greater than 0.`);
  if (number > MOST) throw error('OverflowError', `${what} is too great.`);
  return number;
}
