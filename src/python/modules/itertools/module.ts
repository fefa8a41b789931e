import {PyClassMethod} from '../../objects/descriptors.ts';
import {native} from '../../objects/natives.ts';
import type {PyType, Value} from '../../objects/types.ts';
import {PyIterator} from '../../objects/values.ts';
import {iterate} from '../../operations/iteration.ts';
import {registerModule} from '../registry.ts';
import {COMBINATORIC} from './combinatoric.ts';
import {COMBINING, chained} from './combining.ts';
import {GROUPBY} from './grouping.ts';
import {INFINITE} from './infinite.ts';
import {SELECTING} from './selecting.ts';
import {TEE} from './tee.ts';

const MEMBERS = new Map<string, Value>([
  ...INFINITE,
  ...COMBINING,
  ...SELECTING,
  ...COMBINATORIC,
  GROUPBY,
  ['tee', TEE],
]);

const fromIterable = native(
  'from_iterable',
  'cls, iterable, /',
  (cls, iterable) => {
    const source = iterable as Value;
    return new PyIterator(chained(iterate(source)), cls as PyType, [source]);
  },
  true,
);
fromIterable.qualname = 'chain.from_iterable';
(MEMBERS.get('chain') as PyType).dict.set('from_iterable', new PyClassMethod(fromIterable));

registerModule('itertools', () => MEMBERS);
