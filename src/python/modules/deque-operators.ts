import {dropping} from '../lifetime/dropping.ts';
import {dequeType, PyDeque} from '../objects/deque.ts';
import {typeError} from '../objects/errors.ts';
import {methods} from '../objects/natives.ts';
import {typeName} from '../objects/type-of.ts';
import {NotImplemented, type Value} from '../objects/types.ts';
import {PyList} from '../objects/values.ts';
import {asIndex} from '../operations/conversion.ts';
import {toArray} from '../operations/iteration.ts';
import {isInt} from '../operations/numbers.ts';
import {compareOrder, type Order} from '../operations/ordering.ts';
import {checkSize} from '../run/vm.ts';

const deque = (value: unknown) => value as PyDeque;

function repeated(of: PyDeque, times: Value): Value[] {
  if (!isInt(times))
    throw typeError(`can't multiply sequence by non-int of type '${typeName(times)}'`);
  const count = Math.max(0, asIndex(times));
  checkSize(of.size * count);
  const items = of.values();
  return Array.from({length: count}, () => items).flat();
}

function multiplied(self: unknown, times: unknown): PyDeque {
  const of = deque(self);
  return new PyDeque(repeated(of, times as Value), of.most, of.cls);
}

/** As lists compare. */
function compared(order: Order) {
  return (self: unknown, other: unknown): Value =>
    other instanceof PyDeque
      ? compareOrder(order, new PyList(deque(self).values()), new PyList(other.values()))
      : NotImplemented;
}

methods(dequeType, {
  __mul__: ['value, /', multiplied],
  __rmul__: ['value, /', multiplied],
  __imul__: [
    'value, /',
    (self, times) => {
      const items = repeated(deque(self), times as Value);
      const {most} = deque(self);
      const left = most === null ? items : items.slice(Math.max(0, items.length - most));
      dropping(
        () => deque(self).values(),
        () => deque(self).replace(left),
      );
      return self;
    },
  ],
  __iadd__: [
    'value, /',
    (self, items) => {
      for (const item of toArray(items as Value)) deque(self).push(item);
      return self;
    },
  ],
  __lt__: ['value, /', compared('<')],
  __le__: ['value, /', compared('<=')],
  __gt__: ['value, /', compared('>')],
  __ge__: ['value, /', compared('>=')],
});
