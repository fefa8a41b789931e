import {classMethods} from '../../objects/class-methods.ts';
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

classMethods(MEMBERS.get('chain') as PyType, {
  from_iterable: [
    'iterable, /',
    (cls, iterable) => {
      const source = iterable as Value;
      return new PyIterator(chained(iterate(source)), cls as PyType, [source]);
    },
  ],
});

registerModule('itertools', () => MEMBERS);
