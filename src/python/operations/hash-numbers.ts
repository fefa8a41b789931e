import {charge, vm} from '../run/vm.ts';
import {chargeLong} from './long-ints.ts';
import {small} from './numbers.ts';
import {begin, mixCount, mixIn, state} from './xx-hash.ts';

/** An int of Python that has as many bits as hashes have. */
export type Hash = number | bigint;

/** What a tuple counts, and each item of it. */
const STEPS_OF_TUPLE = 40;
const STEPS_PER_ITEM = 10;

/** How CPython hashes where pointers have so many bits. */
interface Width {
  readonly bits: 32 | 64;
  /** Numbers are hashed modulo 2 to the power of this, less 1. */
  readonly digits: number;
  readonly prime: bigint;
}

const WIDE: Width = {
  bits: 64,
  digits: 61,
  prime: 2n ** 61n - 1n,
};

const NARROW: Width = {
  bits: 32,
  digits: 31,
  prime: 2n ** 31n - 1n,
};

function width(): Width {
  return vm.hashBits === 64 ? WIDE : NARROW;
}

/** What numbers are hashed modulo of. */
export function hashPrime(): Hash {
  return small(width().prime);
}

/** The lowest bits, and the sign. That of an error is no hash. */
export function narrowed(hash: bigint, instead = -2): Hash {
  const value = BigInt.asIntN(width().bits, hash);
  return value === -1n ? instead : small(value);
}

/** The two halves of a hash as a number without a sign, the lower first. */
export function halves(hash: Hash): [number, number] {
  if (vm.hashBits === 32) return [Number(hash) >>> 0, 0];
  if (typeof hash === 'number') return [hash >>> 0, Math.floor(hash / 4294967296) >>> 0];
  return [Number(BigInt.asUintN(32, hash)), Number(BigInt.asUintN(32, hash >> 32n))];
}

/** Of what a `__hash__` of the program's own returns: one that is too long is hashed as an int. */
export function ownHash(value: number | bigint): Hash {
  const hash = BigInt(value);
  return BigInt.asIntN(width().bits, hash) === hash ? narrowed(hash) : intHash(value);
}

/** The same in every run. */
export function noneHash(): Hash {
  return narrowed(0xfca86420n);
}

export function intHash(value: number | bigint): Hash {
  if (typeof value === 'bigint') chargeLong(value);
  const hash =
    typeof value === 'number' && vm.hashBits === 64 ? value : small(BigInt(value) % width().prime);
  return hash === -1 ? -2 : hash;
}

/** A float is hashed as the fraction that it is: a power of 2 modulo the prime is a rotation. */
export function floatHash(value: number): Hash {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 0 : value > 0 ? 314159 : -314159;
  if (Number.isSafeInteger(value)) return intHash(value);
  const {digits, prime} = width();
  let mantissa = value;
  let exponent = 0;
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2 ** 32;
    exponent += 32;
  }
  const power = BigInt((digits - (exponent % digits)) % digits);
  return narrowed((BigInt(mantissa) << power) % prime);
}

export function complexHash(real: number, imag: number): Hash {
  return narrowed(BigInt(floatHash(real)) + BigInt(floatHash(imag)) * 1000003n);
}

/** The order of the members must not matter. */
export function setHash(members: readonly Hash[]): Hash {
  const {bits} = width();
  const cut = (value: bigint) => BigInt.asUintN(bits, value);
  let hash = 0n;
  for (const member of members) {
    const own = cut(BigInt(member));
    hash ^= cut((own ^ 89869747n ^ (own << 16n)) * 3644798167n);
  }
  hash ^= cut(BigInt(members.length + 1) * 1927868237n);
  hash ^= (hash >> 11n) ^ (hash >> 25n);
  return narrowed(hash * 69069n + 907133923n, 590923713);
}

export function tupleHash(items: readonly Hash[]): Hash {
  charge(STEPS_OF_TUPLE + STEPS_PER_ITEM * items.length);
  if (vm.hashBits === 32) {
    const start = items.length ^ NARROW_START ^ 3527539;
    return narrowed(BigInt(mixedNarrow(items) + start), 1546275796);
  }
  mixAll(items);
  mixCount(items.length);
  return joined(state());
}

/** As that of a tuple, but for the last step. */
export function sliceHash(parts: readonly Hash[]): Hash {
  if (vm.hashBits === 32) return narrowed(BigInt(mixedNarrow(parts)), 1546275796);
  mixAll(parts);
  return joined(state());
}

function mixAll(items: readonly Hash[]): void {
  begin();
  for (const item of items) {
    if (typeof item === 'number') mixIn(item >>> 0, Math.floor(item / 4294967296) >>> 0);
    else mixIn(...halves(item));
  }
}

/** A hash of two halves. */
function joined([high, low]: readonly [number, number]): Hash {
  if (high === -1 && low === 0xffffffff) return 1546275796;
  if (Math.abs(high) < 2 ** 20) return high * 4294967296 + low;
  return (BigInt(high) << 32n) | BigInt(low);
}

const NARROW_START = 374761393;

/** xxHash of 32 bits. */
function mixedNarrow(items: readonly Hash[]): number {
  let hash = NARROW_START;
  for (const item of items) {
    hash = (hash + Math.imul(Number(item), 2246822519)) | 0;
    hash = Math.imul((hash << 13) | (hash >>> 19), 2654435761);
  }
  return hash;
}

/** Of two that have no order. */
export function bothHashes(one: Hash, other: Hash): Hash {
  return narrowed(BigInt(one) ^ BigInt(other));
}
