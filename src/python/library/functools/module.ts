import {borrowDocstring} from '../../builtins/function-docstrings.ts';
import {replaced, watching} from '../../lifetime/lifetimes.ts';
import {cachedType} from '../../modules/cached-calls.ts';
import {typeError} from '../../objects/errors.ts';
import {native} from '../../objects/natives.ts';
import {PLACEHOLDER, partialType} from '../../objects/partials.ts';
import {genericAliasType, unionType, type Value} from '../../objects/types.ts';
import {PyList} from '../../objects/values.ts';
import {tryIterate} from '../../operations/iteration.ts';
import {call} from '../../run/calls.ts';
import {holdingMeanwhile} from '../../run/held-meanwhile.ts';
import {chargeItems} from '../../run/vm.ts';
import {registerPython, writtenInC} from '../register.ts';
import {CACHES} from './caches.ts';
import {COMPARISONS} from './comparisons.ts';
import {DISPATCH} from './dispatch.ts';
import {METHODS} from './methods.ts';
import {ORDERS} from './orders.ts';
import {WRAPPERS} from './wrappers.ts';

const REDUCE = native('reduce', 'function, iterable, /, initial=', (func, iterable, initial) => {
  const step = tryIterate(iterable as Value);
  if (step === undefined) throw typeError('reduce() arg 2 must support iteration');
  let total = initial === undefined ? step() : initial;
  if (total === undefined) throw typeError('reduce() of empty iterable with no initial value');
  const kept = new PyList([total]);
  // As in CPython, the last arguments stay until there are others.
  let used: Value[] = [];
  holdingMeanwhile(kept, () => {
    for (let item = step(); item !== undefined; item = step()) {
      chargeItems(1);
      const args = [total as Value, item];
      kept.items = args;
      if (watching()) replaced(used);
      total = call(func as Value, args);
      kept.items = [total, ...args];
      used = args;
    }
  });
  if (watching()) replaced(used.toReversed(), total);
  return total;
});
REDUCE.module = '_functools';
REDUCE.callsBack = true;

const IMPORTS =
  'from collections import namedtuple as _namedtuple\nfrom _mappingproxy import mappingproxy as _mappingproxy\n';

const BORROW_DOCSTRING = native('_borrow_docstring', 'wrapper, wrapped', (wrapper, wrapped) =>
  borrowDocstring(wrapper as Value, wrapped as Value),
);

registerPython(
  'functools',
  IMPORTS + WRAPPERS + CACHES + COMPARISONS + ORDERS + DISPATCH + METHODS,
  [
    ['partial', partialType],
    ['Placeholder', PLACEHOLDER],
    ['reduce', REDUCE],
    ['_borrow_docstring', BORROW_DOCSTRING],
    ['_lru_cache_wrapper', cachedType],
    ['_Union', unionType],
    ['GenericAlias', genericAliasType],
  ],
  writtenInC('cmp_to_key'),
);
