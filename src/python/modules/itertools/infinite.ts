import {typeError} from '../../objects/errors.ts';
import type {Maybe} from '../../objects/natives.ts';
import type {PyType, Value} from '../../objects/types.ts';
import {PyComplex, PyFloat, PyList} from '../../objects/values.ts';
import {binary} from '../../operations/arithmetic.ts';
import {asIndex} from '../../operations/conversion.ts';
import {unboxed} from '../../operations/equality.ts';
import {iterate} from '../../operations/iteration.ts';
import {special} from '../../operations/special.ts';
import {checkGrown} from '../../run/vm.ts';
import {repr, showsItself} from '../../text/repr.ts';
import {define} from './define.ts';

function checkNumber(value: Value): void {
  const isNumber =
    ['number', 'bigint', 'boolean'].includes(typeof unboxed(value)) ||
    value instanceof PyFloat ||
    value instanceof PyComplex ||
    ['__index__', '__float__', '__int__'].some(name => special(value, name) !== undefined);
  if (!isNumber) throw typeError('a number is required');
}

function unboolean(value: Value): Value {
  return typeof value === 'boolean' ? Number(value) : value;
}

function count(start: Maybe, step: Maybe) {
  const [first, by] = [start === undefined ? 0 : start, step === undefined ? 1 : step];
  // By one it counts ints of its own; else it adds to what it was given, and gives that first.
  let at = unboolean(by) === 1 ? unboolean(first) : first;
  checkNumber(at);
  checkNumber(by);
  return {
    step: () => {
      const item = at;
      at = binary('+', at, by);
      return item;
    },
    show: () => `count(${repr(at)}${unboolean(by) === 1 ? '' : `, ${repr(by)}`})`,
  };
}

function cycle(iterable: Maybe) {
  const next = iterate(iterable as Value);
  const saved: Value[] = [];
  let at = -1;
  return {
    held: [iterable as Value, new PyList(saved)],
    step: () => {
      const item = at < 0 ? next() : undefined;
      if (item === undefined) {
        at = (at + 1) % saved.length;
        return saved[at];
      }
      saved.push(item);
      if (saved.length % 1024 === 0) checkGrown(saved.length);
      return item;
    },
  };
}

function repeat(item: Maybe, times: Maybe) {
  let left = times === undefined ? null : Math.max(0, asIndex(times));
  return {
    held: [item as Value],
    step: () => {
      if (left === 0) return undefined;
      if (left !== null) left -= 1;
      return item;
    },
    show: () => `repeat(${repr(item as Value)}${left === null ? '' : `, ${left}`})`,
  };
}

/** These two tell what they give. */
const SHOWN = [define('count', 'start=, step=', count), define('repeat', 'object, times=', repeat)];
for (const [, cls] of SHOWN) showsItself(cls as PyType);

export const INFINITE = [...SHOWN, define('cycle', 'iterable, /', cycle)];
