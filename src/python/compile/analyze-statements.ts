import type {Params, Pattern, Stmt, StmtOf, TypeParam} from '../parse/ast.ts';
import type {Analyzer} from './analyze.ts';
import {analyzeExpr, analyzeMaybe, analyzeTarget, analyzeUnstored} from './analyze-expressions.ts';
import {Scope} from './scope.ts';

export function analyzeBlock(analyzer: Analyzer, body: readonly Stmt[], scope: Scope): void {
  for (const statement of body) analyzeStatement(analyzer, statement, scope);
}

function analyzeStatement(analyzer: Analyzer, node: Stmt, scope: Scope): void {
  switch (node.type) {
    case 'Expr':
      analyzeExpr(analyzer, node.value, scope);
      return;
    case 'Assign':
      analyzeExpr(analyzer, node.value, scope);
      for (const target of node.targets) analyzeTarget(analyzer, target, scope);
      return;
    case 'AnnAssign':
      if (node.simple && node.target.type === 'Name') {
        analyzer.annotate(node.target.id, scope, node.from);
      }
      if (node.value) analyzeExpr(analyzer, node.value, scope);
      if (!scope.isFunction) analyzeExpr(analyzer, node.annotation, scope);
      if (node.value) analyzeTarget(analyzer, node.target, scope);
      else if (node.target.type === 'Name') analyzer.bindOnly(node.target.id, scope);
      else analyzeUnstored(analyzer, node.target, scope);
      return;
    case 'AugAssign':
      analyzeExpr(analyzer, node.target, scope);
      analyzeExpr(analyzer, node.value, scope);
      analyzeUnstored(analyzer, node.target, scope);
      return;
    case 'Return':
      analyzeMaybe(analyzer, node.value, scope);
      return;
    case 'Delete':
      for (const target of node.targets) analyzeUnstored(analyzer, target, scope);
      return;
    case 'Raise':
      analyzeMaybe(analyzer, node.error, scope);
      analyzeMaybe(analyzer, node.cause, scope);
      return;
    case 'Global':
      for (const name of node.names)
        analyzer.declare(name, scope, scope.globals, node.from, 'global');
      return;
    case 'Nonlocal':
      for (const name of node.names) {
        analyzer.declare(name, scope, scope.nonlocals, node.from, 'nonlocal');
        analyzer.nonlocals.push([name, scope, node.from]);
        analyzer.use(name, scope);
      }
      return;
    case 'Assert':
      analyzeExpr(analyzer, node.test, scope);
      analyzeMaybe(analyzer, node.message, scope);
      return;
    case 'Import':
      for (const {name, as} of node.names) analyzer.bind(as ?? name.split('.')[0] ?? name, scope);
      return;
    case 'ImportFrom':
      for (const {name, as} of node.names) analyzer.bind(as ?? name, scope);
      return;
    case 'If':
    case 'While':
      analyzeExpr(analyzer, node.test, scope);
      analyzeBlock(analyzer, node.body, scope);
      analyzeBlock(analyzer, node.orelse, scope);
      return;
    case 'For':
      analyzeExpr(analyzer, node.iterable, scope);
      analyzeTarget(analyzer, node.target, scope);
      analyzeBlock(analyzer, node.body, scope);
      analyzeBlock(analyzer, node.orelse, scope);
      return;
    case 'Try':
      scope.frameScope().cleansUp = true;
      analyzeTry(analyzer, node, scope);
      return;
    case 'With':
      scope.frameScope().cleansUp = true;
      for (const {context, target} of node.items) {
        analyzeExpr(analyzer, context, scope);
        if (target) analyzeTarget(analyzer, target, scope);
      }
      analyzeBlock(analyzer, node.body, scope);
      return;
    case 'FunctionDef':
      analyzeFunction(analyzer, node, scope);
      return;
    case 'ClassDef':
      analyzeClass(analyzer, node, scope);
      return;
    case 'Match':
      analyzeExpr(analyzer, node.subject, scope);
      for (const {pattern, guard, body} of node.cases) {
        analyzePattern(analyzer, pattern, scope);
        analyzeMaybe(analyzer, guard, scope);
        analyzeBlock(analyzer, body, scope);
      }
      return;
    case 'TypeAlias':
      analyzer.bind(node.name, scope);
      analyzeTypeParams(analyzer, node.typeParams, scope);
      analyzeExpr(analyzer, node.value, scope);
      return;
  }
}

