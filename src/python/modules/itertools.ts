import {valueError} from '../objects/errors.ts';
import {PyNative} from '../objects/functions.ts';
import {native} from '../objects/natives.ts';
import type {Value} from '../objects/types.ts';
import {PyIterator, PyTuple} from '../objects/values.ts';
import {binary} from '../operations/arithmetic.ts';
import {asIndex} from '../operations/conversion.ts';
import {same} from '../operations/equality.ts';
import {iterate, toArray} from '../operations/iteration.ts';
import {truth} from '../operations/truth.ts';
import {call} from '../run/calls.ts';
import {charge} from '../run/vm.ts';
import {registerModule} from './registry.ts';

type Maybe = Value | undefined;

function* steps(value: Maybe): Generator<Value> {
  const step = iterate(value as Value);
  for (let item = step(); item !== undefined; item = step()) yield item;
}

function lazy(run: () => Generator<Value>): PyIterator {
  const running = run();
  return new PyIterator(() => {
    charge(1);
    const {value, done} = running.next();
    return done === true ? undefined : (value as Value);
  });
}

const list = (value: Maybe) => value as unknown as Value[];
const tuple = (items: readonly Value[]) => new PyTuple(items);

function* picks(
  items: readonly Value[],
  count: number,
  from: number,
  repeat: boolean,
): Generator<Value[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let at = from; at < items.length; at++) {
    for (const rest of picks(items, count - 1, repeat ? at : at + 1, repeat))
      yield [items[at] as Value, ...rest];
  }
}

function* orders(items: readonly Value[], count: number): Generator<Value[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let at = 0; at < items.length; at++) {
    const others = items.filter((_, index) => index !== at);
    for (const rest of orders(others, count - 1)) yield [items[at] as Value, ...rest];
  }
}

function* product(pools: readonly Value[][]): Generator<Value[]> {
  const [first, ...rest] = pools;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const item of first) for (const others of product(rest)) yield [item, ...others];
}

const chain = new PyNative('chain', args =>
  lazy(function* () {
    for (const each of args) yield* steps(each);
  }),
);
chain.attrs = new Map([
  [
    'from_iterable',
    native('from_iterable', 'iterable, /', iterable =>
      lazy(function* () {
        for (const each of steps(iterable)) yield* steps(each);
      }),
    ),
  ],
]);

const define = (name: string, text: string, body: (...args: Maybe[]) => Value): [string, Value] => [
  name,
  native(name, text, body),
];

