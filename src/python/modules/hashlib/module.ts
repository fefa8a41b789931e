import {typeError, valueError} from '../../objects/errors.ts';
import {functions, type Maybe, methods, properties} from '../../objects/natives.ts';
import {nativeType, PyObject, type Value} from '../../objects/types.ts';
import {PyBytes} from '../../objects/values.ts';
import {bytesLike} from '../../operations/bytes-like.ts';
import {charge} from '../../run/vm.ts';
import {registerModule} from '../registry.ts';
import {MD5, SHA1, SHA256} from './digests.ts';
import {type Algorithm, Hashing} from './hashing.ts';
import {SHA512} from './sha512.ts';

const ALGORITHMS: ReadonlyMap<string, Algorithm<unknown>> = new Map<string, Algorithm<unknown>>([
  ['md5', MD5],
  ['sha1', SHA1],
  ['sha256', SHA256],
  ['sha512', SHA512],
]);

const hashType = nativeType('HASH', undefined, '_hashlib');

/** What digesting a byte counts. */
const STEPS_PER_BYTE = 40;

/** A message that may still grow, and how it is to be digested. */
class PyHash extends PyObject {
  public readonly name: string;
  private readonly hashing: Hashing<unknown>;

  public constructor(name: string, hashing: Hashing<unknown>) {
    super(hashType);
    this.name = name;
    this.hashing = hashing;
  }

  public get algorithm(): Algorithm<unknown> {
    return this.hashing.algorithm;
  }

  public update(bytes: readonly number[]): this {
    charge(bytes.length * STEPS_PER_BYTE);
    this.hashing.update(bytes);
    return this;
  }

  public digest(): number[] {
    charge(this.algorithm.blockSize * STEPS_PER_BYTE);
    return this.hashing.digest();
  }

  public copy(): PyHash {
    return new PyHash(this.name, this.hashing.copy());
  }
}

function begun(name: string, algorithm: Algorithm<unknown>, data: Maybe): PyHash {
  return new PyHash(name, new Hashing(algorithm)).update(bytesOf(data));
}

function bytesOf(value: Maybe): readonly number[] {
  if (value == null) return [];
  const bytes = bytesLike(value);
  if (bytes !== undefined) return bytes;
  if (typeof value === 'string') throw typeError('Strings must be encoded before hashing');
  throw typeError('object supporting the buffer API required');
}

const of = (self: Value | undefined) => self as PyHash;

methods(hashType, {
  update: [
    'data, /',
    (self, data) => {
      of(self).update(bytesOf(data));
    },
  ],
  digest: ['', self => new PyBytes(of(self).digest())],
  hexdigest: [
    '',
    self =>
      of(self)
        .digest()
        .map(byte => byte.toString(16).padStart(2, '0'))
        .join(''),
  ],
  copy: ['', self => of(self).copy()],
});
properties(hashType, {
  name: self => of(self).name,
  digest_size: self => of(self).algorithm.bytes(of(self).algorithm.start).length,
  block_size: self => of(self).algorithm.blockSize,
});

registerModule('hashlib', () =>
  functions({
    ...Object.fromEntries(
      [...ALGORITHMS].map(([name, algorithm]) => [
        name,
        ['string=, *, usedforsecurity=', (data: Maybe) => begun(name, algorithm, data)] as const,
      ]),
    ),
    new: [
      'name, data=',
      (name, data) => {
        const algorithm = ALGORITHMS.get(name as string);
        if (algorithm) return begun(name as string, algorithm, data);
        throw valueError(`unsupported hash type ${name}`);
      },
    ],
  }),
);
