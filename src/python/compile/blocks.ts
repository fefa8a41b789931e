import type {Frame} from '../run/frames.ts';
import {type CompiledStmt, type Completion, NEXT, type Suspending} from './code.ts';
import {lift1} from './lift.ts';
import {type Step, step} from './steps.ts';

type Run = (frame: Frame) => Completion;

/** One statement after another, until one leaves the block. */
export function blockOf(statements: readonly CompiledStmt[]): CompiledStmt {
  const [only] = statements;
  if (only && statements.length === 1) return only;
  const pausing = statements.filter(each => each.suspends);
  const [first] = pausing;
  if (first === undefined) return {suspends: false, run: plainBlock(statements)};
  return pausing.length === 1 ? pausingOnce(statements, first) : pausingOften(statements);
}

/** Of statements that cannot pause. */
function plainBlock(statements: readonly CompiledStmt[]): Run {
  const runs = statements.map(each => each.run as Run);
  const [a, b] = runs;
  const count = runs.length;
  if (a && b && count === 2) return frame => a(frame) || b(frame);
  return frame => {
    for (let index = 0; index < count; index++) {
      const completion = (runs[index] as Run)(frame);
      if (completion !== NEXT) return completion;
    }
    return NEXT;
  };
}

/** Only one statement can pause: its generator does for the whole block, and a task that waits keeps one less. */
function pausingOnce(statements: readonly CompiledStmt[], pausing: CompiledStmt): CompiledStmt {
  const at = statements.indexOf(pausing);
  const before = plainBlock(statements.slice(0, at));
  const after = plainBlock(statements.slice(at + 1));
  const rest = lift1(pausing, (frame, completion) =>
    completion === NEXT ? after(frame) : completion,
  );
  if (at === 0) return rest;
  const run = rest.run as (frame: Frame) => Suspending<Completion>;
  return {
    suspends: true,
    run: frame => {
      const completion = before(frame);
      return completion === NEXT ? run(frame) : left(completion);
    },
  };
}

/** The block was left before anything could pause. */
function* left(completion: Completion): Suspending<Completion> {
  yield* [];
  return completion;
}

function pausingOften(statements: readonly CompiledStmt[]): CompiledStmt {
  const steps = statements.map(step);
  return {
    suspends: true,
    *run(frame) {
      for (let index = 0; index < steps.length; index++) {
        const {plain, begin, end} = steps[index] as Step;
        const completion = plain === null ? end(frame, yield* begin(frame)) : plain(frame);
        if (completion !== NEXT) return completion;
      }
      return NEXT;
    },
  };
}
