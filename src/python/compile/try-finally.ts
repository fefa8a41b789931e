import {caught} from '../objects/errors.ts';
import type {PyException} from '../objects/exceptions.ts';
import type {StmtOf} from '../parse/ast.ts';
import type {Frame} from '../run/frames.ts';
import {again, arrived} from './arriving.ts';
import {type CompiledStmt, type Completion, NEXT} from './code.ts';
import type {Context} from './context.ts';
import {compileBlock} from './statements.ts';

/** `finally`, around what the rest of the statement has become. */
export function compileFinally(
  context: Context,
  node: StmtOf<'Try'>,
  inner: CompiledStmt,
): CompiledStmt {
  const final = compileBlock(context, node.final);
  if (!inner.suspends && !final.suspends) {
    return {
      suspends: false,
      run: frame => {
        let completion: Completion;
        try {
          completion = inner.run(frame);
        } catch (thrown) {
          const error = arrived(thrown, frame);
          return whileHandling(frame, error, () => {
            const left = final.run(frame);
            if (left === NEXT) throw error;
            return left;
          });
        }
        const {returned} = frame;
        const left = final.run(frame);
        if (left !== NEXT) return left;
        frame.returned = returned;
        return completion;
      },
    };
  }
  return {
    suspends: true,
    *run(frame) {
      let completion: Completion;
      try {
        completion = inner.suspends ? yield* inner.run(frame) : inner.run(frame);
      } catch (thrown) {
        const error = arrived(thrown, frame);
        const outer = frame.handling;
        frame.handling = error;
        let left: Completion;
        try {
          left = final.suspends ? yield* final.run(frame) : final.run(frame);
        } catch (thrown) {
          throw caught(thrown, frame);
        } finally {
          frame.handling = outer;
        }
        if (left !== NEXT) return left;
        throw again(error, frame);
      }
      const {returned} = frame;
      const left = final.suspends ? yield* final.run(frame) : final.run(frame);
      if (left !== NEXT) return left;
      frame.returned = returned;
      return completion;
    },
  };
}

function whileHandling(frame: Frame, error: PyException, run: () => Completion): Completion {
  const outer = frame.handling;
  frame.handling = error;
  try {
    return run();
  } catch (thrown) {
    // While it is known what was being handled: that is the context of what was thrown.
    throw caught(thrown, frame);
  } finally {
    frame.handling = outer;
  }
}
