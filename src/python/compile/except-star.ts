import {errorType, raising, typeError} from '../objects/errors.ts';
import {isGroup, makeGroup, members, mergeLeft, splitGroup} from '../objects/exception-groups.ts';
import type {PyException} from '../objects/exceptions.ts';
import {PyType, type Value} from '../objects/types.ts';
import {PyTuple} from '../objects/values.ts';
import type {StmtOf} from '../parse/ast.ts';
import type {Frame} from '../run/frames.ts';
import {type CompiledStmt, type Completion, NEXT, type Suspending} from './code.ts';
import type {Context} from './context.ts';
import {compileExpr, evaluate} from './expressions.ts';
import {deleteName, storeName} from './names.ts';
import {compileBlock} from './statements.ts';
import {arrived, matches} from './try.ts';

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
    at: context.place(handler.type ?? handler),
    store: handler.name === null ? null : storeName(context, handler.name),
    remove: handler.name === null ? null : deleteName(context, handler.name, 0),
    body: compileBlock(context, handler.body),
  }));
  function* handle(frame: Frame, error: PyException): Suspending<Completion> {
    const raised: PyException[] = [];
    let rest: PyException | null = error;
    const outer = frame.handling;
    for (const handler of handlers) {
      if (rest === null) break;
      frame.handling = error;
      const expected = yield* evaluate(handler.type, frame);
      frame.at = handler.at;
      checkTypes(expected);
      const [taken, left]: (PyException | null)[] = take(rest, expected);
      if (taken == null) continue;
      rest = left ?? null;
      frame.handling = taken;
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
    frame.handling = outer;
    const going = goesOn(error, rest, raised);
    if (going !== null) throw going === rest && rest === error ? going : raising(going, frame);
    return NEXT;
  }
  return {
    suspends: true,
    *run(frame) {
      let completion: Completion;
      try {
        completion = body.suspends ? yield* body.run(frame) : body.run(frame);
      } catch (thrown) {
        return yield* handle(frame, arrived(thrown, frame));
      }
      if (completion !== NEXT) return completion;
      return orelse.suspends ? yield* orelse.run(frame) : orelse.run(frame);
    },
  };
}

function checkTypes(expected: Value): void {
  for (const item of expected instanceof PyTuple ? expected.items : [expected]) {
    if (item instanceof PyType && item.isSubclass(errorType('BaseExceptionGroup'))) {
      throw typeError('catching ExceptionGroup with except* is not allowed. Use except instead.');
    }
  }
}

/** The part of an error that a handler takes, as a group, and what it leaves. */
function take(error: PyException, expected: Value): [PyException | null, PyException | null] {
  if (isGroup(error)) return splitGroup(error, leaf => matches(leaf, expected));
  return matches(error, expected) ? [makeGroup('', [error]), null] : [null, error];
}

/** What is raised in the end: the rest as it was, and what the handlers raised themselves. */
function goesOn(
  error: PyException,
  rest: PyException | null,
  raised: readonly PyException[],
): PyException | null {
  if (raised.length === 0) return rest;
  const reraised = raised.filter(each => isGroup(error) && sharesRoot(each, error));
  const fresh = raised.filter(each => !reraised.includes(each));
  const kept = mergeLeft(error, [...reraised, ...(rest === null ? [] : [rest])]);
  if (fresh.length === 0) return kept;
  return makeGroup('', [...fresh, ...(kept === null ? [] : [kept])]);
}

/** Whether a raised group is made of the very exceptions of the original. */
function sharesRoot(part: PyException, whole: PyException): boolean {
  if (!isGroup(part)) return false;
  const all = new Set(members(whole));
  return members(part).every(leaf => all.has(leaf)) && part.traceback === whole.traceback;
}
