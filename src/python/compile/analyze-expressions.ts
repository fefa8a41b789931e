import type {Clause, Expr, ExprOf} from '../parse/ast.ts';
import {children} from '../parse/children.ts';
import type {Analyzer} from './analyze.ts';
import {analyzeParams} from './analyze-statements.ts';
import {Scope} from './scope.ts';

export function analyzeTarget(analyzer: Analyzer, node: Expr, scope: Scope): void {
  switch (node.type) {
    case 'Name':
      analyzer.bind(node.id, scope);
      return;
    case 'Tuple':
    case 'List':
      for (const item of node.items) analyzeTarget(analyzer, item, scope);
      return;
    case 'Starred':
      analyzeTarget(analyzer, node.value, scope);
      return;
    case 'Attribute':
      if (node.value.type === 'Name' && node.value.id === 'self') scope.storeInSelf(node.name);
      analyzeExpr(analyzer, node, scope);
      return;
    default:
      analyzeExpr(analyzer, node, scope);
      return;
  }
}

/** The target of a `del`, or of what stores nothing or not only: names are bound, too. */
export function analyzeUnstored(analyzer: Analyzer, node: Expr, scope: Scope): void {
  if (node.type === 'Name') analyzer.bind(node.id, scope);
  else if (node.type === 'Tuple' || node.type === 'List') {
    for (const item of node.items) analyzeUnstored(analyzer, item, scope);
  } else analyzeExpr(analyzer, node, scope);
}

export function analyzeMaybe(analyzer: Analyzer, node: Expr | null, scope: Scope): void {
  if (node !== null) analyzeExpr(analyzer, node, scope);
}

export function analyzeExpr(analyzer: Analyzer, node: Expr, scope: Scope): void {
  switch (node.type) {
    case 'Name':
      scope.read(node.id);
      analyzer.use(node.id, scope);
      return;
    case 'Yield':
    case 'YieldFrom':
      if (scope.comprehension !== '') {
        const found = `'yield' inside ${scope.comprehension}`;
        analyzer.fail(node.from, found, 'write a loop');
      }
      scope.frameScope().yields = true;
      analyzeMaybe(analyzer, node.value, scope);
      return;
    case 'Await':
      scope.frameScope().awaits = true;
      analyzeExpr(analyzer, node.value, scope);
      return;
    case 'NamedExpr':
      analyzeExpr(analyzer, node.value, scope);
      analyzer.bindNamed(node.target, scope, node.from);
      return;
    case 'Lambda': {
      const inner = analyzeParams(analyzer, node.params, scope);
      analyzer.scopes.set(node, inner);
      analyzeExpr(analyzer, node.body, inner);
      return;
    }
    case 'Comprehension':
      analyzeComprehension(analyzer, node, scope);
      return;
    default:
      for (const child of children(node)) analyzeExpr(analyzer, child, scope);
  }
}

function analyzeComprehension(
  analyzer: Analyzer,
  node: ExprOf<'Comprehension'>,
  scope: Scope,
): void {
  const inner = new Scope(node.kind === 'generator' ? 'function' : 'comprehension', scope);
  inner.comprehension =
    node.kind === 'generator' ? 'generator expression' : `${node.kind} comprehension`;
  if (node.kind === 'generator') inner.slot('.0');
  analyzer.scopes.set(node, inner);
  for (const clause of node.clauses) {
    bindTargets(clause.target, inner);
    if (clause.async) inner.frameScope().awaits = true;
  }
  for (const [index, clause] of node.clauses.entries()) {
    analyzeClause(analyzer, clause, index === 0 ? scope : inner, inner);
  }
  analyzeMaybe(analyzer, node.key, inner);
  analyzeExpr(analyzer, node.value, inner);
}

/** The first iterable is evaluated outside. */
function analyzeClause(analyzer: Analyzer, clause: Clause, outer: Scope, inner: Scope): void {
  analyzer.iterables += 1;
  analyzeExpr(analyzer, clause.iterable, outer);
  analyzer.iterables -= 1;
  analyzeTarget(analyzer, clause.target, inner);
  for (const condition of clause.conditions) analyzeExpr(analyzer, condition, inner);
}

function bindTargets(node: Expr, scope: Scope): void {
  if (node.type === 'Name') {
    const name = scope.mangle(node.id);
    scope.bind(name);
    scope.iterated.add(name);
  } else if (node.type === 'Tuple' || node.type === 'List') {
    for (const item of node.items) bindTargets(item, scope);
  } else if (node.type === 'Starred') bindTargets(node.value, scope);
}
