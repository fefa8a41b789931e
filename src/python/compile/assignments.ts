import {forgot, replaced, watching} from '../lifetime/lifetimes.ts';
import {touchUnlessPlain} from '../lifetime/touching.ts';
import type {Value} from '../objects/types.ts';
import {inplace} from '../operations/arithmetic.ts';
import {getAttribute} from '../operations/get-attribute.ts';
import {getItem} from '../operations/items.ts';
import type {Expr, StmtOf} from '../parse/ast.ts';
import {deferred} from '../run/annotations.ts';
import type {Frame} from '../run/frames.ts';
import {holdingMeanwhile} from '../run/held-meanwhile.ts';
import {calling, callsBack} from './calling-back.ts';
import {type CompiledStmt, NEXT} from './code.ts';
import type {Context} from './context.ts';
import {passing} from './counted.ts';
import {doing, suspending} from './doing.ts';
import {compileExpr, evaluate} from './expressions.ts';
import {settling} from './letting-go.ts';
import {lift1} from './lift.ts';
import {loadName, peekName, storeName} from './names.ts';
import {letting, namesIn} from './rebinding.ts';
import {compileTarget, type Target} from './targets.ts';
import {evaluatingBeside} from './temporaries.ts';

export function assign(context: Context, node: StmtOf<'Assign'>): CompiledStmt {
  const value = compileExpr(context, node.value);
  const settle = settling(context, node.value);
  const [only] = node.targets;
  if (node.targets.length === 1 && only?.type === 'Name') {
    const store = storeName(context, only.id, context.place(only));
    const peek = peekName(context, only.id);
    if (node.value.type === 'Constant' && node.value.value.kind === 'none') {
      const at = context.place(node);
      return doing(frame => {
        frame.at = at;
        const old = watching() ? peek(frame) : undefined;
        store(frame, null);
        forgot(frame, [old]);
      });
    }
    const put = letting(context, only.id, store);
    return lift1(value, (frame, result) => {
      put(frame, result);
      settle();
      return NEXT;
    });
  }
  const peeks = namesIn(node.targets).map(id => peekName(context, id));
  const at = context.place(node);
  const targets = node.targets.map(target => compileTarget(context, target));
  const operands = targets.flatMap(target => target.operands);
  const isOpen = callsBack(context);
  if (!isOpen && !value.suspends && operands.every(operand => !operand.suspends)) {
    return doing(frame => {
      const result = value.run(frame);
      frame.at = at;
      const old = watching() ? peeks.map(peek => peek(frame)) : [];
      for (const target of targets) {
        target.put(frame, operandsOf(frame, target, result), result);
      }
      replaced(old);
      settle();
    });
  }
  return suspending(function* (frame) {
    const result = yield* evaluate(value, frame);
    frame.at = at;
    const old = watching() ? peeks.map(peek => peek(frame)) : [];
    for (const target of targets) {
      const values = yield* evaluatingBeside(frame, result, target.operands);
      if (isOpen) yield* calling(frame, values, () => target.put(frame, values, result));
      else target.put(frame, values, result);
    }
    replaced(old);
    settle();
  });
}

function operandsOf(frame: Frame, {operands, runsCode}: Target, result: Value): Value[] {
  const find = (): Value[] => operands.map(operand => operand.run(frame) as Value);
  return runsCode ? holdingMeanwhile(result, find) : find();
}

export function annotated(context: Context, node: StmtOf<'AnnAssign'>): CompiledStmt {
  const stored: CompiledStmt =
    node.value === null
      ? doing(() => {})
      : assign(context, {
          type: 'Assign',
          targets: [node.target],
          value: node.value,
          from: node.from,
          to: node.to,
        });
  const {target} = node;
  if (context.scope.isFunction || target.type !== 'Name' || !node.simple) return stored;
  return noteAnnotation(context, context.mangle(target.id), node.annotation, stored);
}

/** Annotations are evaluated when somebody asks, as in 3.14. */
function noteAnnotation(
  context: Context,
  name: string,
  annotation: Expr,
  stored: CompiledStmt,
): CompiledStmt {
  const value = compileExpr(context, annotation);
  const text = context.source.text.slice(annotation.from, annotation.to);
  const evaluate = (frame: Frame) => (value.suspends ? null : value.run(frame));
  const note = (frame: Frame) => {
    frame.annotations ??= new Map();
    frame.annotations.set(name, () => deferred(frame, text) ?? evaluate(frame));
  };
  if (!stored.suspends) {
    return doing(frame => {
      stored.run(frame);
      note(frame);
    });
  }
  return suspending(function* (frame) {
    yield* stored.run(frame);
    note(frame);
  });
}

export function augmented(context: Context, node: StmtOf<'AugAssign'>): CompiledStmt {
  const at = context.place(node);
  const value = compileExpr(context, node.value);
  const {op, target} = node;
  const pass = passing(context);
  if (target.type === 'Name') {
    const load = loadName(context, target.id, context.place(target)).run as (frame: Frame) => Value;
    const store = storeName(context, target.id);
    const apply = (frame: Frame, left: Value, right: Value) => {
      frame.at = at;
      const result = inplace(op, left, right);
      touchUnlessPlain(left, result);
      store(frame, result);
      pass(left);
      pass(right);
    };
    if (callsBack(context)) {
      return suspending(function* (frame) {
        const left = load(frame);
        const right = yield* evaluate(value, frame);
        frame.at = at;
        store(frame, yield* calling(frame, [left, right], () => inplace(op, left, right)));
      });
    }
    if (!value.suspends) {
      const {run} = value;
      return doing(frame => {
        const left = load(frame);
        apply(frame, left, run(frame));
      });
    }
    const {run} = value;
    return suspending(function* (frame) {
      const left = load(frame);
      apply(frame, left, yield* run(frame));
    });
  }
  const {operands, put} = compileTarget(context, target);
  const name = target.type === 'Attribute' ? context.mangle(target.name) : '';
  const where = context.place(target);
  const read = (frame: Frame, values: readonly Value[]) => {
    frame.at = where;
    const [object, index] = values;
    return name === ''
      ? getItem(object as Value, index as Value)
      : getAttribute(object as Value, name);
  };
  const write = (frame: Frame, values: readonly Value[], left: Value, right: Value) => {
    frame.at = at;
    const result = inplace(op, left, right);
    touchUnlessPlain(left, result);
    put(frame, values, result);
    pass(left);
    pass(right);
  };
  if (callsBack(context)) {
    return suspending(function* (frame) {
      const values: Value[] = [];
      for (const operand of operands) values.push(yield* evaluate(operand, frame));
      const left = yield* calling(frame, values, () => read(frame, values));
      const right = yield* evaluate(value, frame);
      frame.at = at;
      const result = yield* calling(frame, [left, right], () => inplace(op, left, right));
      yield* calling(frame, values, () => put(frame, values, result));
    });
  }
  if (!value.suspends && operands.every(operand => !operand.suspends)) {
    return doing(frame => {
      const values = operands.map(operand => operand.run(frame) as Value);
      const left = read(frame, values);
      write(frame, values, left, value.run(frame));
    });
  }
  return suspending(function* (frame) {
    const values: Value[] = [];
    for (const operand of operands) values.push(yield* evaluate(operand, frame));
    const left = read(frame, values);
    write(frame, values, left, yield* evaluate(value, frame));
  });
}
