import {encodeText} from '../builtins/bytes.ts';
import {error, typeError, valueError} from '../objects/errors.ts';
import {PyNative} from '../objects/functions.ts';
import {registerMaker} from '../objects/instances.ts';
import {methods} from '../objects/natives.ts';
import {typeName} from '../objects/type-of.ts';
import {nativeType, PyObject, type Value} from '../objects/types.ts';
import {PyBytes, PyFloat, PyList} from '../objects/values.ts';
import {asIndex} from '../operations/conversion.ts';
import {hashOf} from '../operations/hashing.ts';
import {bitLength} from '../operations/integers.ts';
import {getItem} from '../operations/items.ts';
import {toArray} from '../operations/iteration.ts';
import {sizeOf} from '../operations/length.ts';
import {bigOf, float, isInt, small, toFloat} from '../operations/numbers.ts';
import {allowAttributes} from '../operations/set-attribute.ts';
import {call} from '../run/calls.ts';
import {refuse} from '../run/refusals.ts';
import {checkSize} from '../run/vm.ts';
import {MersenneTwister} from './mersenne-twister.ts';
import {registerModule} from './registry.ts';
import {sha512} from './sha512.ts';

type Maybe = Value | undefined;

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

const randomType = nativeType('Random', undefined, 'random');
allowAttributes(randomType);

class PyRandom extends PyObject {
  public twister: MersenneTwister;
  public gauss: number | null = null;

  public constructor(seed: Maybe, cls = randomType) {
    super(cls);
    this.twister = new MersenneTwister(seedKey(seed));
  }
}

registerMaker(randomType, (cls, args) => new PyRandom(args[0], cls));
const source = (value: unknown) => value as PyRandom;

function below(self: Maybe, n: bigint): bigint {
  const bits = bitLength(n);
  const {twister} = source(self);
  for (;;) {
    const value = twister.bits(bits);
    if (value < n) return value;
  }
}

function index(self: Maybe, size: number): number {
  return Number(below(self, BigInt(size)));
}

function randrange(self: Maybe, start: Maybe, stop: Maybe, step: Maybe): Value {
  const first = bigOf(start as Value);
  if (stop == null) {
    if (first > 0n) return small(below(self, first));
    throw valueError('empty range for randrange()');
  }
  const by = step === undefined ? 1n : bigOf(step);
  const width = bigOf(stop) - first;
  if (by === 0n) throw valueError('zero step for randrange()');
  const count = by > 0n ? (width + by - 1n) / by : (width + by + 1n) / by;
  if (count <= 0n) throw valueError(`empty range in randrange(${first}, ${bigOf(stop)})`);
  return small(first + by * below(self, count));
}

function choice(self: Maybe, sequence: Maybe): Value {
  const size = sizeOf(sequence as Value) ?? 0;
  if (size === 0) throw error('IndexError', 'Cannot choose from an empty sequence');
  return getItem(sequence as Value, index(self, size));
}

function choices(
  self: Maybe,
  population: Maybe,
  weights: Maybe,
  cumulative: Maybe,
  k: Maybe,
): Value {
  const items = toArray(population as Value);
  const count = k === undefined ? 1 : asIndex(k);
  const next = () => source(self).twister.random();
  if (weights == null && cumulative == null) {
    return new PyList(
      Array.from({length: count}, () => items[Math.floor(next() * items.length)] as Value),
    );
  }
  const sums: number[] = [];
  if (cumulative != null) sums.push(...toArray(cumulative).map(toFloat));
  else
    for (const weight of toArray(weights as Value)) sums.push((sums.at(-1) ?? 0) + toFloat(weight));
  const total = sums.at(-1) ?? 0;
  const pick = () => {
    const at = next() * total;
    const found = sums.findIndex((sum, position) => at < sum && position < items.length);
    return items[found < 0 ? items.length - 1 : found] as Value;
  };
  return new PyList(Array.from({length: count}, pick));
}

function sample(self: Maybe, population: Maybe, k: Maybe): Value {
  const items = toArray(population as Value);
  const [n, count] = [items.length, asIndex(k as Value)];
  if (count < 0 || count > n) throw valueError('Sample larger than population or is negative');
  checkSize(count);
  let setsize = 21;
  if (count > 5) setsize += 4 ** Math.ceil(Math.log(count * 3) / Math.log(4));
  const result: Value[] = [];
  if (n <= setsize) {
    const pool = [...items];
    for (let at = 0; at < count; at++) {
      const j = index(self, n - at);
      result.push(pool[j] as Value);
      pool[j] = pool[n - at - 1] as Value;
    }
    return new PyList(result);
  }
  const seen = new Set<number>();
  for (let at = 0; at < count; at++) {
    let j = index(self, n);
    while (seen.has(j)) j = index(self, n);
    seen.add(j);
    result.push(items[j] as Value);
  }
  return new PyList(result);
}

