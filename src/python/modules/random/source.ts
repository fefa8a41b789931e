import {encodeText} from '../../builtins/bytes.ts';
import {bitLength} from '../../numeric/exact.ts';
import {typeError} from '../../objects/errors.ts';
import {registerMaker} from '../../objects/instances.ts';
import type {Maybe} from '../../objects/natives.ts';
import {nativeType, PyObject} from '../../objects/types.ts';
import {PyFloat} from '../../objects/values.ts';
import {hashOf} from '../../operations/hashing.ts';
import {bigOf, isInt} from '../../operations/numbers.ts';
import {allowAttributes} from '../../operations/set-attribute.ts';
import {charge} from '../../run/vm.ts';
import {sha512} from '../sha512.ts';
import {MersenneTwister} from './mersenne-twister.ts';

/** The key that `random.seed(value)` makes. */
function seedKey(value: Maybe): number[] {
  if (value == null) return [0];
  let number: bigint;
  if (isInt(value)) number = bigOf(value);
  else if (typeof value === 'string') {
    const bytes = encodeText(value);
    number = [...bytes, ...sha512(bytes)].reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  } else if (value instanceof PyFloat) number = BigInt(hashOf(value));
  else
    throw typeError(
      'The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.',
    );
  if (number < 0n) number = -number;
  const key: number[] = [];
  for (; number > 0n; number >>= 32n) key.push(Number(number & 0xffffffffn));
  return key.length === 0 ? [0] : key;
}

export const randomType = nativeType('Random', undefined, 'random');
allowAttributes(randomType);

/** `random.Random`: a stream of random numbers that its seed decides. */
export class PyRandom extends PyObject {
  public twister: MersenneTwister;
  /** Of two numbers that `gauss` makes at once, the one it has yet to give. */
  public gauss: number | null = null;

  public constructor(seed: Maybe, cls = randomType) {
    super(cls);
    this.twister = new MersenneTwister(seedKey(seed));
  }

  /** Begins anew, as `seed(value)` has it. */
  public reseed(value: Maybe): void {
    this.twister = new MersenneTwister(seedKey(value));
    this.gauss = null;
  }
}

registerMaker(randomType, (cls, args) => new PyRandom(args[0], cls));

export const source = (value: unknown) => value as PyRandom;

/** What a whole number counts. */
const STEPS_PER_NUMBER = 60;

/** A whole number from 0 to before `n`. */
export function below(self: Maybe, n: bigint): bigint {
  charge(STEPS_PER_NUMBER);
  const bits = bitLength(n);
  const {twister} = source(self);
  for (;;) {
    const value = twister.bits(bits);
    if (value < n) return value;
  }
}
