import {sha512} from '@noble/hashes/sha2';
import {encodeText} from '../../codecs/utf-8.ts';
import {bitLength} from '../../numeric/exact.ts';
import {typeError} from '../../objects/errors.ts';
import {registerMaker} from '../../objects/instances.ts';
import type {Maybe} from '../../objects/natives.ts';
import {nativeType, PyObject, type Value} from '../../objects/types.ts';
import {PyBytes, PyFloat} from '../../objects/values.ts';
import {bind} from '../../operations/get-attribute.ts';
import {hashOf} from '../../operations/hashing.ts';
import {bigOf, isInt, toFloat} from '../../operations/numbers.ts';
import {allowAttributes} from '../../operations/set-attribute.ts';
import {call} from '../../run/calls.ts';
import {charge, vm} from '../../run/vm.ts';
import {MersenneTwister} from './mersenne-twister.ts';

/** The key that `random.seed(value, version)` makes. */
function seedKey(value: Maybe, version: Maybe): number[] {
  let number = seedNumber(value, version);
  if (number < 0n) number = -number;
  const key: number[] = [];
  for (; number > 0n; number >>= 32n) key.push(Number(number & 0xffffffffn));
  return key.length === 0 ? [0] : key;
}

function seedNumber(value: Maybe, version: Maybe): bigint {
  if (value == null) return 0n;
  if (isInt(value)) return bigOf(value);
  if (value instanceof PyFloat) return BigInt.asUintN(vm.hashBits, BigInt(hashOf(value)));
  if (typeof value === 'string' || value instanceof PyBytes) {
    if (version === 1) return oldSeed(value);
    const bytes = typeof value === 'string' ? encodeText(value) : [...value.data];
    return [...bytes, ...sha512(Uint8Array.from(bytes))].reduce(
      (sum, byte) => (sum << 8n) | BigInt(byte),
      0n,
    );
  }
  throw typeError(
    'The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.',
  );
}

/** What version 1 makes of a text: the hash that texts had before Python 3.2. */
function oldSeed(value: string | PyBytes): bigint {
  const codes =
    typeof value === 'string'
      ? Array.from(value, each => each.codePointAt(0) ?? 0)
      : [...value.data];
  const begun = BigInt((codes[0] ?? 0) << 7);
  const hash = codes.reduce(
    (sum, code) => BigInt.asUintN(64, (1000003n * sum) ^ BigInt(code)),
    begun,
  );
  return hash ^ BigInt(codes.length);
}

export const randomType = nativeType('Random', undefined, 'random');
export const systemRandomType = nativeType('SystemRandom', [randomType], 'random');
allowAttributes(randomType);

/** What it counts to make the first numbers of a seed. */
const STEPS_OF_SEED = 6000;

/** `random.Random`: a stream of random numbers that its seed decides. */
export class PyRandom extends PyObject {
  #twister: MersenneTwister | null = null;
  /** Of two numbers that `gauss` makes at once, the one it has yet to give. */
  public gauss: Value = null;

  public get twister(): MersenneTwister {
    this.#twister ??= this.cls.mro.includes(systemRandomType)
      ? systemTwister()
      : new MersenneTwister([0]);
    return this.#twister;
  }

  /** Begins anew, as `seed(value, version)` has it. */
  public reseed(value: Maybe, version?: Maybe): void {
    charge(STEPS_OF_SEED);
    this.#twister = new MersenneTwister(seedKey(value, version));
    this.gauss = null;
  }
}

registerMaker(randomType, cls => new PyRandom(cls));

/** What the system's source of random numbers gives: the same in every run, to all that ask it. */
const systemTwisters = new WeakMap<object, MersenneTwister>();

function systemTwister(): MersenneTwister {
  const known = systemTwisters.get(vm.modules);
  if (known) return known;
  const made = new MersenneTwister(seedKey('SystemRandom', 2));
  systemTwisters.set(vm.modules, made);
  return made;
}

export const source = (value: unknown) => value as PyRandom;

/** What the object itself, or a class of the program's own, has in the place of one of these. */
function ownMethod(self: PyRandom, name: string): Value | undefined {
  const own = self.attrs?.get(name);
  if (own !== undefined || self.cls.native) return own;
  const cls = self.cls.mro.find(each => each.dict.has(name));
  return cls?.native === false ? bind(cls.dict.get(name) as Value, self) : undefined;
}

/** At least 0, less than 1. */
export function nextFloat(self: Maybe): number {
  const from = source(self);
  const own = ownMethod(from, 'random');
  return own === undefined ? from.twister.random() : toFloat(call(own, []));
}

/** As many random bits. */
export function nextBits(self: Maybe, count: number): bigint {
  const from = source(self);
  const own = ownMethod(from, 'getrandbits');
  return own === undefined ? from.twister.bits(count) : bigOf(call(own, [count]));
}

/** What a whole number counts. */
const STEPS_PER_NUMBER = 60;

/** A whole number from 0 to before `n`. */
export function below(self: Maybe, n: bigint): bigint {
  charge(STEPS_PER_NUMBER);
  if (hasOnlyRandom(source(self))) return belowByFloats(self, n);
  const bits = bitLength(n);
  for (;;) {
    const value = nextBits(self, bits);
    if (value < n) return value;
  }
}

/** Whether a class of the program's own gives floats, and none nearer gives bits. */
function hasOnlyRandom({cls}: PyRandom): boolean {
  if (cls.native) return false;
  const first = cls.mro.find(each => each.dict.has('getrandbits') || each.dict.has('random'));
  return first?.native === false && !first.dict.has('getrandbits');
}

/** How many different floats `random` gives. */
const FLOATS = 2 ** 53;

function belowByFloats(self: Maybe, n: bigint): bigint {
  const count = Number(n);
  if (count >= FLOATS) return BigInt(Math.floor(nextFloat(self) * count));
  const limit = (FLOATS - (FLOATS % count)) / FLOATS;
  for (;;) {
    const value = nextFloat(self);
    if (value < limit) return BigInt(Math.floor(value * FLOATS) % count);
  }
}
