import type {Stmt} from '../parse/ast.ts';

export function docstring(body: readonly Stmt[]): string | null {
  const [first] = body;
  if (first?.type !== 'Expr' || first.value.type !== 'Constant') return null;
  return first.value.value.kind === 'str' ? first.value.value.str : null;
}
