import type {Awaiting} from '../../model/host.ts';
import {answered} from '../lifetime/lifetimes.ts';
import type {Value} from '../objects/types.ts';
import type {ExprOf} from '../parse/ast.ts';
import {PyAwaitable} from '../run/awaitables.ts';
import {awaiting} from '../run/awaiting.ts';
import {delegate} from '../run/delegation.ts';
import type {Frame} from '../run/frames.ts';
import {yielded} from '../run/suspendable.ts';
import {vm} from '../run/vm.ts';
import type {Apply, Compiled, CompiledExpr, Halves, Suspending} from './code.ts';
import type {Context} from './context.ts';
import {compileExpr} from './expressions.ts';
import {constant} from './lift.ts';
import {losing} from './losing.ts';

// Suspending -------------------------------------------------------------

export function awaitExpr(context: Context, node: ExprOf<'Await'>): CompiledExpr {
  if (!context.async) {
    const found =
      context.kind === 'module' || context.kind === 'class'
        ? "'await' outside function"
        : "'await' outside async function";
    const remedy =
      context.kind === 'module'
        ? 'put it in "async def main():" and run that with asyncio.run(main())'
        : 'make the function around it "async def"';
    context.fail(node.from, found, remedy);
  }
  const at = context.place(node);
  return awaited(compileExpr(context, node.value), at, (_frame, value) => value);
}

/** Awaits what `value` gives, and does something with the result. */
function awaited<T>(value: CompiledExpr, at: number, apply: Apply<Value, T>): Compiled<T> {
  const lift = <U>(next: Apply<T, U>) =>
    awaited(value, at, (frame, result) => next(frame, apply(frame, result)));
  if (!value.suspends) return {suspends: true, lift, ...awaitedOnce(value.run, at, apply)};
  return {
    suspends: true,
    *run(frame) {
      const target = yield* value.run(frame);
      frame.at = at;
      const result = yield* begin(frame, losing(frame, target, awaiting));
      return apply(frame, end(frame, result));
    },
    lift,
  };
}

/** What is awaited is found without a pause. */
function awaitedOnce<T>(value: (frame: Frame) => Value, at: number, apply: Apply<Value, T>) {
  const halves: Halves<T> = {
    begin: frame => {
      const target = value(frame);
      frame.at = at;
      return begin(frame, losing(frame, target, awaiting));
    },
    end: (frame, result) => apply(frame, end(frame, result)),
  };
  return {
    halves,
    *run(frame: Frame): Suspending<T> {
      return halves.end(frame, yield* halves.begin(frame));
    },
  };
}

/** `await value` in a frame. */
export function awaitValue(frame: Frame, value: Value): Suspending<Value> {
  return awaitOf(frame, awaiting(value));
}

/** The same, if what is driven is known already. */
export function* awaitOf(frame: Frame, target: Awaiting): Suspending<Value> {
  return end(frame, yield* begin(frame, target));
}

function begin(frame: Frame, {running, inner}: Awaiting): Suspending<Value> {
  frame.inner = inner as Value;
  return running as Suspending<Value>;
}

function end(frame: Frame, result: Value): Value {
  const {inner} = frame;
  frame.inner = null;
  frame.isThrownInto = false;
  vm.frame = frame;
  if (inner instanceof PyAwaitable) answered(frame, inner, result);
  return result;
}

export function yieldExpr(context: Context, node: ExprOf<'Yield'>): CompiledExpr {
  checkYield(context, node.from);
  const at = context.place(node);
  const value = node.value === null ? constant(null) : compileExpr(context.whole, node.value);
  const isAsync = context.kind === 'async generator';
  return {
    suspends: true,
    *run(frame) {
      const item = value.suspends ? yield* value.run(frame) : value.run(frame);
      frame.at = at;
      frame.inner = null;
      return yield isAsync ? yielded(item) : item;
    },
  };
}

function checkYield(context: Context, at: number): void {
  if (context.kind === 'module' || context.kind === 'class') {
    context.fail(at, "'yield' outside function", 'put it in a function');
  }
}

export function yieldFrom(context: Context, node: ExprOf<'YieldFrom'>): CompiledExpr {
  checkYield(context, node.from);
  if (context.async) {
    const remedy = 'write "async for item in ...: yield item", or await it';
    context.fail(node.from, "'yield from' inside async function", remedy);
  }
  const at = context.place(node);
  const value = compileExpr(context, node.value);
  return {
    suspends: true,
    *run(frame) {
      const source = value.suspends ? yield* value.run(frame) : value.run(frame);
      frame.at = at;
      const result = yield* delegate(frame, source, context.pauses);
      frame.isThrownInto = false;
      vm.frame = frame;
      return result;
    },
  };
}
