import {literal} from '../../compile/displays.ts';
import type {Argument, Expr, ExprOf} from '../../parse/ast.ts';
import {refuse} from '../../run/refusals.ts';
import type {Source} from '../../source.ts';
import {repr} from '../../text/repr.ts';
import {operatorName} from './operator-names.ts';

/** How deep CPython looks into a node that it shows. */
const DEPTH = 3;

/** What is shown of something, so deep. */
type Shown = (depth: number) => string;
type Fields = Readonly<Record<string, Shown>>;

/** How `repr` shows a node of CPython's own tree. */
export function nodeText(source: Source, node: Expr): string {
  return shown(source, node)(DEPTH);
}

function shown(source: Source, node: Expr): Shown {
  const one = (each: Expr) => shown(source, each);
  const all = (each: readonly Expr[]) => list(each.map(one));
  const ctx = record('Load', {});
  switch (node.type) {
    case 'Name':
      return record('Name', {id: text(node.id), ctx});
    case 'Constant':
      return constant(source, node);
    case 'Tuple':
    case 'List':
      return record(node.type, {elts: all(node.items), ctx});
    case 'Set':
      return record('Set', {elts: all(node.items)});
    case 'Dict':
      return record('Dict', {
        keys: list(node.items.map(([key]) => (key === null ? NONE : one(key)))),
        values: all(node.items.map(([, value]) => value)),
      });
    case 'BinOp':
      return record('BinOp', {left: one(node.left), op: sign(node.op), right: one(node.right)});
    case 'UnaryOp':
      return record('UnaryOp', {op: sign(node.op, 'unary'), operand: one(node.operand)});
    case 'BoolOp':
      return record('BoolOp', {op: sign(node.op), values: all(node.values)});
    case 'Compare': {
      const ops = list(node.ops.map(op => sign(op)));
      return record('Compare', {left: one(node.left), ops, comparators: all(node.rights)});
    }
    case 'Call':
      return callText(source, node);
    case 'Attribute':
      return record('Attribute', {value: one(node.value), attr: text(node.name), ctx});
    case 'Subscript':
      return record('Subscript', {value: one(node.value), slice: one(node.index), ctx});
    case 'Starred':
      return record('Starred', {value: one(node.value), ctx});
    case 'IfExp':
      return record('IfExp', {
        test: one(node.test),
        body: one(node.then),
        orelse: one(node.other),
      });
    default:
      return refuse(
        `what ast.literal_eval says of a ${node.type} is not modelled`,
        'give it literals',
      );
  }
}

const NONE: Shown = () => 'None';

function text(value: string): Shown {
  return () => repr(value);
}

/** A node, or its name alone where that is too deep. */
function record(name: string, fields: Fields): Shown {
  return depth => {
    if (depth <= 0) return `${name}(...)`;
    const parts = Object.entries(fields).map(([key, field]) => `${key}=${field(depth - 1)}`);
    return `${name}(${parts.join(', ')})`;
  };
}

/** Of more than two, the first and the last. */
function list(items: readonly Shown[]): Shown {
  return depth => {
    const [first, last] = [items[0], items.at(-1)];
    if (first === undefined || last === undefined) return '[]';
    if (items.length === 1) return `[${first(depth)}]`;
    const between = items.length > 2 ? '..., ' : '';
    return `[${first(depth)}, ${between}${last(depth)}]`;
  };
}

function sign(op: string, kind: 'unary' | 'binary' = 'binary'): Shown {
  return record(operatorName(op, kind), {});
}

function constant(source: Source, {value, from}: ExprOf<'Constant'>): Shown {
  const kind = value.kind === 'str' && /^u/i.test(source.text.slice(from)) ? text('u') : NONE;
  return record('Constant', {value: () => repr(literal(value)), kind});
}

function callText(source: Source, {func, args}: ExprOf<'Call'>): Shown {
  const isKeyword = ({name}: Argument) => name !== '' && name !== '*';
  return record('Call', {
    func: shown(source, func),
    args: list(args.filter(each => !isKeyword(each)).map(each => positional(source, each))),
    keywords: list(args.filter(isKeyword).map(each => keyword(source, each))),
  });
}

function positional(source: Source, {name, value}: Argument): Shown {
  const given = shown(source, value);
  return name === '' ? given : record('Starred', {value: given, ctx: record('Load', {})});
}

function keyword(source: Source, {name, value}: Argument): Shown {
  return record('keyword', {
    arg: name === '**' ? NONE : text(name),
    value: shown(source, value),
  });
}
