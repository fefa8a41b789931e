import {typeError, valueError} from '../../objects/errors.ts';
import {functions, type Maybe, methods, properties} from '../../objects/natives.ts';
import {nativeType, PyObject, type Value} from '../../objects/types.ts';
import {PyBytes} from '../../objects/values.ts';
import {charge} from '../../run/vm.ts';
import {registerModule} from '../registry.ts';
import {sha512} from '../sha512.ts';
import {md5, sha1, sha256} from './digests.ts';

type Digest = (message: readonly number[]) => number[];

const ALGORITHMS: ReadonlyMap<string, readonly [digest: Digest, blockSize: number]> = new Map([
  ['md5', [md5, 64]],
  ['sha1', [sha1, 64]],
  ['sha256', [sha256, 64]],
  ['sha512', [sha512, 128]],
]);

const hashType = nativeType('HASH', undefined, '_hashlib');

/** What digesting a byte counts. */
const STEPS_PER_BYTE = 40;

/** A message that may still grow, and how it is to be digested. */
class PyHash extends PyObject {
  public readonly name: string;
  public message: readonly number[];

  public constructor(name: string, message: readonly number[]) {
    super(hashType);
    this.name = name;
    this.message = message;
  }

  public digest(): number[] {
    const [digest, blockSize] = ALGORITHMS.get(this.name) as readonly [Digest, number];
    charge((this.message.length + blockSize) * STEPS_PER_BYTE);
    return digest(this.message);
  }
}

function bytesOf(value: Maybe): readonly number[] {
  if (value == null) return [];
  if (value instanceof PyBytes) return value.data;
  if (typeof value === 'string') throw typeError('Strings must be encoded before hashing');
  throw typeError('object supporting the buffer API required');
}

const of = (self: Value | undefined) => self as PyHash;

methods(hashType, {
  update: [
    'data, /',
    (self, data) => {
      of(self).message = [...of(self).message, ...bytesOf(data)];
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
  copy: ['', self => new PyHash(of(self).name, of(self).message)],
});
properties(hashType, {
  name: self => of(self).name,
  digest_size: self => of(self).digest().length,
  block_size: self => ALGORITHMS.get(of(self).name)?.[1] ?? 0,
});

registerModule('hashlib', () =>
  functions({
    ...Object.fromEntries(
      [...ALGORITHMS.keys()].map(name => [
        name,
        ['string=, *, usedforsecurity=', (data: Maybe) => new PyHash(name, bytesOf(data))] as const,
      ]),
    ),
    new: [
      'name, data=',
      (name, data) => {
        if (ALGORITHMS.has(name as string)) return new PyHash(name as string, bytesOf(data));
        throw valueError(`unsupported hash type ${name}`);
      },
    ],
  }),
);
