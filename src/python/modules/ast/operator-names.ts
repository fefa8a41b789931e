/** What CPython's tree calls its operators. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '+': 'Add',
    '-': 'Sub',
    '*': 'Mult',
    '/': 'Div',
    '//': 'FloorDiv',
    '%': 'Mod',
    '**': 'Pow',
    '@': 'MatMult',
    '<<': 'LShift',
    '>>': 'RShift',
    '|': 'BitOr',
    '^': 'BitXor',
    '&': 'BitAnd',
    and: 'And',
    or: 'Or',
    '==': 'Eq',
    '!=': 'NotEq',
    '<': 'Lt',
    '<=': 'LtE',
    '>': 'Gt',
    '>=': 'GtE',
    is: 'Is',
    'is not': 'IsNot',
    in: 'In',
    'not in': 'NotIn',
  }),
);

const UNARY: ReadonlyMap<string, string> = new Map(
  Object.entries({'+': 'UAdd', '-': 'USub', '~': 'Invert', not: 'Not'}),
);

export function operatorName(op: string, kind: 'unary' | 'binary'): string {
  return (kind === 'unary' ? UNARY : NAMES).get(op) as string;
}
