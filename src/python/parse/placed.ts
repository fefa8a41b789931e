import type {Expr} from './ast.ts';
import {children} from './children.ts';
import type {Tokens} from './tokens.ts';

const KINDS: Partial<Record<Expr['type'], string>> = {
  Yield: 'yield expression',
  YieldFrom: 'yield expression',
  Await: 'await expression',
  NamedExpr: 'named expression',
};

/** Refuses what suspends or binds a name within an annotation or its like, which may be evaluated later or never. */
export function checkPlaced(tokens: Tokens, node: Expr, place: string): void {
  const kind = KINDS[node.type];
  if (kind !== undefined) {
    const found = `${kind} cannot be used within ${place}`;
    tokens.failLate(found, 'do that in a statement before', node.from);
  }
  for (const child of children(node)) checkPlaced(tokens, child, place);
}
