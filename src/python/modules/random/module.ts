import {PyNative} from '../../objects/functions.ts';
import {methods} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {call} from '../../run/calls.ts';
import {refuse} from '../../run/refusals.ts';
import {registerModule} from '../registry.ts';
import {expovariate, gauss, normalvariate, random, triangular, uniform} from './distributions.ts';
import {getrandbits, randbytes, randint, randrange} from './integers.ts';
import {choice, choices, sample, shuffle} from './sequences.ts';
import {PyRandom, randomType, source} from './source.ts';

methods(randomType, {
  __init__: ['x=', () => null],
  seed: ['a=, version=', (self, value) => source(self).reseed(value)],
  random: ['', random],
  uniform: ['a, b', uniform],
  randint: ['a, b', randint],
  randrange: ['start, stop=, step=', randrange],
  getrandbits: ['k, /', getrandbits],
  randbytes: ['n', randbytes],
  choice: ['seq', choice],
  choices: ['population, weights=, *, cum_weights=, k=', choices],
  sample: ['population, k', sample],
  shuffle: ['x', shuffle],
  gauss: ['mu=, sigma=', gauss],
  normalvariate: ['mu=, sigma=', normalvariate],
  expovariate: ['lambd=', expovariate],
  triangular: ['low=, high=, mode=', triangular],
  betavariate: [
    'alpha, beta',
    () => refuse('"random.betavariate" is not modelled', 'use random.uniform'),
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
