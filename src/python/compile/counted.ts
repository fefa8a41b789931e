import {AsyncioCoroutine} from '../../model/asyncio/coroutines.ts';
import {discard, letGoWeakly, lostTo, replaced, watching} from '../lifetime/lifetimes.ts';
import {touch} from '../lifetime/touching.ts';
import {PyFunction, PyMethod} from '../objects/functions.ts';
import type {Value} from '../objects/types.ts';
import {PyIterator} from '../objects/values.ts';
import type {Expr} from '../parse/ast.ts';
import {children} from '../parse/children.ts';
import type {Frame} from '../run/frames.ts';
import {PyGenerator} from '../run/generators.ts';
import {vm} from '../run/vm.ts';
import type {CompiledExpr} from './code.ts';
import type {Context} from './context.ts';
import {takes} from './letting-go.ts';
import {lift1} from './lift.ts';
import {peekName} from './names.ts';
import {isTouchingExpr} from './touching.ts';

/**
 * The expressions of a program that has a `__del__`, whose objects say when they go. As in CPython, what the parts of an
 * expression give lies on the frame's stack until the expression has used it, and is let go of then.
 */
export function counted(context: Context, node: Expr, code: CompiledExpr): CompiledExpr {
  const {isOperand} = context;
  if (node.type === 'Name' || node.type === 'Constant') {
    return isOperand ? lift1(code, pushed) : code;
  }
  const settle = settling(context, node);
  const touches = isTouchingExpr(context, node);
  const done = (frame: Frame, mark: number, value: Value): Value => {
    if (touches) touch();
    settle(frame, mark, value);
    return isOperand ? pushed(frame, value) : value;
  };
  if (!code.suspends) {
    const {run} = code;
    return {
      suspends: false,
      run: frame => {
        const mark = heightOf(frame);
        let value: Value;
        try {
          value = run(frame);
        } catch (thrown) {
          throw unwound(frame, mark, thrown);
        }
        return done(frame, mark, value);
      },
    };
  }
  const {run} = code;
  return {
    suspends: true,
    *run(frame) {
      const mark = heightOf(frame);
      let value: Value;
      try {
        value = yield* run(frame);
      } catch (thrown) {
        throw unwound(frame, mark, thrown);
      }
      return done(frame, mark, value);
    },
  };
}

/** How much lies on the frame's stack. */
export function heightOf(frame: Frame): number {
  return frame.stack?.length ?? 0;
}

function pushed(frame: Frame, value: Value): Value {
  if (frame.stack === undefined) frame.stack = [value];
  else frame.stack.push(value);
  return value;
}

type Settle = (frame: Frame, mark: number, value: Value) => void;

/** What an expression with this value has used goes. */
function settling(context: Context, node: Expr): Settle {
  const parts = children(node).flatMap(each =>
    each.type === 'Attribute' ? [each, each.value] : [each],
  );
  const peeks = parts.flatMap(each => (each.type === 'Name' ? [peekName(context, each.id)] : []));
  const keepsAll = node.type === 'Tuple' || node.type === 'List';
  const isLastFirst = node.type === 'Compare' || node.type === 'Call';
  const isTaking = node.type === 'Call' && takes(node);
  return (frame, mark, value) => {
    const used = frame.stack?.splice(mark) ?? [];
    if (!watching()) return;
    if (keepsAll || used.length === 0) return;
    if (value instanceof AsyncioCoroutine) vm.weak.keep(value, used);
    // A variable that stands for it still holds it: there is no need to look.
    const named = peeks.map(peek => peek(frame));
    const old = used.map(bound).filter(each => each !== value && !named.includes(each));
    replaced(isLastFirst ? old.toReversed() : old, value);
    if (isTaking || used.some(goesThrough)) letGoWeakly(value);
  };
}

/** Whether built-in code that was given this may have taken something out of it, or made something with it. */
function goesThrough(value: Value, place: number): boolean {
  if (place === 0) return false;
  return value instanceof PyIterator || value instanceof PyGenerator || value instanceof PyFunction;
}

/** The object of a method that was looked up to be called. */
function bound(value: Value): Value {
  return value instanceof PyMethod ? value.self : value;
}

function unwound(frame: Frame, mark: number, thrown: unknown): unknown {
  lostTo(frame, thrown, frame.stack?.splice(mark) ?? []);
  return thrown;
}

/** What becomes of a value that was only asked for something, as `or` does. */
export function passing(context: Context): (value: Value) => void {
  return context.source.finalizes ? discard : keep;
}

function keep(): void {}
