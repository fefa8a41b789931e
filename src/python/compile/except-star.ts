import {stepEnded} from '../lifetime/lifetimes.ts';
import {errorType, typeError} from '../objects/errors.ts';
import {isGroup, makeGroup} from '../objects/exception-groups.ts';
import type {PyException} from '../objects/exceptions.ts';
import {PyType, type Value} from '../objects/types.ts';
import {PyList, PyTuple} from '../objects/values.ts';
import {projection, splitGroup} from '../operations/split-group.ts';
import type {StmtOf} from '../parse/ast.ts';
import type {Frame} from '../run/frames.ts';
import {vm} from '../run/vm.ts';
import {again, arrived, pausingWhileHandling} from './arriving.ts';
import {type CompiledStmt, type Completion, NEXT, type Suspending} from './code.ts';
import type {Context} from './context.ts';
import {compileExpr, evaluate} from './expressions.ts';
import {starred} from './leaving-star.ts';
import {deleteName, storeName} from './names.ts';
import {compileBlock} from './statements.ts';
import {matches, NOT_ALLOWED} from './try.ts';

/** `try` with `except*`: each handler takes its part of the group, what is left goes on. */
export function compileTryStar(context: Context, node: StmtOf<'Try'>): CompiledStmt {
  const body = compileBlock(context, node.body);
  const orelse = compileBlock(context, node.orelse);
  const handlers = node.handlers.map(handler => ({
    type: compileExpr(
      context,
      handler.type ??
        context.fail(handler.from, 'expected one or more exception types', 'name the exceptions'),
    ),
    at: context.place(handler),
    store: handler.name === null ? null : storeName(context, handler.name),
    remove: handler.name === null ? null : deleteName(context, handler.name, 0),
    body: starred(context, () => compileBlock(context, handler.body)),
  }));
  /** What no handler takes. */
  function* handle(
    frame: Frame,
    error: PyException,
    raised: PyException[],
  ): Suspending<PyException | null> {
    let rest: PyException | null = error;
    frame.handling = error;
    for (const handler of handlers) {
      const expected = yield* evaluate(handler.type, frame);
      frame.at = handler.at;
      checkTypes(expected);
      if (rest === null) continue;
      const [taken, left]: (PyException | null)[] = isGroup(rest)
        ? splitGroup(rest, leaf => matches(leaf, expected))
        : takeAlone(rest, expected, frame, handler.at);
      if (taken == null) continue;
      rest = left ?? null;
      frame.handling = taken;
      vm.circling.add(taken);
      handler.store?.(frame, taken);
      try {
        if (handler.body.suspends) yield* handler.body.run(frame);
        else handler.body.run(frame);
      } catch (thrown) {
        raised.push(arrived(thrown, frame));
      }
      handler.store?.(frame, null);
      handler.remove?.(frame);
    }
    return rest;
  }
  return {
    suspends: true,
    *run(frame) {
      let completion: Completion;
      try {
        completion = body.suspends ? yield* body.run(frame) : body.run(frame);
      } catch (thrown) {
        const error = arrived(thrown, frame);
        const raised: PyException[] = [];
        const rest = yield* pausingWhileHandling(frame, error, handle(frame, error, raised));
        const going = goesOn(error, rest, raised);
        if (going !== null) throw again(going, frame);
        stepEnded();
        return NEXT;
      }
      if (completion !== NEXT) return completion;
      return orelse.suspends ? yield* orelse.run(frame) : orelse.run(frame);
    },
  };
}

function checkTypes(expected: Value): void {
  for (const item of expected instanceof PyTuple ? expected.items : [expected]) {
    if (!(item instanceof PyType) || !item.isSubclass(errorType('BaseException'))) {
      throw typeError(NOT_ALLOWED);
    }
    if (item.isSubclass(errorType('BaseExceptionGroup'))) {
      throw typeError('catching ExceptionGroup with except* is not allowed. Use except instead.');
    }
  }
}

/** An error that is no group comes to its handler as a group of its own, which begins there. */
function takeAlone(
  error: PyException,
  expected: Value,
  frame: Frame,
  at: number,
): [PyException | null, PyException | null] {
  if (!matches(error, expected)) return [null, error];
  const group = makeGroup('', new PyTuple([error]));
  group.traceback = {code: frame.code, at, frame, next: null};
  return [group, null];
}

/** What is raised in the end: the rest as it was, and what the handlers raised themselves. */
function goesOn(
  error: PyException,
  rest: PyException | null,
  raised: readonly PyException[],
): PyException | null {
  // There was but one to handle, so no more than one to raise.
  if (!isGroup(error)) return raised[0] ?? rest;
  const reraised = raised.filter(each => isPart(each, error));
  const fresh = raised.filter(each => !reraised.includes(each));
  const kept = projection(error, [...reraised, ...(rest === null ? [] : [rest])]);
  const all = [...fresh, ...(kept === null ? [] : [kept])];
  return all.length > 1 ? makeGroup('', new PyList(all)) : (all[0] ?? null);
}

/** Whether it is what a handler was given, raised again as it was: `is_same_exception_metadata`. */
function isPart(raised: PyException, whole: PyException): boolean {
  const {traceback, cause, context} = raised;
  return traceback === whole.traceback && cause === whole.cause && context === whole.context;
}
