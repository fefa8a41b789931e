import {hold, letGoFailed, letGoOf} from '../lifetime/lifetimes.ts';
import type {Value} from '../objects/types.ts';
import {iterate} from '../operations/iteration.ts';
import {truth} from '../operations/truth.ts';
import type {Stmt, StmtOf} from '../parse/ast.ts';
import {aiter} from '../run/async-iteration.ts';
import {letOthersWork} from '../run/busy-waits.ts';
import type {Frame} from '../run/frames.ts';
import {charge, vm} from '../run/vm.ts';
import {callsBack} from './calling-back.ts';
import {nextItem} from './clauses.ts';
import {
  BREAK,
  CONTINUE,
  type CompiledExpr,
  type CompiledStmt,
  type Completion,
  NEXT,
  RETURN,
  type Suspending,
} from './code.ts';
import type {Context} from './context.ts';
import {compileExpr, evaluate} from './expressions.ts';
import {countingLeapOf, type Leap, leapOf} from './leaps.ts';
import {leavesStar} from './leaving-star.ts';
import {lifting} from './lift.ts';
import {losing} from './losing.ts';
import type {Store} from './names.ts';
import {PausingWhile, pausingFor} from './pausing-loops.ts';
import {isRange} from './polynomials.ts';
import {rebinding} from './rebinding.ts';
import {looped} from './set-displays.ts';
import {compileBlock} from './statements.ts';
import {step} from './steps.ts';
import {testOf} from './temporaries.ts';
import {threadFor} from './thread-loops.ts';
import {roundOf} from './weights.ts';

export function leaveLoop(context: Context, node: Stmt): CompiledStmt {
  const isBreak = node.type === 'Break';
  if (context.loops === 0) {
    if (context.starred) leavesStar(context, node.from);
    const found = isBreak ? "'break' outside loop" : "'continue' not properly in loop";
    context.fail(node.from, found, 'put it in a for or while loop, or remove it');
  }
  const completion = isBreak ? BREAK : CONTINUE;
  return {suspends: false, run: () => completion};
}

function loopBody(context: Context, body: readonly Stmt[]): CompiledStmt {
  context.loops += 1;
  const compiled = compileBlock(context, body);
  context.loops -= 1;
  return compiled;
}

export function whiles(context: Context, node: StmtOf<'While'>): CompiledStmt {
  const at = context.place(node.test);
  const test = testOf(context, node.test);
  const body = loopBody(context, node.body);
  const steps = roundOf(context, node.test, node.body);
  const orelse = compileBlock(context, node.orelse);
  if (!test.suspends && !body.suspends && !orelse.suspends) {
    const [check, run, otherwise] = [test.run, body.run, orelse.run];
    if (node.body.every(({type}) => type === 'Pass')) {
      return {suspends: false, run: waitingBusily(check, otherwise, at, steps)};
    }
    const leap = countingLeapOf(context, node);
    return {
      suspends: false,
      run: frame => {
        const goesOn = leap === null ? check : leap.test(check);
        while (truth(goesOn(frame))) {
          frame.at = at;
          charge(steps);
          const completion = run(frame);
          if (completion === BREAK) return NEXT;
          if (completion === RETURN) return RETURN;
        }
        return otherwise(frame);
      },
    };
  }
  if (!test.suspends) {
    const loop = {at, steps, test: test.run, body: step(body), orelse};
    return lifting(apply => {
      const code = {...loop, apply};
      return frame => new PausingWhile(code, frame);
    });
  }
  const {plain, begin, end} = step(body);
  return lifting(
    apply =>
      function* (frame) {
        let completion: Completion = NEXT;
        while (truth(yield* evaluate(test, frame))) {
          frame.at = at;
          charge(steps);
          completion = plain === null ? end(frame, yield* begin(frame)) : plain(frame);
          if (completion === BREAK || completion === RETURN) break;
        }
        if (completion === BREAK) return apply(frame, NEXT);
        if (completion === RETURN) return apply(frame, RETURN);
        return apply(frame, orelse.suspends ? yield* orelse.run(frame) : orelse.run(frame));
      },
  );
}

