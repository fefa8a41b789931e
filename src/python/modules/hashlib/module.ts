import {typeError, valueError} from '../../objects/errors.ts';
import {functions, type Maybe} from '../../objects/natives.ts';
import {registerModule} from '../registry.ts';
import {ALGORITHMS, type Algorithm} from './algorithms.ts';
import {begun} from './hash-objects.ts';
import {derivedKey} from './pbkdf2.ts';

/** The algorithm of a name, in letters of any size. */
function named(name: Maybe): Algorithm {
  if (typeof name !== 'string') throw typeError('name must be a string');
  const algorithm = ALGORITHMS.get(name.toLowerCase());
  if (algorithm === undefined) throw valueError(`unsupported hash type ${name}`);
  return algorithm;
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