function analyzeTry(analyzer: Analyzer, node: StmtOf<'Try'>, scope: Scope): void {
  analyzeBlock(analyzer, node.body, scope);
  analyzeBlock(analyzer, node.orelse, scope);
  for (const handler of node.handlers) {
    analyzeMaybe(analyzer, handler.type, scope);
    if (handler.name !== null) analyzer.bind(handler.name, scope);
    analyzeBlock(analyzer, handler.body, scope);
  }
  analyzeBlock(analyzer, node.final, scope);
}

function analyzeFunction(analyzer: Analyzer, node: StmtOf<'FunctionDef'>, scope: Scope): void {
  for (const decorator of node.decorators) analyzeExpr(analyzer, decorator, scope);
  analyzeTypeParams(analyzer, node.typeParams, scope);
  const inner = analyzeParams(analyzer, node.params, scope);
  for (const {annotation} of node.params) analyzeMaybe(analyzer, annotation, scope);
  analyzeMaybe(analyzer, node.returns, scope);
  analyzer.bind(node.name, scope);
  analyzer.scopes.set(node, inner);
  analyzeBlock(analyzer, node.body, inner);
}

export function analyzeParams(analyzer: Analyzer, params: Params, scope: Scope): Scope {
  const inner = new Scope('function', scope);
  for (const param of params) {
    analyzeMaybe(analyzer, param.fallback, scope);
    const name = inner.mangle(param.name);
    inner.bind(name);
    inner.slot(name);
    inner.parameters.add(name);
  }
  return inner;
}

function analyzeTypeParams(analyzer: Analyzer, params: readonly TypeParam[], scope: Scope): void {
  for (const {bound, fallback} of params) {
    analyzeMaybe(analyzer, bound, scope);
    analyzeMaybe(analyzer, fallback, scope);
  }
}

function analyzeClass(analyzer: Analyzer, node: StmtOf<'ClassDef'>, scope: Scope): void {
  for (const decorator of node.decorators) analyzeExpr(analyzer, decorator, scope);
  analyzeTypeParams(analyzer, node.typeParams, scope);
  for (const argument of node.args) analyzeExpr(analyzer, argument.value, scope);
  analyzer.bind(node.name, scope);
  const inner = new Scope('class', scope);
  inner.className = node.name;
  analyzer.scopes.set(node, inner);
  analyzeBlock(analyzer, node.body, inner);
}

function analyzePattern(analyzer: Analyzer, pattern: Pattern, scope: Scope): void {
  switch (pattern.type) {
    case 'Value':
    case 'Singleton':
      analyzeExpr(analyzer, pattern.value, scope);
      return;
    case 'As':
      if (pattern.pattern) analyzePattern(analyzer, pattern.pattern, scope);
      if (pattern.name !== null) analyzer.bind(pattern.name, scope);
      return;
    case 'Star':
      if (pattern.name !== null) analyzer.bind(pattern.name, scope);
      return;
    case 'Sequence':
      for (const item of pattern.items) analyzePattern(analyzer, item, scope);
      return;
    case 'Mapping':
      for (const key of pattern.keys) analyzeExpr(analyzer, key, scope);
      for (const value of pattern.values) analyzePattern(analyzer, value, scope);
      if (pattern.rest !== null) analyzer.bind(pattern.rest, scope);
      return;
    case 'Class':
      analyzeExpr(analyzer, pattern.cls, scope);
      for (const item of pattern.args) analyzePattern(analyzer, item, scope);
      for (const [, item] of pattern.keywords) analyzePattern(analyzer, item, scope);
      return;
    case 'Or':
      for (const option of pattern.options) analyzePattern(analyzer, option, scope);
      return;
  }
}
