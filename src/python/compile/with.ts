import type {Awaiting} from '../../model/host.ts';
import {errorHandled, letGoFailed, letGoOf, letGoWeakly} from '../lifetime/lifetimes.ts';
import {typeError} from '../objects/errors.ts';
import type {PyException} from '../objects/exceptions.ts';
import {typeName} from '../objects/type-of.ts';
import type {Value} from '../objects/types.ts';
import {truth} from '../operations/truth.ts';
import type {StmtOf, WithItem} from '../parse/ast.ts';
import {awaiting, isAwaitable} from '../run/awaiting.ts';
import {enter, halves, leave, type Manager, raisedArguments} from '../run/context-managers.ts';
import type {Frame} from '../run/frames.ts';
import {callPausing} from '../run/pausing.ts';
import {vm} from '../run/vm.ts';
import {again, arrived, pausingWhileHandling, whileHandling} from './arriving.ts';
import {awaitOf} from './awaits.ts';
import {
  type CompiledExpr,
  type CompiledStmt,
  type Completion,
  NEXT,
  type Suspending,
} from './code.ts';
import type {Context} from './context.ts';
import {compileExpr, evaluate} from './expressions.ts';
import {lift1} from './lift.ts';
import {losing} from './losing.ts';
import type {Store} from './names.ts';
import {rebinding} from './rebinding.ts';
import {suspendingWhileReturning, whileReturning} from './returning.ts';
import {compileBlock} from './statements.ts';

export function compileWith(context: Context, node: StmtOf<'With'>): CompiledStmt {
  if (node.async && !context.async) {
    const remedy = 'make the function around it "async def"';
    context.fail(node.from, "'async with' outside async function", remedy);
  }
  const body = compileBlock(context, node.body);
  const items = [...node.items].reverse();
  const statement = items.reduce(
    (inside, item) =>
      node.async ? asyncItem(context, item, inside) : syncItem(context, item, inside),
    body,
  );
  if (context.source.library) return statement;
  return lift1(statement, (_frame, completion) => {
    letGoWeakly();
    return completion;
  });
}

/** The statement holds the manager until it has left it. */
function holdManager(frame: Frame, {self}: Manager): void {
  if (frame.held === null) frame.held = [self];
  else frame.held.push(self);
}

function syncItem(context: Context, item: WithItem, body: CompiledStmt): CompiledStmt {
  const at = context.place(item.context);
  const manager = compileExpr(context, item.context);
  const store = item.target === null ? null : rebinding(context, item.target);
  const begin = (frame: Frame, value: Value): Manager => {
    frame.at = at;
    return losing(frame, value, manager => enter(manager, 'sync'));
  };
  const finish = (frame: Frame, opened: Manager): Completion => {
    frame.at = at;
    leave(opened, null);
    return NEXT;
  };
  /** Whether the manager swallowed the error. */
  const fail = (frame: Frame, opened: Manager, error: PyException): boolean => {
    frame.at = at;
    return whileHandling(frame, error, () => truth(leave(opened, error)));
  };
  if (context.pauses) return pausingItem(at, manager, store, body);
  if (!manager.suspends && !body.suspends) {
    return {
      suspends: false,
      run: frame => {
        const opened = begin(frame, manager.run(frame));
        holdManager(frame, opened);
        let completion: Completion;
        try {
          store?.(frame, opened.entered);
          completion = body.run(frame);
        } catch (thrown) {
          const error = arrived(thrown, frame);
          if (!fail(frame, opened, error)) throw again(error, frame);
          errorHandled(frame);
          return NEXT;
        } finally {
          frame.held?.pop();
        }
        return whileReturning(frame, completion, () => finish(frame, opened));
      },
    };
  }
  return {
    suspends: true,
    *run(frame) {
      const opened = begin(frame, yield* evaluate(manager, frame));
      holdManager(frame, opened);
      let completion: Completion;
      try {
        store?.(frame, opened.entered);
        completion = body.suspends ? yield* body.run(frame) : body.run(frame);
      } catch (thrown) {
        const error = arrived(thrown, frame);
        if (!fail(frame, opened, error)) throw again(error, frame);
        errorHandled(frame);
        return NEXT;
      } finally {
        frame.held?.pop();
      }
      return whileReturning(frame, completion, () => finish(frame, opened));
    },
  };
}

