import {hold, letGoFailed, letGoOf} from '../lifetime/lifetimes.ts';
import {caught, isError} from '../objects/errors.ts';
import type {Value} from '../objects/types.ts';
import {iterate} from '../operations/iteration.ts';
import {truth} from '../operations/truth.ts';
import type {Clause, ExprOf} from '../parse/ast.ts';
import {aiter, nextAwaiting} from '../run/async-iteration.ts';
import type {Frame} from '../run/frames.ts';
import {mayWait, type PausingStep, pausingSteps} from '../run/pausing-iteration.ts';
import {charge, vm} from '../run/vm.ts';
import {awaitOf} from './awaits.ts';
import type {CompiledExpr} from './code.ts';
import type {Each} from './comprehensions.ts';
import type {Context} from './context.ts';
import {compileExpr} from './expressions.ts';
import {losing} from './losing.ts';
import {rebinding} from './rebinding.ts';
import {looped} from './set-displays.ts';
import {testOf} from './temporaries.ts';
import {clauseRound} from './weights.ts';

/** Clause by clause from the outside; `outer` evaluates the first iterable. `whole` is the comprehension. */
export function compileClauses(
  outer: Context,
  inner: Context,
  whole: ExprOf<'Comprehension'>,
  clauses: readonly Clause[],
  each: Each,
): Each {
  const [clause, ...rest] = clauses;
  if (clause === undefined) return each;
  const then = compileClauses(inner, inner, whole, rest, each);
  const body = conditional(testsOf(inner, clause), then);
  return overItems(outer, inner, whole, clause, looped(outer, clause.iterable), body);
}

/** The `if`s of a clause. */
export function testsOf(context: Context, clause: Clause): CompiledExpr[] {
  return clause.conditions.map(node =>
    context.source.finalizes ? testOf(context, node) : compileExpr(context, node),
  );
}

/** The `if`s of a clause around what is done for an item. */
export function conditional(tests: readonly CompiledExpr[], body: Each): Each {
  return tests.reduceRight<Each>((then, test): Each => {
    if (!test.suspends && !then.suspends) {
      return {
        suspends: false,
        run: frame => {
          if (truth(test.run(frame))) then.run(frame);
        },
      };
    }
    return {
      suspends: true,
      *run(frame) {
        const answer = test.suspends ? yield* test.run(frame) : test.run(frame);
        if (!truth(answer)) return;
        if (then.suspends) yield* then.run(frame);
        else then.run(frame);
      },
    };
  }, body);
}

/** One `for` of a comprehension: `outer` is where its iterable is computed, `inner` where its target is a name. */
export function overItems(
  outer: Context,
  inner: Context,
  whole: ExprOf<'Comprehension'>,
  clause: Clause,
  iterable: CompiledExpr,
  body: Each,
): Each {
  const at = outer.place(clause.iterable);
  const store = rebinding(inner, clause.target);
  const steps = clauseRound(inner, clause, whole);
  if (clause.async) return overAsyncItems(outer, whole, clause, store, iterable, body, steps);
  if (!inner.pauses && !iterable.suspends && !body.suspends) {
    return {
      suspends: false,
      run: frame => {
        const source = iterable.run(frame);
        frame.at = at;
        const step = losing(frame, source, iterate);
        const isHeld = hold(frame, source, step);
        try {
          for (let item = step(); item !== undefined; item = step()) {
            charge(steps);
            store(frame, item);
            body.run(frame);
            frame.at = at;
          }
        } catch (thrown) {
          if (isHeld) letGoFailed(frame, thrown);
          throw thrown;
        }
        if (isHeld) letGoOf(frame);
      },
    };
  }
  return {
    suspends: true,
    *run(frame) {
      const source = iterable.suspends ? yield* iterable.run(frame) : iterable.run(frame);
      frame.at = at;
      // In a thread, what it goes through may wait.
      const pausing = inner.pauses && mayWait(source) ? yield* pausingSteps(source) : null;
      const step = pausing === null ? losing(frame, source, iterate) : null;
      const isHeld = hold(frame, source, step ?? undefined);
      try {
        for (;;) {
          const item = step === null ? yield* (pausing as PausingStep)() : step();
          vm.frame = frame;
          if (item === undefined) break;
          charge(steps);
          store(frame, item);
          if (body.suspends) yield* body.run(frame);
          else body.run(frame);
          frame.at = at;
        }
      } catch (thrown) {
        if (isHeld) letGoFailed(frame, thrown);
        throw thrown;
      }
      if (isHeld) letGoOf(frame);
    },
  };
}

function overAsyncItems(
  context: Context,
  whole: ExprOf<'Comprehension'>,
  clause: Clause,
  store: (frame: Frame, value: Value) => void,
  iterable: CompiledExpr,
  body: Each,
  steps: number,
): Each {
  if (!context.async && context.kind !== 'async generator') {
    const found = 'asynchronous comprehension outside of an asynchronous function';
    context.fail(clause.iterable.from, found, 'make the function around it "async def"');
  }
  const at = context.place(clause.iterable);
  // To CPython it is the whole comprehension that asks for the next item.
  const asking = context.place({from: whole.from, to: whole.to});
  return {
    suspends: true,
    *run(frame) {
      const source = iterable.suspends ? yield* iterable.run(frame) : iterable.run(frame);
      frame.at = at;
      const iterator = losing(frame, source, aiter);
      hold(frame, iterator);
      try {
        for (;;) {
          frame.at = asking;
          const item = yield* nextItem(frame, iterator);
          if (item === undefined) break;
          charge(steps);
          store(frame, item);
          if (body.suspends) yield* body.run(frame);
          else body.run(frame);
        }
      } catch (thrown) {
        letGoFailed(frame, thrown);
        throw thrown;
      }
      letGoOf(frame);
    },
  };
}

/** The next item of an async iterator, or undefined at its end. */
export function* nextItem(
  frame: Frame,
  iterator: Value,
): Generator<unknown, Value | undefined, Value> {
  const item = nextAwaiting(iterator);
  try {
    return yield* awaitOf(frame, item);
  } catch (thrown) {
    if (!isError(thrown, 'StopAsyncIteration')) throw thrown;
    caught(thrown, frame);
    vm.frame = frame;
    frame.inner = null;
    return undefined;
  }
}
