import {NativeProperty} from '../objects/descriptors.ts';
import {valueError} from '../objects/errors.ts';
import {Cell} from '../objects/functions.ts';
import {registerMaker} from '../objects/instances.ts';
import {type Maybe, methods, native} from '../objects/natives.ts';
import {cellType, NotImplemented, type Value} from '../objects/types.ts';
import {equals} from '../operations/equality.ts';
import {compareOrder, ORDER_METHODS, type Order} from '../operations/ordering.ts';

const make = native('cell', 'contents=, /', contents => new Cell(contents));
make.isClass = true;
registerMaker(cellType, (_cls, args, keywords) => make.call(args, keywords));

cellType.dict.set(
  'cell_contents',
  new NativeProperty(
    self => {
      const {value} = self as Cell;
      if (value === undefined) throw valueError('Cell is empty');
      return value;
    },
    (self, value) => {
      (self as Cell).value = value;
    },
    self => {
      (self as Cell).value = undefined;
    },
  ),
);

/** What is empty comes before all else. */
function ordered(op: Order, self: Maybe, other: Maybe): Value {
  if (!(self instanceof Cell && other instanceof Cell)) return NotImplemented;
  if (self.value !== undefined && other.value !== undefined)
    return compareOrder(op, self.value, other.value);
  return compareOrder(op, Number(self.value !== undefined), Number(other.value !== undefined));
}

for (const op of ['<', '<=', '>', '>='] as const)
  methods(cellType, {[ORDER_METHODS[op]]: ['other, /', (self, other) => ordered(op, self, other)]});

methods(cellType, {
  __eq__: [
    'other, /',
    (self, other) => {
      if (!(self instanceof Cell && other instanceof Cell)) return NotImplemented;
      if (self.value === undefined || other.value === undefined) return self.value === other.value;
      return equals(self.value, other.value);
    },
  ],
});
cellType.dict.set('__hash__', null);
