import {typeError} from '../../objects/errors.ts';
import {functions, type Maybe} from '../../objects/natives.ts';
import {registerModule} from '../registry.ts';
import {ALGORITHMS, type Algorithm, algorithmNamed} from './algorithms.ts';
import {begun} from './hash-objects.ts';
import {derivedKey} from './pbkdf2.ts';

function named(name: Maybe): Algorithm {
  if (typeof name !== 'string') throw typeError('name must be a string');
  return algorithmNamed(name, `unsupported hash type ${name}`);
}

registerModule('hashlib', () =>
  functions({
    ...Object.fromEntries(
      [...ALGORITHMS.values()].map(algorithm => [
        algorithm.name,
        ['string=, *, usedforsecurity=', (data: Maybe) => begun(algorithm, data)] as const,
      ]),
    ),
    new: ['name, data=, *, usedforsecurity=', (name, data) => begun(named(name), data)],
    pbkdf2_hmac: ['hash_name, password, salt, iterations, dklen=', derivedKey],
  }),
);
