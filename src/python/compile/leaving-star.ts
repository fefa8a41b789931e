import type {StmtOf} from '../parse/ast.ts';
import type {Context} from './context.ts';

/** What the body of an `except*` becomes: no loop around the statement can be left from there. */
export function starred<T>(context: Context, compile: () => T): T {
  const {loops, starred} = context;
  context.loops = 0;
  context.starred = true;
  const compiled = compile();
  context.loops = loops;
  context.starred = starred;
  return compiled;
}

/** Which handler should decide, where several have a part of the group each? None may. */
export function leavesStar(context: Context, at: number): never {
  const found = "'break', 'continue' and 'return' cannot appear in an except* block";
  context.fail(at, found, 'set a variable there, and leave after the try statement');
}

/** CPython points at a constant, and at the statement if its value has to be computed. */
export function placeOfReturn({from, value}: StmtOf<'Return'>): number {
  return value?.type === 'Constant' ? value.from : from;
}