function randint(self: Maybe, a: Maybe, b: Maybe): Value {
  const [from, to] = [bigOf(a as Value), bigOf(b as Value)];
  if (to < from) throw valueError(`empty range in randint(${from}, ${to})`);
  return randrange(self, a, small(to + 1n), undefined);
}

/** The lowest byte first. */
function bytesOf(value: bigint, length: number): PyBytes {
  const bytes = Array.from({length}, (_, at) => Number((value >> BigInt(8 * at)) & 255n));
  return new PyBytes(bytes);
}

function shuffle(self: Maybe, list: Maybe): void {
  if (!(list instanceof PyList)) {
    throw typeError(`'${typeName(list as Value)}' object does not support item assignment`);
  }
  const {items} = list;
  for (let at = items.length - 1; at > 0; at--) {
    const j = index(self, at + 1);
    const item = items[at] as Value;
    items[at] = items[j] as Value;
    items[j] = item;
  }
}

function gauss(self: Maybe, mu: Maybe, sigma: Maybe): Value {
  const from = source(self);
  let z = from.gauss;
  from.gauss = null;
  if (z === null) {
    const angle = from.twister.random() * 2 * Math.PI;
    const radius = Math.sqrt(-2 * Math.log(1 - from.twister.random()));
    z = Math.cos(angle) * radius;
    from.gauss = Math.sin(angle) * radius;
  }
  return float(
    (mu === undefined ? 0 : toFloat(mu)) + z * (sigma === undefined ? 1 : toFloat(sigma)),
  );
}

const MAGIC = (4 * Math.exp(-0.5)) / Math.sqrt(2);

function normalvariate(self: Maybe, mu: Maybe, sigma: Maybe): Value {
  const {twister} = source(self);
  for (;;) {
    const u1 = twister.random();
    const u2 = 1 - twister.random();
    const z = (MAGIC * (u1 - 0.5)) / u2;
    if ((z * z) / 4 <= -Math.log(u2)) {
      return float(
        (mu === undefined ? 0 : toFloat(mu)) + z * (sigma === undefined ? 1 : toFloat(sigma)),
      );
    }
  }
}

methods(randomType, {
  __init__: ['x=', () => null],
  seed: [
    'a=, version=',
    (self, value) => {
      source(self).twister = new MersenneTwister(seedKey(value));
      source(self).gauss = null;
    },
  ],
  random: ['', self => float(source(self).twister.random())],
  uniform: [
    'a, b',
    (self, a, b) => {
      const [from, to] = [toFloat(a as Value), toFloat(b as Value)];
      return float(from + (to - from) * source(self).twister.random());
    },
  ],
  randint: ['a, b', randint],
  randrange: ['start, stop=, step=', randrange],
  getrandbits: ['k, /', (self, k) => small(source(self).twister.bits(asIndex(k as Value)))],
  randbytes: [
    'n',
    (self, n) => bytesOf(source(self).twister.bits(asIndex(n as Value) * 8), asIndex(n as Value)),
  ],
  choice: ['seq', choice],
  choices: ['population, weights=, *, cum_weights=, k=', choices],
  sample: ['population, k', sample],
  shuffle: ['x', shuffle],
  gauss: ['mu=, sigma=', gauss],
  normalvariate: ['mu=, sigma=', normalvariate],
  expovariate: [
    'lambd=',
    (self, rate) =>
      float(
        -Math.log(1 - source(self).twister.random()) / (rate === undefined ? 1 : toFloat(rate)),
      ),
  ],
  triangular: [
    'low=, high=, mode=',
    (self, low, high, mode) => {
      const [from, to] = [
        low === undefined ? 0 : toFloat(low),
        high === undefined ? 1 : toFloat(high),
      ];
      let u = source(self).twister.random();
      let c = mode == null ? 0.5 : (toFloat(mode) - from) / (to - from);
      let [a, b] = [from, to];
      if (u > c) {
        u = 1 - u;
        c = 1 - c;
        [a, b] = [b, a];
      }
      return float(a + (b - a) * Math.sqrt(u * c));
    },
  ],
  betavariate: [
    'alpha, beta',
    () => {
      refuse('"random.betavariate" is not modelled', 'use random.uniform');
    },
  ],
});

/** Every run begins with `random.seed(0)`: the same program prints the same. */
registerModule('random', () => {
  const shared = new PyRandom(0);
  const names: [string, Value][] = [
    ['Random', randomType],
    ['SystemRandom', randomType],
  ];
  for (const [name, method] of randomType.dict) {
    if (name.startsWith('_') || !(method instanceof PyNative)) continue;
    names.push([
      name,
      new PyNative(name, (args, keywords) => call(method, [shared, ...args], keywords)),
    ]);
  }
  return names;
});
