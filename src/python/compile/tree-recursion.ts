import {PyFunction} from '../objects/functions.ts';
import type {Value} from '../objects/types.ts';
import type {Expr, Stmt, StmtOf} from '../parse/ast.ts';
import {children} from '../parse/children.ts';
import type {Frame} from '../run/frames.ts';
import {type CompiledStmt, type Completion, RETURN} from './code.ts';
import type {Context} from './context.ts';
import {peekName} from './names.ts';

type Run = (frame: Frame) => Completion;

/** Results that are kept of one function. */
const MOST_RESULTS = 100_000;

const COMPARISONS: ReadonlySet<string> = new Set([
  '<',
  '<=',
  '>',
  '>=',
  '==',
  '!=',
  'in',
  'not in',
]);

/**
 * The body of a function that computes with its arguments and calls itself more than once, as programs have it that keep a
 * processor busy: `return fib(n - 1) + fib(n - 2)`. What it gave for ints it gives again, and nobody sees that it was not
 * computed anew; a call goes as deep as before, since the first of all calls does. Else, the body as it is.
 */
export function treeRecursion(
  inner: Context,
  node: StmtOf<'FunctionDef'>,
  compile: (within: Context) => CompiledStmt,
): CompiledStmt {
  const body = compile(inner);
  if (!isPure(inner, node)) return body;
  const plain = body.suspends ? compile(inner.plain) : body;
  if (plain.suspends) return body;
  const results = new Results(peekName(inner, node.name), node.params.length);
  const run = results.remembering(plain.run);
  if (!body.suspends) return {suspends: false, run};
  return {
    suspends: true,
    // In a thread: nothing waits in arithmetic.
    *run(frame) {
      return results.keyOf(frame) === null ? yield* body.run(frame) : run(frame);
    },
  };
}

/** What one function returned. */
class Results {
  readonly #own: (frame: Frame) => Value | undefined;
  readonly #count: number;
  readonly #known = new Map<number | string, Value>();

  public constructor(own: (frame: Frame) => Value | undefined, count: number) {
    this.#own = own;
    this.#count = count;
  }

  public remembering(run: Run): Run {
    return frame => {
      const key = this.keyOf(frame);
      if (key === null) return run(frame);
      const known = this.#known.get(key);
      if (known !== undefined) {
        frame.returned = known;
        return RETURN;
      }
      const completion = run(frame);
      if (typeof frame.returned === 'number' && this.#known.size < MOST_RESULTS) {
        this.#known.set(key, frame.returned);
      }
      return completion;
    };
  }

  /** Null if it may be that something else happens than arithmetic on ints: its name may stand for another function. */
  public keyOf(frame: Frame): number | string | null {
    const own = this.#own(frame);
    if (!(own instanceof PyFunction) || own.code !== frame.code) return null;
    const [first] = frame.locals;
    if (this.#count === 1) return typeof first === 'number' ? first : null;
    const given = frame.locals.slice(0, this.#count);
    return given.every(each => typeof each === 'number') ? given.join() : null;
  }
}

function isPure({scope}: Context, {name, params, body, async}: StmtOf<'FunctionDef'>): boolean {
  if (async || scope.yields || scope.captured.size > 0 || scope.bound.has(name)) return false;
  if (params.length === 0 || params.some(({kind}) => kind !== 'any' && kind !== 'positional')) {
    return false;
  }
  const calls = {count: 0};
  const isValue = (node: Expr): boolean => {
    if (node.type === 'Call') {
      calls.count += 1;
      const isOwn = node.func.type === 'Name' && node.func.id === name;
      return isOwn && node.args.every(each => each.name === '' && isValue(each.value));
    }
    return isOperation(node, scope.bound) && children(node).every(isValue);
  };
  const isStep = (node: Stmt): boolean => isPureStatement(node, isValue, isStep);
  return body.every(isStep) && calls.count > 1;
}

/** Of the statements without their expressions and those within. */
function isPureStatement(
  node: Stmt,
  isValue: (node: Expr) => boolean,
  isStep: (node: Stmt) => boolean,
): boolean {
  switch (node.type) {
    case 'Pass':
      return true;
    case 'Expr':
      return node.value.type === 'Constant';
    case 'Return':
      return node.value !== null && isValue(node.value);
    case 'If':
      return isValue(node.test) && node.body.every(isStep) && node.orelse.every(isStep);
    case 'Assign':
      return node.targets.every(({type}) => type === 'Name') && isValue(node.value);
    case 'AugAssign':
      return node.target.type === 'Name' && isValue(node.value);
    default:
      return false;
  }
}

/** Of an expression without its parts. */
function isOperation(node: Expr, locals: ReadonlySet<string>): boolean {
  switch (node.type) {
    case 'Name':
      return locals.has(node.id);
    case 'Constant':
      return ['int', 'true', 'false', 'none'].includes(node.value.kind);
    case 'Compare':
      return node.ops.every(op => COMPARISONS.has(op));
    case 'BinOp':
    case 'UnaryOp':
    case 'BoolOp':
    case 'IfExp':
    case 'List':
    case 'Tuple':
    case 'Set':
      return true;
    default:
      return false;
  }
}
