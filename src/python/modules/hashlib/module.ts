import {typeError} from '../../objects/errors.ts';
import {type Maybe, native, pythonFunctions} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {call} from '../../run/calls.ts';
import {registerModule} from '../registry.ts';
import {ALGORITHMS, algorithmNamed} from './algorithms.ts';
import {BLAKE2} from './blake2.ts';
import {begun} from './hash-objects.ts';
import {derivedKey} from './pbkdf2.ts';
import {scryptKey} from './scrypt.ts';

function named(name: Maybe, data: Maybe): Value {
  if (typeof name !== 'string') throw typeError('name must be a string');
  const blake2 = BLAKE2.find(cls => cls.name === name);
  if (blake2 !== undefined) return call(blake2, data === undefined ? [] : [data]);
  return begun(algorithmNamed(name, `unsupported hash type ${name}`), data);
}

/** As OpenSSL has them, and says in what goes wrong. */
const OPENSSL = [...ALGORITHMS.values()].map(
  algorithm =>
    [
      algorithm.name,
      native(`openssl_${algorithm.name}`, 'data=, *, usedforsecurity=', data =>
        begun(algorithm, data),
      ),
    ] as const,
);

registerModule('hashlib', () => {
  const [[, make]] = pythonFunctions({
    __hash_new: ['name, data=, *, usedforsecurity=', (name, data) => named(name, data)],
  }) as [[string, Value]];
  return [
    ...OPENSSL,
    ...BLAKE2.map(cls => [cls.name, cls] as const),
    ['new', make],
    [
      'pbkdf2_hmac',
      native('pbkdf2_hmac', 'hash_name, password, salt, iterations, dklen=', derivedKey),
    ],
    ['scrypt', native('scrypt', 'password, *, salt=, n=, r=, p=, maxmem=, dklen=', scryptKey)],
  ];
});
