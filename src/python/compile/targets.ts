import type {Value} from '../objects/types.ts';
import {deleteItem, setItem} from '../operations/items.ts';
import {deleteAttribute, setAttribute} from '../operations/set-attribute.ts';
import type {Expr} from '../parse/ast.ts';
import type {Frame} from '../run/frames.ts';
import {holdingMeanwhile} from '../run/held-meanwhile.ts';
import type {CompiledExpr} from './code.ts';
import type {Context} from './context.ts';
import {passing} from './counted.ts';
import {compileExpr} from './expressions.ts';
import {deleteName, type Store, storeName} from './names.ts';
import {runsCode} from './temporaries.ts';
import {aroundStar, exactly} from './unpacking.ts';

/** Where a value goes: what must be evaluated first, and then the storing itself. */
export interface Target {
  readonly operands: readonly CompiledExpr[];
  /** Whether these may let go of something: the value has to be held meanwhile. */
  readonly runsCode: boolean;
  readonly put: (frame: Frame, operands: readonly Value[], value: Value) => void;
}

/** What stands on the left of a `=`: its operands, and how a value is put there. */
export function compileTarget(context: Context, node: Expr): Target {
  const at = context.place(node);
  const pass = passing(context);
  switch (node.type) {
    case 'Name': {
      const store = storeName(context, node.id, at);
      return {operands: [], runsCode: false, put: (frame, _, value) => store(frame, value)};
    }
    case 'Attribute': {
      const name = context.mangle(node.name);
      const put: Target['put'] = (frame, [object], value) => {
        frame.at = at;
        setAttribute(object as Value, name, value);
        pass(object as Value);
        pass(value);
      };
      const operands = [compileExpr(context, node.value)];
      return {operands, runsCode: runsCode(node.value), put};
    }
    case 'Subscript': {
      const operands = [compileExpr(context, node.value), compileExpr(context, node.index)];
      const put: Target['put'] = (frame, [container, index], value) => {
        frame.at = at;
        setItem(container as Value, index as Value, value);
        pass(index as Value);
        pass(container as Value);
        pass(value);
      };
      return {operands, runsCode: runsCode(node), put};
    }
    default: {
      const store = compileStore(context, node);
      return {operands: [], runsCode: false, put: (frame, _, value) => store(frame, value)};
    }
  }
}

/** Stores a value at once: for loops, `with ... as`, and parts of a tuple. */
export function compileStore(context: Context, node: Expr): Store {
  if (node.type === 'Tuple' || node.type === 'List') return unpack(context, node, node.items);
  if (node.type === 'Starred') {
    const remedy = 'write "*rest," or put it beside other names';
    context.fail(node.from, 'starred assignment target must be in a list or tuple', remedy);
  }
  if (node.type === 'Name') return storeName(context, node.id);
  const target = compileTarget(context.plain, node);
  const {operands, put} = target;
  if (operands.some(operand => operand.suspends)) {
    const remedy = 'await it on a line of its own first';
    context.fail(node.from, '"await" inside the target of an assignment is not supported', remedy);
  }
  const runs = operands.map(operand => operand.run as (frame: Frame) => Value);
  return (frame, value) => {
    const find = () => runs.map(run => run(frame));
    put(frame, target.runsCode ? holdingMeanwhile(value, find) : find(), value);
  };
}

function unpack(context: Context, node: Expr, items: readonly Expr[]): Store {
  const at = context.place(node);
  const star = items.findIndex(item => item.type === 'Starred');
  const stores = items.map(item =>
    compileStore(context, item.type === 'Starred' ? item.value : item),
  );
  if (star < 0) {
    return (frame, value) => {
      frame.at = at;
      const values = exactly(value, stores.length);
      for (const [index, store] of stores.entries()) store(frame, values[index] as Value);
    };
  }
  return (frame, value) => {
    frame.at = at;
    const values = aroundStar(value, items.length, star);
    for (const [index, store] of stores.entries()) store(frame, values[index] as Value);
  };
}

export function compileDelete(context: Context, node: Expr): (frame: Frame) => void {
  const at = context.place(node);
  const pass = passing(context);
  if (node.type === 'Name') return deleteName(context, node.id, at);
  if (node.type === 'Tuple' || node.type === 'List') {
    const parts = node.items.map(item => compileDelete(context, item));
    return frame => {
      for (const part of parts) part(frame);
    };
  }
  const {operands} = compileTarget(context.plain, node);
  if (operands.some(operand => operand.suspends)) {
    context.fail(
      node.from,
      '"await" inside "del" is not supported',
      'await it on a line of its own first',
    );
  }
  const runs = operands.map(operand => operand.run as (frame: Frame) => Value);
  const name = node.type === 'Attribute' ? context.mangle(node.name) : '';
  return frame => {
    const [object, index] = runs.map(run => run(frame));
    frame.at = at;
    if (node.type === 'Attribute') deleteAttribute(object as Value, name);
    else deleteItem(object as Value, index as Value);
    pass(index ?? null);
    pass(object as Value);
  };
}