/** `with` in a thread: entering may wait, as that of a lock does, and so may leaving. */
function pausingItem(
  at: number,
  manager: CompiledExpr,
  store: Store | null,
  body: CompiledStmt,
): CompiledStmt {
  function* leaving(frame: Frame, {self, exit}: Manager, raised: PyException | null) {
    frame.at = at;
    const result = yield* callPausing(exit, [self, ...raisedArguments(raised)]);
    vm.frame = frame;
    return result;
  }
  return {
    suspends: true,
    *run(frame) {
      const self = yield* evaluate(manager, frame);
      frame.at = at;
      const {enter: enterMethod, exit} = halves(self, 'sync');
      const entered = yield* callPausing(enterMethod, [self]);
      vm.frame = frame;
      const opened = {self, exit, entered};
      holdManager(frame, opened);
      try {
        return yield* between(frame, entered, {store, body}, raised =>
          leaving(frame, opened, raised),
        );
      } finally {
        frame.held?.pop();
      }
    },
  };
}

/** What stands between a manager's two halves: an error of the body goes to the second, which may swallow it. */
function* between(
  frame: Frame,
  entered: Value,
  {store, body}: {readonly store: Store | null; readonly body: CompiledStmt},
  leaving: (raised: PyException | null) => Suspending<Value>,
): Suspending<Completion> {
  let completion: Completion;
  try {
    store?.(frame, entered);
    completion = body.suspends ? yield* body.run(frame) : body.run(frame);
  } catch (thrown) {
    const raised = arrived(thrown, frame);
    const swallows = yield* pausingWhileHandling(frame, raised, leaving(raised));
    if (!truth(swallows)) throw again(raised, frame);
    errorHandled(frame);
    return NEXT;
  }
  return yield* suspendingWhileReturning(frame, completion, goingOn(leaving(null)));
}

/** A manager that is left has no say in where its statement goes. */
function* goingOn(leaving: Suspending<Value>): Suspending<Completion> {
  yield* leaving;
  return NEXT;
}

/** What one of the two methods of an async manager has given, to be awaited. */
function awaitingPart(method: string, given: Value): Awaiting {
  if (isAwaitable(given)) return awaiting(given);
  const found = `'async with' received an object from ${method}`;
  throw typeError(`${found} that does not implement __await__: ${typeName(given)}`);
}

function asyncItem(context: Context, item: WithItem, body: CompiledStmt): CompiledStmt {
  const at = context.place(item.context);
  const manager = compileExpr(context, item.context);
  const store = item.target === null ? null : rebinding(context, item.target);
  function* leaving(frame: Frame, opened: Manager, error: PyException | null): Suspending<Value> {
    frame.at = at;
    return yield* awaitOf(frame, awaitingPart('__aexit__', leave(opened, error)));
  }
  function* inside(frame: Frame, opened: Manager): Suspending<Completion> {
    const entered = yield* awaitOf(frame, awaitingPart('__aenter__', opened.entered));
    return yield* between(frame, entered, {store, body}, raised => leaving(frame, opened, raised));
  }
  return {
    suspends: true,
    *run(frame) {
      const value = yield* evaluate(manager, frame);
      frame.at = at;
      const opened = losing(frame, value, each => enter(each, 'async'));
      holdManager(frame, opened);
      let completion: Completion;
      try {
        completion = yield* inside(frame, opened);
      } catch (thrown) {
        letGoFailed(frame, thrown);
        throw thrown;
      }
      letGoOf(frame);
      return completion;
    },
  };
}
