import {abs} from '../builtins/arithmetic.ts';
import {comparison} from '../compile/comparisons.ts';
import {registerPython} from '../library/register.ts';
import {typeError, valueError} from '../objects/errors.ts';
import {functions, keywordsOf, type Maybe} from '../objects/natives.ts';
import {typeName} from '../objects/type-of.ts';
import {builtinType, type Value} from '../objects/types.ts';
import {binary, inplace, unary} from '../operations/arithmetic.ts';
import {contains} from '../operations/containment.ts';
import {asInt} from '../operations/conversion.ts';
import {same} from '../operations/equality.ts';
import {deleteItem, getItem, setItem} from '../operations/items.ts';
import {tryIterate} from '../operations/iteration.ts';
import {special} from '../operations/special.ts';
import {truth} from '../operations/truth.ts';
import {call} from '../run/calls.ts';
import {chargeItems} from '../run/vm.ts';
import {GETTERS} from './operator-getters.ts';

type Body = (...args: Maybe[]) => Value;

const BINARY: Readonly<Record<string, string>> = {
  add: '+',
  sub: '-',
  mul: '*',
  truediv: '/',
  floordiv: '//',
  mod: '%',
  pow: '**',
  matmul: '@',
  lshift: '<<',
  rshift: '>>',
  and_: '&',
  or_: '|',
  xor: '^',
};

const UNARY: Readonly<Record<string, string>> = {neg: '-', pos: '+', inv: '~', invert: '~'};
const COMPARISON: Readonly<Record<string, string>> = {
  lt: '<',
  le: '<=',
  gt: '>',
  ge: '>=',
  eq: '==',
  ne: '!=',
  is_: 'is',
  is_not: 'is not',
};

const given = (value: Maybe) => value as Value;

/** What stands for each sign: `a + b`, and `a += b` where the name begins with an i. */
function ofSigns(): Record<string, [string, Body]> {
  const table: Record<string, [string, Body]> = {};
  for (const [name, sign] of Object.entries(BINARY)) {
    table[name] = ['a, b, /', (a, b) => binary(sign, given(a), given(b))];
    const inPlace = `i${name.replace('_', '')}`;
    table[inPlace] = ['a, b, /', (a, b) => inplace(sign, given(a), given(b))];
  }
  for (const [name, sign] of Object.entries(UNARY))
    table[name] = ['a, /', a => unary(sign, given(a))];
  for (const [name, sign] of Object.entries(COMPARISON)) {
    const compare = comparison(sign);
    table[name] = ['a, b, /', (a, b) => compare(given(a), given(b))];
  }
  return table;
}

type Operation = (sign: string, a: Value, b: Value) => Value;

function concatBy(operation: Operation): Body {
  return (a, b) => {
    if (special(given(a), '__getitem__') === undefined && !isIterable(a))
      throw typeError(`'${typeName(given(a))}' object can't be concatenated`);
    return operation('+', given(a), given(b));
  };
}

function isIterable(value: Maybe): boolean {
  return typeof value === 'string' || (typeof value === 'object' && value !== null);
}

function stepsOf(items: Maybe): () => Maybe {
  const step = tryIterate(given(items));
  if (step === undefined)
    throw typeError(`argument of type '${typeName(given(items))}' is not iterable`);
  return step;
}

function indexOf(items: Maybe, item: Maybe): number {
  const step = stepsOf(items);
  for (let at = 0; ; at++) {
    const each = step();
    chargeItems(1);
    if (each === undefined) throw valueError('sequence.index(x): x not in sequence');
    if (same(each, given(item))) return at;
  }
}

function countOf(items: Maybe, item: Maybe): number {
  const step = stepsOf(items);
  let count = 0;
  for (let each = step(); each !== undefined; each = step()) {
    chargeItems(1);
    if (same(each, given(item))) count += 1;
  }
  return count;
}

const FUNCTIONS = functions({
  ...ofSigns(),
  abs: ['a, /', a => abs(given(a))],
  is_none: ['a, /', a => a === null],
  is_not_none: ['a, /', a => a !== null],
  not_: ['a, /', a => !truth(given(a))],
  truth: ['a, /', a => truth(given(a))],
  index: ['a, /', a => asInt(given(a))],
  contains: ['a, b, /', (a, b) => contains(given(a), given(b))],
  getitem: ['a, b, /', (a, b) => getItem(given(a), given(b))],
  setitem: ['a, b, c, /', (a, b, c) => setItem(given(a), given(b), given(c))],
  delitem: ['a, b, /', (a, b) => deleteItem(given(a), given(b))],
  concat: ['a, b, /', concatBy(binary)],
  iconcat: ['a, b, /', concatBy(inplace)],
  indexOf: ['a, b, /', indexOf],
  countOf: ['a, b, /', countOf],
  call: [
    'obj, /, *args, **kwargs',
    (obj, args, keywords) => call(given(obj), args as unknown as Value[], keywordsOf(keywords)),
  ],
});

for (const [, func] of FUNCTIONS) {
  const native = func as unknown as {cls: object; module: string};
  if (native.cls === builtinType) native.module = '_operator';
}

registerPython('operator', GETTERS, FUNCTIONS);
