import {argumentsLost} from '../lifetime/failed-calls.ts';
import {asked, called, lostTo} from '../lifetime/lifetimes.ts';
import {touchedBy} from '../lifetime/touching.ts';
import {PyFunction, PyMethod} from '../objects/functions.ts';
import type {Value} from '../objects/types.ts';
import {findMethod} from '../operations/get-attribute.ts';
import type {Expr, ExprOf} from '../parse/ast.ts';
import {children} from '../parse/children.ts';
import {begin, call, callFromPython, frameOf} from '../run/calls.ts';
import type {Frame} from '../run/frames.ts';
import {holdingMeanwhile} from '../run/held-meanwhile.ts';
import {callPausing} from '../run/pausing.ts';
import {vm} from '../run/vm.ts';
import type {CompiledExpr} from './code.ts';
import type {Context} from './context.ts';
import {operand} from './displays.ts';
import {compileExpr, evaluate} from './expressions.ts';
import {liftAll, plainRuns, valuesOf} from './lift.ts';
import {isFresh} from './losing.ts';
import {type Spread, spreadArguments} from './spread-arguments.ts';
import {evaluatingBeside, holdingTemporaries, runsCode} from './temporaries.ts';

// Calls ------------------------------------------------------------------

export function callExpr(context: Context, node: ExprOf<'Call'>): CompiledExpr {
  const at = callPlace(context, node);
  if (context.pauses) return pausingCall(context, node, at);
  if (context.source.finalizes) return countedCall(context, node, at);
  const plain = node.args.every(argument => argument.name === '');
  if (plain && node.func.type === 'Attribute') return methodCall(context, node, node.func, at);
  const func = compileExpr(context, node.func);
  const args = argumentsOf(context, node, at);
  const drop = dropping(node);
  if (plain) return plainCall(func, args, at, drop);
  const names = inOrder(node).map(argument => argument.name);
  return liftAll([func, ...args], (frame, [callable, ...values]) => {
    frame.at = at;
    const spread = spreadIn(frame, callable as Value, names, values);
    const result = calling(values, ...spread);
    drop(values, result);
    return result;
  });
}

/** A call for which it matters who holds the arguments: a function of the program has them to itself. */
function countedCall(context: Context, node: ExprOf<'Call'>, at: number): CompiledExpr {
  const args = argumentsOf(context, node, at);
  const names = inOrder(node).map(argument => argument.name);
  return liftAll([compileExpr(context, node.func), ...args], (frame, [callable, ...values]) => {
    frame.at = at;
    return callTaking(frame, args.length, ...spreadArguments(callable as Value, names, values));
  });
}

/** The callable and this many operands lie on the frame's stack. */
function callTaking(frame: Frame, count: number, ...[callable, args, keywords]: Spread): Value {
  const isBound = callable instanceof PyMethod && callable.func instanceof PyFunction;
  const func = isBound ? callable.func : callable;
  touchedBy(callable, args);
  if (!(func instanceof PyFunction)) return call(callable, args, keywords);
  const own = frameOf(func, isBound ? [callable.self, ...args] : args, keywords);
  frame.stack?.splice(isBound ? -count - 1 : -count || Infinity);
  return begin(func, own, true);
}

function calling(values: readonly Value[], ...[callable, args, keywords]: Spread): Value {
  try {
    return call(callable, args, keywords);
  } catch (thrown) {
    argumentsLost(callable, values, thrown);
    throw thrown;
  }
}

function spreadIn(
  frame: Frame,
  callable: Value,
  names: readonly string[],
  values: Value[],
): Spread {
  try {
    return spreadArguments(callable, names, values);
  } catch (thrown) {
    lostTo(frame, thrown, values);
    throw thrown;
  }
}

function argumentsOf(context: Context, node: ExprOf<'Call'>, at: number): readonly CompiledExpr[] {
  const args = inOrder(node);
  // One that stands alone is gone through by the call itself.
  const isSpread = args.filter(isPositional).length > 1;
  const nodes = args.map(({name, value}) => (name === '*' && isSpread ? starred(value) : value));
  return holdingTemporaries(
    context,
    nodes,
    nodes.map(each => operand(context, each, at)),
  );
}

/** Those with a name have their turn last, wherever they stand. */
function inOrder({args}: ExprOf<'Call'>): ExprOf<'Call'>['args'] {
  return [...args.filter(isPositional), ...args.filter(argument => !isPositional(argument))];
}

