import {literal} from '../../compile/displays.ts';
import {PyDict} from '../../objects/dict.ts';
import {PySet} from '../../objects/set.ts';
import type {Value} from '../../objects/types.ts';
import {PyComplex, PyFloat, PyList, PyTuple} from '../../objects/values.ts';
import {binary, unary} from '../../operations/arithmetic.ts';
import type {Expr, ExprOf} from '../../parse/ast.ts';
import type {Source} from '../../source.ts';
import {malformedNode} from './malformed.ts';

/** What the nodes of a text stand for, as `literal_eval` goes through them. */
export class Literals {
  readonly #source: Source;

  public constructor(source: Source) {
    this.#source = source;
  }

  /** Raises ValueError for what is no literal; null is the key that `{**other}` lacks. */
  public value(node: Expr | null): Value {
    switch (node?.type) {
      case 'Constant':
        return literal(node.value);
      case 'Tuple':
        return new PyTuple(this.#all(node.items));
      case 'List':
        return new PyList(this.#all(node.items));
      case 'Set':
        return new PySet(this.#all(node.items));
      case 'Dict':
        return this.#dict(node);
      case 'Call':
        return isEmptySet(node) ? new PySet() : malformedNode(this.#source, node);
      case 'BinOp':
        return this.#complex(node);
      default:
        return this.#signed(node);
    }
  }

  #all(nodes: readonly Expr[]): Value[] {
    return nodes.map(node => this.value(node));
  }

  #dict({items}: ExprOf<'Dict'>): PyDict {
    const made = new PyDict();
    for (const [key, value] of items) made.set(this.value(key), this.value(value));
    return made;
  }

  /** A real part and an imaginary one; any other sum is none. */
  #complex(node: ExprOf<'BinOp'>): Value {
    if (node.op !== '+' && node.op !== '-') return malformedNode(this.#source, node);
    const left = this.#signed(node.left);
    const right = this.#number(node.right);
    if (left instanceof PyComplex || !(right instanceof PyComplex))
      return malformedNode(this.#source, node);
    return binary(node.op, left, right);
  }

  #signed(node: Expr | null): Value {
    if (node?.type !== 'UnaryOp' || (node.op !== '-' && node.op !== '+')) return this.#number(node);
    return unary(node.op, this.#number(node.operand));
  }

  #number(node: Expr | null): Value {
    const value = node?.type === 'Constant' ? literal(node.value) : null;
    const isNumber = typeof value === 'number' || typeof value === 'bigint';
    if (isNumber || value instanceof PyFloat || value instanceof PyComplex) return value;
    return malformedNode(this.#source, node);
  }
}

function isEmptySet({func, args}: ExprOf<'Call'>): boolean {
  return func.type === 'Name' && func.id === 'set' && args.length === 0;
}
