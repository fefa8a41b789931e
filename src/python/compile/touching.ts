import type {Expr, Stmt} from '../parse/ast.ts';
import type {Context} from './context.ts';

/** Statements that store nothing and let go of nothing, but for what their parts do. */
const QUIET_STATEMENTS: ReadonlySet<Stmt['type']> = new Set([
  'Expr',
  'Return',
  'If',
  // These look at what they store.
  'AugAssign',
]);

/** The same of expressions; calls look at what they call. */
const QUIET_EXPRESSIONS: ReadonlySet<Expr['type']> = new Set([
  'Name',
  'Constant',
  'JoinedStr',
  'TemplateStr',
  'Attribute',
  'BinOp',
  'UnaryOp',
  'BoolOp',
  'IfExp',
  'Call',
]);

/** Whether a statement may store references or let go of them. */
export function isTouching(context: Context, node: Stmt): boolean {
  return !QUIET_STATEMENTS.has(node.type) && !isOfCall(context, node);
}

/** A variable that goes with its call: that is looked at when the call ends. */
function isOfCall(context: Context, node: Stmt): boolean {
  if (context.kind !== 'function' || node.type !== 'Assign' || node.targets.length > 1)
    return false;
  const [target] = node.targets;
  return target?.type === 'Name' && context.find(context.mangle(target.id)).kind === 'local';
}

/** Whether an expression may. To look for something in what is gone through makes that go on. */
export function isTouchingExpr(context: Context, node: Expr): boolean {
  if (node.type === 'Compare') return node.ops.some(op => op.endsWith('in'));
  if (node.type !== 'Call') return !QUIET_EXPRESSIONS.has(node.type);
  return context.pauses || node.args.some(({name}) => name === '*' || name === '**');
}
