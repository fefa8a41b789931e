import type {Expr, ExprOf, Stmt, StmtOf} from '../parse/ast.ts';
import {children} from '../parse/children.ts';

/** What a loop does to its names if each of them is, after some rounds, a polynomial in the number of the round. */
export interface Polynomials {
  /** The names that it gives values. */
  readonly changed: readonly string[];
  /** Those that it only reads. */
  readonly read: readonly string[];
  readonly degree: number;
}

const MOST_NAMES = 100;
const HIGHEST_DEGREE = 10;

/** Operators between ints that give an int, and of constants a constant. */
const OF_CONSTANTS: ReadonlySet<string> = new Set(['//', '%', '&', '|', '^', '<<', '>>']);

/** What a name is given. */
type Update =
  | {readonly value: Expr; readonly isAdded: boolean}
  /** A range's next number: of degree 1 in the loop's own rounds, 0 in those of a loop around it, which it begins anew. */
  | {readonly degree: 0 | 1};

/** Null for a loop that does anything but add, subtract and multiply names; whether these are ints, its run tells. */
export function polynomialsOf(node: StmtOf<'For' | 'While'>): Polynomials | null {
  const loop = new Updates();
  if (node.orelse.length > 0 || !loop.addAll(node.body)) return null;
  if (node.type === 'For') {
    if (node.async || node.target.type !== 'Name') return null;
    loop.add(node.target.id, {degree: 1});
  } else loop.reads(node.test);
  return loop.polynomials(settledBy(node.body));
}

/** The names that end each round as the same constant, of whatever type: `x = 2.5 ** 3`. */
function settledBy(body: readonly Stmt[]): ReadonlySet<string> {
  const settled = new Set<string>();
  for (const node of body) {
    const target = node.type === 'Assign' ? node.targets[0] : 'target' in node ? node.target : null;
    if (node.type === 'For') settled.clear();
    else if (target?.type !== 'Name') continue;
    else if (node.type === 'Assign' && isOfConstants(node.value)) settled.add(target.id);
    else settled.delete(target.id);
  }
  return settled;
}

/** The same of `value for target in ...`, which changes nothing but its target. */
export function itemsOf(target: Expr, value: Expr): Polynomials | null {
  if (target.type !== 'Name') return null;
  const items = new Updates();
  items.add(target.id, {degree: 1});
  items.add('.item', {value, isAdded: false});
  return items.polynomials();
}

/**
 * The name that a `while` counts by: its test asks whether it is not 0, or whether it is less or more than something that
 * stays as it is. Null if there is none.
 */
export function counterOf(test: Expr, {changed}: Polynomials): string | null {
  if (test.type === 'Name') return changed.includes(test.id) ? test.id : null;
  if (test.type !== 'Compare' || test.rights.length > 1 || !/^[<>]=?$/.test(test.ops[0] ?? '')) {
    return null;
  }
  const sides = [test.left, test.rights[0] as Expr];
  const counters = sides.filter(side => namesRead(side).some(name => changed.includes(name)));
  const [counter] = counters;
  return counters.length === 1 && counter?.type === 'Name' && sides.every(isArithmetic)
    ? counter.id
    : null;
}

class Updates {
  readonly #of = new Map<string, Update[]>();
  readonly #read = new Set<string>();
  /** How far the loops within go: as far in each round. */
  readonly #bounds: Expr[] = [];
  /** What is computed and not kept: it must not fail in any round. */
  readonly #forNothing: Expr[] = [];
  readonly #degrees = new Map<string, number>();

  public add(name: string, update: Update): void {
    this.#of.set(name, [...(this.#of.get(name) ?? []), update]);
    if ('value' in update) this.reads(update.value);
  }

