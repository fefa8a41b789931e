import type {Stmt} from '../parse/ast.ts';
import {type Source, SourceError} from '../source.ts';
import type {Scoped} from './analyze.ts';
import type {Scope} from './scope.ts';

/** Loops, `try` and `with` within each other in one function: CPython's `CO_MAXBLOCKS`. */
const MOST = 21;

/** Throws SourceError where there are more of them than CPython takes. */
export function checkNesting(
  source: Source,
  body: readonly Stmt[],
  scopes: ReadonlyMap<Scoped, Scope>,
): void {
  const check = (stmts: readonly Stmt[], depth: number): void => {
    for (const stmt of stmts) {
      for (const [part, deeper, from = stmt.from] of partsOf(stmt, scopes)) {
        const own = isScope(stmt) ? deeper : depth + deeper;
        if (own > MOST) throw tooMany(source, from);
        check(part, own);
      }
    }
  };
  check(body, 0);
}

function isScope(stmt: Stmt): boolean {
  return stmt.type === 'FunctionDef' || stmt.type === 'ClassDef';
}

/** The statements of a block, how much deeper than its statement they are, and where that begins, if not with it. */
type Part = readonly [body: readonly Stmt[], deeper: number, from?: number];

function partsOf(stmt: Stmt, scopes: ReadonlyMap<Scoped, Scope>): Part[] {
  switch (stmt.type) {
    case 'If':
      return [
        [stmt.body, 0],
        [stmt.orelse, 0],
      ];
    case 'While':
    case 'For':
      return [
        [stmt.body, 1],
        [stmt.orelse, 0],
      ];
    case 'With':
      return [[stmt.body, stmt.items.length]];
    case 'Match':
      return stmt.cases.map(each => [each.body, 0] as const);
    case 'Try': {
      const outer = stmt.final.length > 0 ? 1 : 0;
      const inner = outer + (stmt.handlers.length > 0 ? 1 : 0);
      const handlers = stmt.handlers.map(each => [each.body, outer + 2, each.from] as const);
      return [[stmt.body, inner], ...handlers, [stmt.orelse, outer], [stmt.final, outer]];
    }
    case 'FunctionDef':
      // What can pause has a block around all it does.
      return [[stmt.body, stmt.async || scopes.get(stmt)?.yields === true ? 1 : 0]];
    case 'ClassDef':
      return [[stmt.body, 0]];
    default:
      return [];
  }
}

function tooMany(source: Source, from: number): SourceError {
  const remedy = 'put what is inside into a function of its own';
  return new SourceError(source, from, 'too many statically nested blocks', remedy);
}