function isPositional({name}: {readonly name: string}): boolean {
  return name === '' || name === '*';
}

function starred(value: Expr): Expr {
  return {type: 'Starred', value, from: value.from, to: value.to};
}

/** A call in a thread: what is called may wait. */
function pausingCall(context: Context, node: ExprOf<'Call'>, at: number): CompiledExpr {
  const func = compileExpr(context, node.func);
  const args = argumentsOf(context, node, at);
  const names = inOrder(node).map(argument => argument.name);
  return {
    suspends: true,
    *run(frame) {
      const callable = yield* evaluate(func, frame);
      const values: Value[] = [];
      for (const argument of args) values.push(yield* evaluate(argument, frame));
      frame.at = at;
      const result = yield* callPausing(...spreadArguments(callable, names, values));
      vm.frame = frame;
      return result;
    },
  };
}

/** What becomes of the arguments after the call. */
type Drop = (values: readonly Value[], result: Value) => void;

/** What was made for the call alone is let go of. */
function dropping({func, args}: ExprOf<'Call'>): Drop {
  const made = [
    ...args.map(argument => argument.value),
    ...(func.type === 'Attribute' ? [func.value] : []),
  ];
  return made.some(isMade) ? called : keep;
}

function isMade(node: Expr): boolean {
  switch (node.type) {
    case 'Call':
    case 'Comprehension':
    case 'Await':
      return true;
    case 'Tuple':
    case 'List':
    case 'Set':
    case 'Dict':
      return children(node).some(isMade);
    default:
      return false;
  }
}

function keep(): void {}

/** A call of a method on a later line counts as happening there, as CPython has it. */
function callPlace(context: Context, node: ExprOf<'Call'>): number {
  const {func} = node;
  if (func.type !== 'Attribute') return context.place(node);
  const line = context.source.line(func.to);
  if (line === context.source.line(node.from)) return context.place(node);
  const anchor = {from: func.to, to: node.to};
  return context.places.add(func.to - func.name.length, node.to, anchor, line);
}

function plainCall(
  func: CompiledExpr,
  args: readonly CompiledExpr[],
  at: number,
  drop: Drop,
): CompiledExpr {
  const runs = plainRuns(args);
  if (!func.suspends && runs !== null) {
    const callee = func.run;
    return {
      suspends: false,
      run: frame => {
        const callable = callee(frame);
        const values = valuesOf(frame, runs);
        frame.at = at;
        const result = callFromPython(callable, values);
        drop(values, result);
        return result;
      },
    };
  }
  return liftAll([func, ...args], (frame, values) => {
    frame.at = at;
    const callable = values.shift() as Value;
    const result = callFromPython(callable, values);
    drop(values, result);
    return result;
  });
}

/** `value.name(...)` without making a bound method. */
function methodCall(
  context: Context,
  node: ExprOf<'Call'>,
  func: ExprOf<'Attribute'>,
  at: number,
): CompiledExpr {
  const looking = context.place(func);
  const name = context.mangle(func.name);
  const receiver = compileExpr(context, func.value);
  const args = argumentsOf(context, node, at);
  const drop = dropping(node);
  const isOwn = isFresh(func.value);
  const runs = plainRuns(args);
  const isHeld = runsCode(func.value) && node.args.some(argument => runsCode(argument.value));
  if (!receiver.suspends && runs !== null) {
    return {
      suspends: false,
      run: frame => {
        const value = receiver.run(frame);
        frame.at = looking;
        const {func: method, self} = findMethod(value, name);
        const values = isHeld
          ? holdingMeanwhile(value, () => valuesOf(frame, runs, self))
          : valuesOf(frame, runs, self);
        frame.at = at;
        const result = callFromPython(method, values);
        drop(values, result);
        if (isOwn) asked(value, result);
        return result;
      },
    };
  }
  return {
    suspends: true,
    *run(frame) {
      const value = yield* evaluate(receiver, frame);
      frame.at = looking;
      const {func: method, self} = findMethod(value, name);
      const found = yield* evaluatingBeside(frame, value, args);
      const values = self === undefined ? found : [self, ...found];
      frame.at = at;
      const result = callFromPython(method, values);
      drop(values, result);
      if (isOwn) asked(value, result);
      return result;
    },
  };
}