  /** False if there is a statement that is more than arithmetic on names. */
  public addAll(body: readonly Stmt[]): boolean {
    return body.every(each => this.#addStatement(each));
  }

  public reads(value: Expr): void {
    addNamesRead(value, this.#read);
  }

  /** What is settled, and not read, is after the last round what it is after any. */
  public polynomials(settled: ReadonlySet<string> = new Set()): Polynomials | null {
    const changed = [...this.#of.keys()].filter(name => !settled.has(name) || this.#read.has(name));
    if (changed.length > MOST_NAMES || !this.#bounds.every(each => this.#isConstant(each))) {
      return null;
    }
    const degrees = [
      ...changed.map(name => this.#degreeOf(name)),
      ...this.#forNothing.map(value => this.#degree(value)),
    ];
    const degree = Math.max(0, ...degrees);
    // Not NaN either, as of a constant to the power of who knows what.
    if (!(degree <= HIGHEST_DEGREE)) return null;
    return {changed, read: [...this.#read].filter(name => !this.#of.has(name)), degree};
  }

  #addStatement(node: Stmt): boolean {
    switch (node.type) {
      case 'Pass':
        return true;
      case 'Expr':
        this.#forNothing.push(node.value);
        this.reads(node.value);
        return true;
      case 'AugAssign':
        if (node.target.type !== 'Name' || (node.op !== '+' && node.op !== '-')) return false;
        this.add(node.target.id, {value: node.value, isAdded: true});
        return true;
      case 'Assign':
        return this.#addAssignment(node);
      case 'For':
        return this.#addLoop(node);
      default:
        return false;
    }
  }

  #addAssignment({targets, value}: StmtOf<'Assign'>): boolean {
    const [target] = targets;
    if (targets.length !== 1 || target?.type !== 'Name') return false;
    const added = addedTo(target.id, value);
    this.add(target.id, {value: added ?? value, isAdded: added !== null});
    return true;
  }

  #addLoop({target, iterable, body, orelse, async}: StmtOf<'For'>): boolean {
    if (target.type !== 'Name' || async || orelse.length > 0 || !isRange(iterable)) return false;
    this.add(target.id, {degree: 0});
    this.#read.add('range');
    for (const {value} of iterable.args) {
      this.reads(value);
      this.#bounds.push(value);
    }
    return this.addAll(body);
  }

  #isConstant(value: Expr): boolean {
    return this.#degree(value) === 0 && !namesRead(value).some(name => this.#of.has(name));
  }

  /** Infinity for what is no polynomial: what depends on itself but for what is added. */
  #degreeOf(name: string): number {
    const known = this.#degrees.get(name);
    if (known !== undefined) return known;
    this.#degrees.set(name, Number.POSITIVE_INFINITY);
    const degrees = (this.#of.get(name) ?? []).map(update =>
      'value' in update ? this.#degree(update.value) + Number(update.isAdded) : update.degree,
    );
    const degree = Math.max(0, ...degrees);
    this.#degrees.set(name, degree);
    return degree;
  }

  #degree(node: Expr): number {
    switch (node.type) {
      case 'Name':
        return this.#degreeOf(node.id);
      case 'Constant':
        return node.value.kind === 'int' ? 0 : Number.POSITIVE_INFINITY;
      case 'UnaryOp':
        return node.op === 'not' ? Number.POSITIVE_INFINITY : this.#degree(node.operand);
      case 'BinOp':
        return this.#degreeOfBoth(node);
      default:
        return Number.POSITIVE_INFINITY;
    }
  }

  #degreeOfBoth({op, left, right}: ExprOf<'BinOp'>): number {
    const [a, b] = [this.#degree(left), this.#degree(right)];
    if (op === '+' || op === '-') return Math.max(a, b);
    if (op === '*') return a + b;
    if (op === '**') return b === 0 ? a * exponentOf(right) : Number.POSITIVE_INFINITY;
    return OF_CONSTANTS.has(op) && a === 0 && b === 0 ? 0 : Number.POSITIVE_INFINITY;
  }
}

/** A constant from 1; Infinity for anything else. */
function exponentOf(node: Expr): number {
  if (node.type !== 'Constant' || node.value.kind !== 'int') return Number.POSITIVE_INFINITY;
  const exponent = Number(node.value.int);
  return exponent >= 1 ? exponent : Number.POSITIVE_INFINITY;
}

/** What `name = name + value` and its like add to the name; null for anything else. */
function addedTo(name: string, value: Expr): Expr | null {
  if (value.type !== 'BinOp' || (value.op !== '+' && value.op !== '-')) return null;
  if (value.left.type === 'Name' && value.left.id === name) return value.right;
  const isSum = value.op === '+' && value.right.type === 'Name' && value.right.id === name;
  return isSum ? value.left : null;
}

/** `range(...)` of numbers, as far as the words say. */
export function isRange(node: Expr): node is ExprOf<'Call'> {
  if (node.type !== 'Call' || node.func.type !== 'Name' || node.func.id !== 'range') return false;
  return node.args.every(({name, value}) => name === '' && isArithmetic(value));
}

function isArithmetic(node: Expr): boolean {
  const isPart = ['Name', 'Constant', 'BinOp', 'UnaryOp'].includes(node.type);
  return isPart && children(node).every(isArithmetic);
}

function isOfConstants(node: Expr): boolean {
  return isArithmetic(node) && namesRead(node).length === 0;
}

function namesRead(node: Expr): string[] {
  return [...addNamesRead(node, new Set())];
}

function addNamesRead(node: Expr, names: Set<string>): Set<string> {
  if (node.type === 'Name') names.add(node.id);
  for (const child of children(node)) addNamesRead(child, names);
  return names;
}
