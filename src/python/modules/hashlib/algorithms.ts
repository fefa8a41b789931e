import {md5, sha1} from '@noble/hashes/legacy';
import {sha224, sha256, sha384, sha512} from '@noble/hashes/sha2';
import {sha3_224, sha3_256, sha3_384, sha3_512} from '@noble/hashes/sha3';
import type {CHash} from '@noble/hashes/utils';
import {valueError} from '../../objects/errors.ts';

/** How a message is digested, and what that counts. */
export interface Algorithm {
  readonly name: string;
  readonly hash: Pick<CHash, 'create' | 'outputLen' | 'blockLen'>;
  readonly stepsPerByte: number;
  readonly stepsToEnd: number;
}

/** One that can be put together anew for a key. */
export interface KeyedAlgorithm extends Algorithm {
  readonly hash: CHash;
}

/** Of words of 32 bits, or of 64, which JavaScript has to put together. */
export const WORDS = {stepsPerByte: 3, stepsToEnd: 250};
export const LONG_WORDS = {stepsPerByte: 6, stepsToEnd: 600};

const all: readonly KeyedAlgorithm[] = [
  {name: 'md5', hash: md5, ...WORDS},
  {name: 'sha1', hash: sha1, ...WORDS},
  {name: 'sha224', hash: sha224, ...WORDS},
  {name: 'sha256', hash: sha256, ...WORDS},
  {name: 'sha384', hash: sha384, ...LONG_WORDS},
  {name: 'sha512', hash: sha512, ...LONG_WORDS},
  {name: 'sha3_224', hash: sha3_224, ...LONG_WORDS},
  {name: 'sha3_256', hash: sha3_256, ...LONG_WORDS},
  {name: 'sha3_384', hash: sha3_384, ...LONG_WORDS},
  {name: 'sha3_512', hash: sha3_512, ...LONG_WORDS},
];

export const ALGORITHMS: ReadonlyMap<string, KeyedAlgorithm> = new Map(
  all.map(algorithm => [algorithm.name, algorithm]),
);

/** That of a name, in letters of any size. Raises ValueError with what the caller says of a name that is none. */
export function algorithmNamed(name: string, unknown: string): KeyedAlgorithm {
  const algorithm = ALGORITHMS.get(name.toLowerCase());
  if (algorithm === undefined) throw valueError(unknown);
  return algorithm;
}
