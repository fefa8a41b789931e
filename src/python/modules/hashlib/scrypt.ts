import {scrypt} from '@noble/hashes/scrypt';
import {valueError} from '../../objects/errors.ts';
import type {Maybe} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {PyBytes} from '../../objects/values.ts';
import {asBytes} from '../../operations/bytes-like.ts';
import {asInt} from '../../operations/conversion.ts';
import {refuse} from '../../run/refusals.ts';
import {charge} from '../../run/vm.ts';

/** OpenSSL's, where nobody says how much memory there may be. */
const MEMORY = 32 * 1024 * 1024;
const STEPS_PER_BLOCK = 110;
/** C's `INT_MAX`. */
const MOST = 2 ** 31 - 1;

/** `hashlib.scrypt`: a key of a password, made so that to guess takes much memory. */
export function scryptKey(
  password: Maybe,
  salt: Maybe,
  n: Maybe,
  r: Maybe,
  p: Maybe,
  maxmem: Maybe,
  dklen: Maybe,
): PyBytes {
  if ([salt, n, r, p].includes(undefined))
    refuse('hashlib.scrypt without salt, n, r or p is not modelled', 'give all of them');
  const [secret, seasoning] = [password, salt].map(each => Uint8Array.from(asBytes(each)));
  const [N, R, P] = [n, r, p].map(each => Number(asInt(each as Value))) as [number, number, number];
  const size = dklen === undefined ? 64 : Number(asInt(dklen));
  if (N < 2 || (N & (N - 1)) !== 0) throw valueError('n must be a power of 2.');
  if (R < 1 || P < 1 || size < 1 || size > MOST)
    refuse(
      'hashlib.scrypt with such arguments is not modelled',
      'give r, p and dklen that are positive',
    );
  const memory = Number(asInt(maxmem ?? 0)) || MEMORY;
  if (128 * P * R + 128 * R * (N + 2) > memory)
    throw valueError('[digital envelope routines] memory limit exceeded');
  charge(N * R * P * STEPS_PER_BLOCK);
  return new PyBytes(
    Array.from(
      scrypt(secret ?? '', seasoning ?? '', {N, r: R, p: P, dkLen: size, maxmem: 2 ** 32}),
    ),
  );
}