registerModule('itertools', () => [
  ['chain', chain],
  define('count', 'start=, step=', (start, step) =>
    lazy(function* () {
      for (let at: Value = start ?? 0; ; at = binary('+', at, step ?? 1)) yield at;
    }),
  ),
  define('cycle', 'iterable, /', iterable =>
    lazy(function* () {
      const seen: Value[] = [];
      for (const item of steps(iterable)) {
        seen.push(item);
        yield item;
      }
      while (seen.length > 0) yield* seen;
    }),
  ),
  define('repeat', 'object, times=', (item, times) =>
    lazy(function* () {
      const most = times == null ? Infinity : asIndex(times);
      for (let at = 0; at < most; at++) yield item as Value;
    }),
  ),
  define('islice', 'iterable, *args', (iterable, args) => {
    const [first = null, second, third] = list(args);
    const [start, stop] =
      second === undefined ? [0, first] : [first === null ? 0 : asIndex(first), second];
    const step = third == null ? 1 : asIndex(third);
    const end = stop === null ? Infinity : asIndex(stop as Value);
    if (start < 0 || end < 0)
      throw valueError('Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.');
    const next = iterate(iterable as Value);
    let [at, wanted] = [0, start];
    return new PyIterator(() => {
      while (wanted < end) {
        const item = next();
        if (item === undefined) return undefined;
        if (at++ !== wanted) continue;
        wanted += step;
        return item;
      }
      return undefined;
    });
  }),
  define('accumulate', 'iterable, func=, *, initial=', (iterable, func, initial) =>
    lazy(function* () {
      let total: Value | undefined = initial ?? undefined;
      if (total !== undefined) yield total;
      for (const item of steps(iterable)) {
        total =
          total === undefined
            ? item
            : func == null
              ? binary('+', total, item)
              : call(func, [total, item]);
        yield total;
      }
    }),
  ),
  define('batched', 'iterable, n, *, strict=', (iterable, n) =>
    lazy(function* () {
      let batch: Value[] = [];
      for (const item of steps(iterable)) {
        batch.push(item);
        if (batch.length < asIndex(n as Value)) continue;
        yield tuple(batch);
        batch = [];
      }
      if (batch.length > 0) yield tuple(batch);
    }),
  ),
  define('pairwise', 'iterable, /', iterable =>
    lazy(function* () {
      let before: Value | undefined;
      for (const item of steps(iterable)) {
        if (before !== undefined) yield tuple([before, item]);
        before = item;
      }
    }),
  ),
  define('product', '*iterables, repeat=', (iterables, repeat) => {
    const pools = list(iterables).map(toArray);
    const all = Array.from(
      {length: repeat === undefined ? 1 : asIndex(repeat)},
      () => pools,
    ).flat();
    return lazy(function* () {
      for (const items of product(all)) yield tuple(items);
    });
  }),
  define('permutations', 'iterable, r=', (iterable, r) => {
    const items = toArray(iterable as Value);
    return lazy(function* () {
      for (const order of orders(items, r == null ? items.length : asIndex(r))) yield tuple(order);
    });
  }),
  define('combinations', 'iterable, r', (iterable, r) => {
    const items = toArray(iterable as Value);
    return lazy(function* () {
      for (const pick of picks(items, asIndex(r as Value), 0, false)) yield tuple(pick);
    });
  }),
  define('combinations_with_replacement', 'iterable, r', (iterable, r) => {
    const items = toArray(iterable as Value);
    return lazy(function* () {
      for (const pick of picks(items, asIndex(r as Value), 0, true)) yield tuple(pick);
    });
  }),
  define('takewhile', 'predicate, iterable, /', (test, iterable) =>
    lazy(function* () {
      for (const item of steps(iterable)) {
        if (!truth(call(test as Value, [item]))) return;
        yield item;
      }
    }),
  ),
  define('dropwhile', 'predicate, iterable, /', (test, iterable) =>
    lazy(function* () {
      let dropping = true;
      for (const item of steps(iterable)) {
        dropping = dropping && truth(call(test as Value, [item]));
        if (!dropping) yield item;
      }
    }),
  ),
  define('filterfalse', 'predicate, iterable, /', (test, iterable) =>
    lazy(function* () {
      for (const item of steps(iterable))
        if (!truth(test === null ? item : call(test as Value, [item]))) yield item;
    }),
  ),
  define('starmap', 'function, iterable, /', (func, iterable) =>
    lazy(function* () {
      for (const item of steps(iterable)) yield call(func as Value, toArray(item));
    }),
  ),
  define('compress', 'data, selectors', (data, selectors) =>
    lazy(function* () {
      const next = iterate(selectors as Value);
      for (const item of steps(data)) {
        const selector = next();
        if (selector === undefined) return;
        if (truth(selector)) yield item;
      }
    }),
  ),
  define('zip_longest', '*iterables, fillvalue=', (iterables, fill) =>
    lazy(function* () {
      const nexts = list(iterables).map(iterate);
      for (;;) {
        const items = nexts.map(next => next());
        if (items.every(item => item === undefined)) return;
        yield tuple(items.map(item => (item === undefined ? (fill ?? null) : item)));
      }
    }),
  ),
  define('tee', 'iterable, n=, /', (iterable, n) => {
    const next = iterate(iterable as Value);
    const seen: Value[] = [];
    const count = n === undefined ? 2 : asIndex(n);
    return tuple(
      Array.from({length: count}, () => {
        let at = 0;
        return new PyIterator(() => {
          if (at >= seen.length) {
            const item = next();
            if (item === undefined) return undefined;
            seen.push(item);
          }
          return seen[at++];
        });
      }),
    );
  }),
  define('groupby', 'iterable, key=', (iterable, key) =>
    lazy(function* () {
      let group: Value[] = [];
      let current: Value | undefined;
      for (const item of steps(iterable)) {
        const its = key == null ? item : call(key, [item]);
        if (current !== undefined && !same(current, its)) {
          yield tuple([current, overArray(group)]);
          group = [];
        }
        current = its;
        group.push(item);
      }
      if (current !== undefined) yield tuple([current, overArray(group)]);
    }),
  ),
]);

function overArray(items: readonly Value[]): PyIterator {
  let at = 0;
  return new PyIterator(() => items[at++]);
}
