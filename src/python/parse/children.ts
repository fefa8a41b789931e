import type {Expr} from './ast.ts';

/** The expressions directly inside one that makes no scope. */
export function children(node: Expr): readonly Expr[] {
  switch (node.type) {
    case 'Name':
    case 'Constant':
      return [];
    case 'JoinedStr':
    case 'TemplateStr':
      return node.parts.flatMap(function inside(part): Expr[] {
        if (typeof part === 'string') return [];
        return [part.value, ...(part.spec ?? []).flatMap(inside)];
      });
    case 'Tuple':
    case 'List':
    case 'Set':
      return node.items;
    case 'Dict':
      return node.items.flatMap(([key, value]) => (key === null ? [value] : [key, value]));
    case 'BinOp':
      return [node.left, node.right];
    case 'UnaryOp':
      return [node.operand];
    case 'BoolOp':
      return node.values;
    case 'Compare':
      return [node.left, ...node.rights];
    case 'Call':
      return [node.func, ...node.args.map(argument => argument.value)];
    case 'Subscript':
      return [node.value, node.index];
    case 'Slice':
      return [node.low, node.high, node.step].filter(part => part !== null);
    case 'IfExp':
      return [node.test, node.then, node.other];
    case 'Yield':
      return node.value === null ? [] : [node.value];
    case 'Attribute':
    case 'Starred':
    case 'Await':
    case 'YieldFrom':
    case 'NamedExpr':
      return [node.value];
    case 'Lambda':
    case 'Comprehension':
      return [];
  }
}
