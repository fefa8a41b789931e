import {errorHandled} from '../lifetime/lifetimes.ts';
import {caught, errorType, typeError} from '../objects/errors.ts';
import type {PyException} from '../objects/exceptions.ts';
import {PyType, type Value} from '../objects/types.ts';
import {PyTuple} from '../objects/values.ts';
import type {Handler, StmtOf} from '../parse/ast.ts';
import type {Frame} from '../run/frames.ts';
import {vm} from '../run/vm.ts';
import {arrived} from './arriving.ts';
import {
  type CompiledExpr,
  type CompiledStmt,
  type Completion,
  NEXT,
  type Suspending,
} from './code.ts';
import type {Context} from './context.ts';
import {compileTryStar} from './except-star.ts';
import {compileExpr, evaluate} from './expressions.ts';
import {deleteName, storeName} from './names.ts';
import {compileBlock} from './statements.ts';
import {step} from './steps.ts';
import {compileFinally} from './try-finally.ts';

export function compileTry(context: Context, node: StmtOf<'Try'>): CompiledStmt {
  noteReadiness(context, node);
  const inner =
    node.handlers.length === 0
      ? compileBlock(context, node.body)
      : node.star
        ? compileTryStar(context, node)
        : compileExcept(context, node);
  return node.final.length === 0 ? inner : compileFinally(context, node, inner);
}

function noteReadiness({places}: Context, {handlers, body}: StmtOf<'Try'>): void {
  const [first] = body;
  const last = body.at(-1);
  if (first === undefined || last === undefined || !handlers.some(namesRuntimeError)) return;
  places.readyForRuntimeError.push({from: first.from, to: last.to});
}

function namesRuntimeError({type}: Handler): boolean {
  const types = type?.type === 'Tuple' ? type.items : [type];
  return types.some(each => each?.type === 'Name' && each.id === 'RuntimeError');
}

interface CompiledHandler {
  readonly type: CompiledExpr | null;
  readonly at: number;
  readonly bind: (frame: Frame, error: PyException) => void;
  readonly unbind: (frame: Frame) => void;
  readonly body: CompiledStmt;
}

function compileHandler(context: Context, node: Handler): CompiledHandler {
  const {name} = node;
  const store = name === null ? null : storeName(context, name);
  const remove = name === null ? null : deleteName(context, name, 0);
  return {
    type: node.type === null ? null : compileExpr(context, node.type),
    at: context.place(node),
    bind: (frame, error) => {
      if (store === null) return;
      vm.circling.add(error);
      store(frame, error);
    },
    unbind: frame => {
      // `del name`, even where the handler itself has deleted it.
      store?.(frame, null);
      remove?.(frame);
    },
    body: compileBlock(context, node.body),
  };
}

function compileExcept(context: Context, node: StmtOf<'Try'>): CompiledStmt {
  const body = compileBlock(context, node.body);
  const {plain, begin, end} = step(body);
  const handlers = node.handlers.map(handler => compileHandler(context, handler));
  const orelse = compileBlock(context, node.orelse);
  const types = handlers.every(({type}) => type === null || !type.suspends);
  if (!body.suspends && types && !orelse.suspends && handlers.every(each => !each.body.suspends)) {
    return {
      suspends: false,
      run: frame => {
        let completion: Completion;
        try {
          completion = body.run(frame);
        } catch (thrown) {
          return handle(frame, arrived(thrown, frame), handlers);
        }
        return completion === NEXT ? orelse.run(frame) : completion;
      },
    };
  }
  return {
    suspends: true,
    *run(frame) {
      let completion: Completion;
      try {
        completion = plain === null ? end(frame, yield* begin(frame)) : plain(frame);
      } catch (thrown) {
        return yield* handleSuspending(frame, arrived(thrown, frame), handlers);
      }
      if (completion !== NEXT) return completion;
      return orelse.suspends ? yield* orelse.run(frame) : orelse.run(frame);
    },
  };
}

function handle(
  frame: Frame,
  error: PyException,
  handlers: readonly CompiledHandler[],
): Completion {
  const outer = frame.handling;
  frame.handling = error;
  try {
    for (const {type, at, bind, unbind, body} of handlers) {
      if (type !== null) {
        const expected = type.run(frame) as Value;
        frame.at = at;
        if (!matches(error, expected)) continue;
      }
      bind(frame, error);
      let completion: Completion;
      try {
        completion = body.run(frame) as Completion;
      } catch (thrown) {
        unbind(frame);
        throw thrown;
      }
      frame.handling = outer;
      unbind(frame);
      errorHandled(frame);
      return completion;
    }
  } catch (thrown) {
    throw caught(thrown, frame);
  } finally {
    frame.handling = outer;
  }
  throw error;
}

function* handleSuspending(
  frame: Frame,
  error: PyException,
  handlers: readonly CompiledHandler[],
): Suspending<Completion> {
  const outer = frame.handling;
  frame.handling = error;
  try {
    for (const {type, at, bind, unbind, body} of handlers) {
      if (type !== null) {
        const expected = yield* evaluate(type, frame);
        frame.at = at;
        if (!matches(error, expected)) continue;
      }
      bind(frame, error);
      let completion: Completion;
      try {
        completion = body.suspends ? yield* body.run(frame) : body.run(frame);
      } catch (thrown) {
        unbind(frame);
        throw thrown;
      }
      frame.handling = outer;
      unbind(frame);
      errorHandled(frame);
      return completion;
    }
  } catch (thrown) {
    throw caught(thrown, frame);
  } finally {
    frame.handling = outer;
  }
  throw error;
}

export const NOT_ALLOWED = 'catching classes that do not inherit from BaseException is not allowed';

/** Whether `except expected` takes this error. */
export function matches(error: PyException, expected: Value): boolean {
  // All that a tuple names is looked at, also behind what fits.
  const each = expected instanceof PyTuple ? expected.items : [expected];
  if (!each.every(isErrorClass)) throw typeError(NOT_ALLOWED);
  return (each as PyType[]).some(cls => error.cls.isSubclass(cls));
}

function isErrorClass(value: Value): boolean {
  return value instanceof PyType && value.isSubclass(errorType('BaseException'));
}
