import type {Value} from '../objects/types.ts';
import {truth} from '../operations/truth.ts';
import type {Pattern, StmtOf} from '../parse/ast.ts';
import type {Frame} from '../run/frames.ts';
import {type CompiledStmt, type Completion, NEXT} from './code.ts';
import type {Context} from './context.ts';
import {passing} from './counted.ts';
import {compileExpr, evaluate} from './expressions.ts';
import {compilePattern, type Found} from './patterns.ts';
import {compileBlock} from './statements.ts';

export function compileMatch(context: Context, node: StmtOf<'Match'>): CompiledStmt {
  const subject = compileExpr(context, node.subject);
  const pass = passing(context);
  const cases = node.cases.map(({pattern, guard, body}) => ({
    fits: fitting(context, pattern),
    guard: guard === null ? null : compileExpr(context, guard),
    body: compileBlock(context, body),
  }));
  const plain = cases.every(
    ({guard, body}) => !body.suspends && (guard === null || !guard.suspends),
  );
  if (!subject.suspends && plain) {
    return {
      suspends: false,
      run: frame => {
        const value = subject.run(frame);
        for (const {fits, guard, body} of cases) {
          if (!fits(frame, value)) continue;
          if (guard !== null && !truth(guard.run(frame) as Value)) continue;
          pass(value);
          return body.run(frame) as Completion;
        }
        return NEXT;
      },
    };
  }
  return {
    suspends: true,
    *run(frame) {
      const value = yield* evaluate(subject, frame);
      for (const {fits, guard, body} of cases) {
        if (!fits(frame, value)) continue;
        if (guard !== null && !truth(yield* evaluate(guard, frame))) continue;
        pass(value);
        return body.suspends ? yield* body.run(frame) : body.run(frame);
      }
      return NEXT;
    },
  };
}

/** Whether a value fits a pattern. The names are stored when all of it does, as in CPython: one that fails stores none. */
function fitting(context: Context, pattern: Pattern): (frame: Frame, value: Value) => boolean {
  const test = compilePattern(context, pattern);
  return (frame, value) => {
    const found: Found[] = [];
    if (!test(frame, value, found)) return false;
    for (const [store, part] of found) store(frame, part);
    return true;
  };
}
