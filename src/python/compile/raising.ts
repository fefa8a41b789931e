import {error, errorType, handled, raising, typeError} from '../objects/errors.ts';
import {PyException} from '../objects/exceptions.ts';
import {typeName} from '../objects/type-of.ts';
import {PyType, type Value} from '../objects/types.ts';
import type {StmtOf} from '../parse/ast.ts';
import {call} from '../run/calls.ts';
import type {Frame} from '../run/frames.ts';
import {repr} from '../text/repr.ts';
import type {CompiledStmt} from './code.ts';
import type {Context} from './context.ts';
import {compileExpr, evaluate} from './expressions.ts';
import {constant} from './lift.ts';

export function compileRaise(context: Context, node: StmtOf<'Raise'>): CompiledStmt {
  const at = context.place(node);
  if (node.error === null) {
    return {
      suspends: false,
      run: frame => {
        frame.at = at;
        throw reraise(frame);
      },
    };
  }
  const raised = compileExpr(context, node.error);
  const cause = node.cause === null ? null : compileExpr(context, node.cause);
  const throwing = (frame: Frame, value: Value, reason: Value | undefined): never => {
    frame.at = at;
    const exception = instance(value, 'exceptions must derive from BaseException');
    if (reason !== undefined) setCause(exception, reason);
    throw raising(exception, frame);
  };
  if (!raised.suspends && (cause === null || !cause.suspends)) {
    return {
      suspends: false,
      run: frame => {
        const value = raised.run(frame);
        return throwing(frame, value, cause === null ? undefined : (cause.run(frame) as Value));
      },
    };
  }
  const reason = cause ?? constant(null);
  return {
    suspends: true,
    *run(frame) {
      const value = yield* evaluate(raised, frame);
      const from = yield* evaluate(reason, frame);
      return throwing(frame, value, cause === null ? undefined : from);
    },
  };
}

function reraise(frame: Frame): PyException {
  const active = handled(frame);
  if (active === null) return error('RuntimeError', 'No active exception to reraise');
  if (active.seenIn !== frame && frame.handling === active) active.seenIn = frame;
  return active;
}

/** The exception itself: a class is called. */
export function instance(value: Value, text: string): PyException {
  if (value instanceof PyException) return value;
  if (value instanceof PyType && value.isSubclass(errorType('BaseException'))) {
    const made = call(value, []);
    if (made instanceof PyException) return made;
    throw typeError(
      `calling ${repr(value)} should have returned an instance of BaseException, not ${typeName(made)}`,
    );
  }
  throw typeError(text);
}

function setCause(exception: PyException, reason: Value): void {
  exception.suppress = true;
  exception.cause =
    reason === null ? null : instance(reason, 'exception causes must derive from BaseException');
}
