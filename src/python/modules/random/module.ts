import {error, valueError} from '../../objects/errors.ts';
import {PyMethod, PyNative} from '../../objects/functions.ts';
import {type Maybe, methods} from '../../objects/natives.ts';
import {typeOf} from '../../objects/type-of.ts';
import {builtinType, type Value} from '../../objects/types.ts';
import {intOf, isInt} from '../../operations/numbers.ts';
import {call} from '../../run/calls.ts';
import {registerModule} from '../registry.ts';
import {binomialvariate} from './binomial.ts';
import {
  expovariate,
  gauss,
  lognormvariate,
  normalvariate,
  paretovariate,
  random,
  triangular,
  uniform,
  vonmisesvariate,
  weibullvariate,
} from './distributions.ts';
import {betavariate, gammavariate} from './gamma-distributions.ts';
import {getrandbits, randbytes, randint, randrange} from './integers.ts';
import {choice, choices, sample, shuffle} from './sequences.ts';
import {PyRandom, randomType, source, systemRandomType} from './source.ts';
import {getstate, setstate} from './state.ts';

/** `seed` may be that of a class of the program's own. */
function initialize(self: Maybe, x: Maybe): void {
  const seed = typeOf(self as Value).lookup('seed') as Value;
  call(seed, [self as Value, x ?? null]);
}

/** What `copy` makes of it: of the same class, in the same state. */
function copied(self: Maybe): Value {
  const made = call(typeOf(self as Value), []);
  setstate(made, getstate(self));
  return made;
}

methods(randomType, {
  __init__: ['x=', initialize],
  __copy__: ['', copied],
  __deepcopy__: ['memo', copied],
  seed: ['a=, version=', (self, value, version) => source(self).reseed(value, version)],
  getstate: ['', getstate],
  setstate: ['state', setstate],
  random: ['', random],
  uniform: ['a, b', uniform],
  triangular: ['low=, high=, mode=', triangular],
  randint: ['a, b', randint],
  choice: ['seq', choice],
  randrange: ['start, stop=, step=', randrange],
  sample: ['population, k, *, counts=', sample],
  shuffle: ['x', shuffle],
  choices: ['population, weights=, *, cum_weights=, k=', choices],
  normalvariate: ['mu=, sigma=', normalvariate],
  lognormvariate: ['mu, sigma', lognormvariate],
  expovariate: ['lambd=', expovariate],
  vonmisesvariate: ['mu, kappa', vonmisesvariate],
  gammavariate: ['alpha, beta', gammavariate],
  gauss: ['mu=, sigma=', gauss],
  betavariate: ['alpha, beta', betavariate],
  binomialvariate: ['n=, p=', binomialvariate],
  paretovariate: ['alpha', paretovariate],
  weibullvariate: ['alpha, beta', weibullvariate],
  getrandbits: ['k, /', getrandbits],
  randbytes: ['n', randbytes],
});

/** CPython has these two in C. */
for (const name of ['random', 'getrandbits']) {
  const method = randomType.dict.get(name) as PyNative;
  method.cls = builtinType;
}

function stateless(): never {
  throw error('NotImplementedError', 'System entropy source does not have state.');
}

function systemBits(self: Maybe, k: Maybe): Value {
  if (isInt(k as Value) && Number(intOf(k as Value)) < 0) {
    throw valueError('number of bits must be non-negative');
  }
  return getrandbits(self, k);
}

methods(systemRandomType, {
  getrandbits: ['k', systemBits],
  seed: ['*args, **kwds', () => null],
  getstate: ['*args, **kwds', stateless],
  setstate: ['*args, **kwds', stateless],
});

/** Every run begins with `random.seed(0)`: the same program prints the same. */
registerModule('random', () => {
  const shared = new PyRandom(randomType);
  const names: [string, Value][] = [
    ['Random', randomType],
    ['SystemRandom', systemRandomType],
  ];
  for (const [name, method] of randomType.dict) {
    if (name.startsWith('_') || !(method instanceof PyNative)) continue;
    names.push([name, new PyMethod(shared, method)]);
  }
  return names;
});
