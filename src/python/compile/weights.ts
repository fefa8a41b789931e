import type {Clause, Expr, ExprOf, Stmt} from '../parse/ast.ts';
import type {Context} from './context.ts';

/**
 * How many steps each kind of expression or statement counts, besides its parts. A step is about what takes ten
 * nanoseconds; what makes an object counts for its memory, too.
 */
const STEPS: Readonly<Record<string, number>> = {
  Attribute: 9,
  Await: 25,
  Break: 0,
  Call: 6,
  ClassDef: 25_000,
  Constant: 0,
  Continue: 0,
  Dict: 100,
  Expr: 0,
  FunctionDef: 180,
  Global: 0,
  Import: 50,
  ImportFrom: 50,
  JoinedStr: 10,
  TemplateStr: 10,
  Lambda: 180,
  List: 60,
  Nonlocal: 0,
  Pass: 0,
  Raise: 50,
  Return: 0,
  Set: 100,
  Slice: 15,
  Starred: 10,
  Subscript: 6,
  Tuple: 60,
  Yield: 45,
  YieldFrom: 30,
};
const COMPREHENSION = {list: 50, set: 100, dict: 100, generator: 100};
const STEPS_PER_ITEM = {list: 3, set: 40, dict: 40, generator: 4};
/** Operators that do small ints themselves. */
const FAST: ReadonlySet<string> = new Set(['+', '-', '*', '%']);
/** A value in an f-string. */
const REPLACEMENT = 110;
/** Items that are assigned one by one. */
const UNPACKED = 4;

/**
 * Code of the library is calls and attributes for the most part, of many kinds of objects, and each of its steps takes
 * longer than those of a loop over ints.
 */
const LIBRARY = 2.5;

/** What it counts to run this once. Loops and functions within it count for themselves when they run. */
export function weightOf(context: Context, part: unknown): number {
  const weight = partWeight(context, part);
  return context.source.library ? Math.ceil(weight * LIBRARY) : weight;
}

/** The steps of one round of a loop. */
export function roundOf(context: Context, ...parts: readonly unknown[]): number {
  return 2 + weightOf(context, parts);
}

/** The steps of one round of a `for` in a comprehension: the innermost gives the items. */
export function clauseRound(
  context: Context,
  clause: Clause,
  whole: ExprOf<'Comprehension'>,
): number {
  const items = clause === whole.clauses.at(-1) ? [whole.key, whole.value] : [];
  const given = items.length > 0 ? STEPS_PER_ITEM[whole.kind] : 0;
  return given + targetWeight(context, clause.target) + roundOf(context, clause.conditions, items);
}

function partWeight(context: Context, part: unknown): number {
  if (Array.isArray(part))
    return part.reduce<number>((sum, each) => sum + partWeight(context, each), 0);
  if (typeof part !== 'object' || part === null) return 0;
  if (!('type' in part) || typeof part.type !== 'string') {
    return ('conversion' in part ? REPLACEMENT : 0) + partWeight(context, Object.values(part));
  }
  return ofNode(context, part as Expr | Stmt);
}

function ofNode(context: Context, node: Expr | Stmt): number {
  switch (node.type) {
    case 'Name':
      return context.find(context.mangle(node.id)).kind === 'local' ? 0 : 2;
    case 'With':
      return (node.async ? 500 : 90) + partWeight(context, [node.items, node.body]);
    case 'BinOp':
      return (FAST.has(node.op) ? 1 : 5) + partWeight(context, [node.left, node.right]);
    case 'If': {
      const branches = [node.body, node.orelse].map(each => partWeight(context, each));
      return partWeight(context, node.test) + Math.max(...branches);
    }
    case 'For':
    case 'While':
      return (
        1 + partWeight(context, [node.type === 'For' ? node.iterable : node.test, node.orelse])
      );
    case 'FunctionDef':
    case 'Lambda':
    case 'ClassDef':
      return STEPS[node.type] as number;
    case 'Comprehension':
      return COMPREHENSION[node.kind] + partWeight(context, node.clauses[0]?.iterable);
    case 'AnnAssign':
      return 1 + partWeight(context, [node.target, node.value]);
    case 'Assign': {
      const targets = node.targets.reduce((sum, each) => sum + targetWeight(context, each), 1);
      const isSwap = node.value.type === 'Tuple' && node.targets[0]?.type === 'Tuple';
      return targets + partWeight(context, isSwap ? node.value.items : node.value);
    }
    default:
      return (STEPS[node.type] ?? 1) + partWeight(context, Object.values(node));
  }
}

function targetWeight(context: Context, target: Expr): number {
  if (target.type !== 'Tuple' && target.type !== 'List') return partWeight(context, target);
  return target.items.reduce((sum, each) => sum + targetWeight(context, each), UNPACKED);
}