/** `while test: pass` */
function waitingBusily(
  check: (frame: Frame) => Value,
  otherwise: (frame: Frame) => Completion,
  at: number,
  steps: number,
): (frame: Frame) => Completion {
  return frame => {
    for (;;) {
      const {total} = vm.machine.clockReads;
      if (!truth(check(frame))) return otherwise(frame);
      frame.at = at;
      charge(steps);
      letOthersWork(total);
    }
  };
}

export function fors(around: Context, node: StmtOf<'For'>): CompiledStmt {
  const leap = leapOf(around, node);
  // Nothing waits in arithmetic: in a thread, too, it is done without pauses.
  const isPlain = leap !== null && isRange(node.iterable) && !callsBack(around);
  const context = isPlain ? around.plain : around;
  const at = context.place(node.iterable);
  const iterable = looped(context, node.iterable);
  const store = rebinding(context, node.target);
  const body = loopBody(context, node.body);
  const steps = roundOf(context, node.target, node.body);
  const orelse = compileBlock(context, node.orelse);
  if (!context.pauses && !iterable.suspends && !body.suspends && !orelse.suspends) {
    const source = iterable.run;
    const run = plainFor({at, steps, store, body: body.run, orelse: orelse.run}, leap);
    return {suspends: false, run: frame => run(frame, source(frame))};
  }
  return lifting(apply => {
    const code = {at, steps, store, body: step(body), orelse, apply};
    if (context.pauses) return frame => threadFor(code, frame, iterable);
    if (!iterable.suspends) {
      const source = iterable.run;
      return frame => pausingFor(code, frame, source(frame));
    }
    return function* (frame) {
      return yield* pausingFor(code, frame, yield* iterable.run(frame));
    };
  });
}

interface PlainFor {
  readonly at: number;
  readonly steps: number;
  readonly store: Store;
  readonly body: (frame: Frame) => Completion;
  readonly orelse: (frame: Frame) => Completion;
}

/** A loop in which nothing pauses. */
function plainFor({at, steps, store, body, orelse}: PlainFor, leap: Leap | null) {
  return (frame: Frame, items: Value): Completion => {
    frame.at = at;
    const each = losing(frame, items, iterate);
    const isHeld = hold(frame, items, each);
    const next = leap === null ? each : leap.items(frame, items, each);
    let completion: Completion = NEXT;
    try {
      for (let item = next(); item !== undefined; item = next()) {
        charge(steps);
        store(frame, item);
        completion = body(frame);
        if (completion === BREAK || completion === RETURN) break;
        frame.at = at;
      }
    } catch (thrown) {
      if (isHeld) letGoFailed(frame, thrown);
      throw thrown;
    }
    if (isHeld) letGoOf(frame);
    if (completion === BREAK) return NEXT;
    return completion === RETURN ? RETURN : orelse(frame);
  };
}

export function asyncFor(context: Context, node: StmtOf<'For'>): CompiledStmt {
  if (!context.async) {
    context.fail(
      node.from,
      "'async for' outside async function",
      'make the function around it "async def"',
    );
  }
  const at = context.place(node.iterable);
  // To CPython it is the whole statement that asks for the next item.
  const asking = context.place({from: node.from, to: node.to});
  const iterable: CompiledExpr = compileExpr(context, node.iterable);
  const store = rebinding(context, node.target);
  const body = loopBody(context, node.body);
  const steps = roundOf(context, node.target, node.body);
  const orelse = compileBlock(context, node.orelse);
  function* rounds(frame: Frame, iterator: Value): Suspending<Completion> {
    for (;;) {
      frame.at = asking;
      const item = yield* nextItem(frame, iterator);
      if (item === undefined) return NEXT;
      charge(steps);
      store(frame, item);
      const completion = body.suspends ? yield* body.run(frame) : body.run(frame);
      if (completion === BREAK || completion === RETURN) return completion;
    }
  }
  return {
    suspends: true,
    *run(frame) {
      const source = yield* evaluate(iterable, frame);
      frame.at = at;
      const iterator = losing(frame, source, aiter);
      hold(frame, iterator);
      let completion: Completion;
      try {
        completion = yield* rounds(frame, iterator);
      } catch (thrown) {
        letGoFailed(frame, thrown);
        throw thrown;
      }
      letGoOf(frame);
      if (completion === BREAK) return NEXT;
      if (completion === RETURN) return RETURN;
      return orelse.suspends ? yield* orelse.run(frame) : orelse.run(frame);
    },
  };
}
