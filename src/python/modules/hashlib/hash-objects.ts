import {typeError} from '../../objects/errors.ts';
import {type Maybe, methods, properties} from '../../objects/natives.ts';
import {byteNumbers, rawBytes} from '../../objects/raw-bytes.ts';
import {nativeType, PyObject, type PyType, type Value} from '../../objects/types.ts';
import {PyBytes} from '../../objects/values.ts';
import {bytesLike} from '../../operations/bytes-like.ts';
import {charge} from '../../run/vm.ts';
import type {Algorithm} from './algorithms.ts';

const hashType = nativeType('HASH', undefined, '_hashlib');

/** A message that may still grow, as it is digested. */
type Digesting = ReturnType<Algorithm['hash']['create']>;

/** `hashlib.sha256()` and its like. */
class PyHash extends PyObject {
  public readonly algorithm: Algorithm;
  readonly #message: Digesting;

  public constructor(cls: PyType, algorithm: Algorithm, message: Digesting) {
    super(cls);
    charge(algorithm.stepsToEnd);
    this.algorithm = algorithm;
    this.#message = message;
  }

  public update(bytes: readonly number[]): this {
    charge(bytes.length * this.algorithm.stepsPerByte);
    this.#message.update(rawBytes(bytes));
    return this;
  }

  /** The digest of the message so far, which may go on growing. */
  public digest(): number[] {
    charge(this.algorithm.stepsToEnd);
    return byteNumbers(this.#message.clone().digest());
  }

  public copy(): PyHash {
    return new PyHash(this.cls, this.algorithm, this.#message.clone());
  }
}

/** With the message as far as it is known. */
export function begun(algorithm: Algorithm, data: Maybe, cls = hashType): PyHash {
  return new PyHash(cls, algorithm, algorithm.hash.create()).update(bytesOf(data));
}

function bytesOf(value: Maybe): readonly number[] {
  if (value === undefined) return [];
  const bytes = bytesLike(value);
  if (bytes !== undefined) return bytes;
  if (typeof value === 'string') throw typeError('Strings must be encoded before hashing');
  throw typeError('object supporting the buffer API required');
}

const of = (self: Value | undefined) => self as PyHash;

/** Gives a class what every digest can do. */
export function digests(cls: PyType): void {
  methods(cls, {
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
  properties(cls, {
    name: self => of(self).algorithm.name,
    digest_size: self => of(self).algorithm.hash.outputLen,
    block_size: self => of(self).algorithm.hash.blockLen,
  });
}

digests(hashType);
methods(hashType, {
  __repr__: ['', self => `<${of(self).algorithm.name} _hashlib.HASH object @ 0x…>`],
});
