import type {StmtOf} from '../parse/ast.ts';
import {again, arrived, pausingWhileHandling, whileHandling} from './arriving.ts';
import {type CompiledStmt, type Completion, NEXT} from './code.ts';
import type {Context} from './context.ts';
import {evaluate} from './expressions.ts';
import {suspendingWhileReturning, whileReturning} from './returning.ts';
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
        return whileReturning(frame, completion, () => final.run(frame));
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
        const left = yield* pausingWhileHandling(frame, error, evaluate(final, frame));
        if (left !== NEXT) return left;
        throw again(error, frame);
      }
      return yield* suspendingWhileReturning(frame, completion, evaluate(final, frame));
    },
  };
}
