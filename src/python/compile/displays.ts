import {PyDict} from '../objects/dict.ts';
import {typeError} from '../objects/errors.ts';
import {PySet} from '../objects/set.ts';
import {typeName} from '../objects/type-of.ts';
import {Ellipsis, type Value} from '../objects/types.ts';
import {PyBytes, PyComplex, PyFloat, PyList} from '../objects/values.ts';
import {getItem} from '../operations/items.ts';
import {iteratesItself, toArray, tryToListItems} from '../operations/iteration.ts';
import {mergeDict} from '../operations/merge-dict.ts';
import {special} from '../operations/special.ts';
import type {Expr, ExprOf, Literal} from '../parse/ast.ts';
import {call} from '../run/calls.ts';
import type {Frame} from '../run/frames.ts';
import {holdingMeanwhile} from '../run/held-meanwhile.ts';
import type {CompiledExpr} from './code.ts';
import type {Context} from './context.ts';
import {counted} from './counted.ts';
import {compileExpr} from './expressions.ts';
import {lift1, liftAll} from './lift.ts';
import {holdingTemporaries} from './temporaries.ts';

export function literal(value: Literal): Value {
  switch (value.kind) {
    case 'none':
      return null;
    case 'true':
      return true;
    case 'false':
      return false;
    case 'ellipsis':
      return Ellipsis;
    case 'int':
      return value.int;
    case 'float':
      return new PyFloat(value.float);
    case 'imaginary':
      return new PyComplex(0, value.float);
    case 'str':
      return value.str;
    case 'bytes':
      return new PyBytes(Array.from(value.bytes, char => char.charCodeAt(0)));
  }
}

/** Items, some of which may be starred. */
export function collect(
  context: Context,
  node: ExprOf<'Tuple' | 'List' | 'Set'>,
  make: (items: Value[], frame: Frame, at: number) => Value,
): CompiledExpr {
  const nodes = node.items;
  const whole = context.place(node);
  const starred = nodes.map(node => node.type === 'Starred');
  const operands = holdingTemporaries(
    context,
    nodes,
    nodes.map(each => operand(context, each, whole)),
  );
  if (!starred.includes(true)) {
    return liftAll(operands, (frame, values) => make(values, frame, whole));
  }
  return liftAll(operands, (frame, values) => {
    const items = values.flatMap((each, index) => (starred[index] ? (each as PyList).items : each));
    return make(items as Value[], frame, whole);
  });
}

/** What is starred is gone through before the next operand has its turn. */
export function operand(context: Context, node: Expr, at: number, isOfSet = false): CompiledExpr {
  if (node.type !== 'Starred') return compileExpr(context, node);
  const code = lift1(compileExpr(context, node.value), (frame, value) => {
    frame.at = at;
    if (isOfSet && value instanceof PySet) return value;
    return new PyList(holdingMeanwhile(value, () => (isOfSet ? toArray(value) : unpacked(value))));
  });
  return context.source.finalizes ? counted(context, node, code) : code;
}

function unpacked(value: Value): Value[] {
  const items = tryToListItems(value);
  if (items === undefined)
    throw typeError(`Value after * must be an iterable, not ${typeName(value)}`);
  return items;
}

export function dict(context: Context, node: ExprOf<'Dict'>): CompiledExpr {
  const at = context.place(node);
  const keyed = node.items.map(([key]) => key !== null);
  const nodes = node.items.flatMap(([key, value]) => (key === null ? [value] : [key, value]));
  const operands = holdingTemporaries(
    context,
    nodes,
    nodes.map(part => compileExpr(context, part)),
  );
  return liftAll(operands, (frame, values) => {
    frame.at = at;
    const result = new PyDict();
    let next = 0;
    for (const hasKey of keyed) {
      const first = values[next++] as Value;
      if (hasKey) result.set(first, values[next++] as Value);
      else spread(result, first);
    }
    return result;
  });
}

/** `**from` in a dict display. Raises TypeError for what is no mapping. */
export function spread(into: PyDict, from: Value): void {
  if (from instanceof PyDict && !iteratesItself(from)) {
    mergeDict(from, (key, value, asked) => into.set(key, value, asked));
    return;
  }
  const keys = special(from, 'keys');
  if (keys === undefined) throw typeError(`'${typeName(from)}' object is not a mapping`);
  for (const key of toArray(call(keys, [from]))) into.set(key, getItem(from, key));
}
