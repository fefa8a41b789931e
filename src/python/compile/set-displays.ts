import {PySet} from '../objects/set.ts';
import type {Value} from '../objects/types.ts';
import type {PyList} from '../objects/values.ts';
import {setOf} from '../operations/set-algebra.ts';
import type {Expr, ExprOf} from '../parse/ast.ts';
import type {CompiledExpr} from './code.ts';
import type {Context} from './context.ts';
import {collect, operand} from './displays.ts';
import {compileExpr} from './expressions.ts';
import {liftAll} from './lift.ts';
import {holdingTemporaries} from './temporaries.ts';

/** CPython keeps sets of at least so many constants as frozensets, and adds these at once. */
const KEPT = 3;

/** `{a, b, *c}`. */
export function setDisplay(context: Context, node: ExprOf<'Tuple' | 'List' | 'Set'>): CompiledExpr {
  if (node.items.some(each => each.type === 'Starred')) return starred(context, node);
  const isKept = node.items.length >= KEPT && node.items.every(isFolded);
  return collect(context, node, (items, frame, at) => {
    frame.at = at;
    return isKept ? setOf(new PySet(items)) : new PySet(items);
  });
}

/** What a loop goes through: of constants, it is the frozenset itself. */
export function looped(context: Context, node: Expr): CompiledExpr {
  if (node.type !== 'Set' || !node.items.every(isFolded)) return compileExpr(context, node);
  return collect(context, node, items => new PySet(items));
}

/** Each in its turn: one with a star is added at once. */
function starred(context: Context, node: ExprOf<'Tuple' | 'List' | 'Set'>): CompiledExpr {
  const {items} = node;
  const whole = context.place(node);
  const operands = items.map(each => operand(context, each, whole, true));
  return liftAll(holdingTemporaries(context, items, operands), (frame, values) => {
    frame.at = whole;
    const made = new PySet();
    for (const [index, value] of (values as Value[]).entries()) {
      if (items[index]?.type !== 'Starred') made.add(value);
      else if (value instanceof PySet) made.merge(value);
      else for (const item of (value as PyList).items) made.add(item);
    }
    return made;
  });
}

/** Whether CPython's compiler knows its value. */
function isFolded(node: Expr): boolean {
  switch (node.type) {
    case 'Constant':
      return true;
    case 'Tuple':
      return node.items.every(isFolded);
    case 'UnaryOp':
      return isFolded(node.operand);
    case 'BinOp':
      return isFolded(node.left) && isFolded(node.right);
  }
  return false;
}
