import {parser} from '@lezer/python';

type SyntaxNode = ReturnType<typeof parser.parse>['topNode'];

/** A statement at the top of a block, and what it has to do with names. */
export interface Statement {
  readonly node: string;
  readonly text: string;
  /** The line of the block in which it begins, from 1. */
  readonly line: number;
  /** Names it gives to the module. */
  readonly gives: readonly string[];
  /** Names that are bound anywhere in it. */
  readonly binds: ReadonlySet<string>;
  /** Names it uses and does not bind itself. */
  readonly needs: ReadonlySet<string>;
  /** Of those, names of which an attribute is used: `asyncio` in `asyncio.run`. */
  readonly bases: ReadonlySet<string>;
  /** Names that it calls. */
  readonly calls: ReadonlySet<string>;
  /** Of those, names of what has to be a coroutine: `work` in `await work()`, and in `create_task(work())`. */
  readonly awaited: ReadonlySet<string>;
  readonly isAsyncFunction: boolean;
  /** Whether what is called gives one item after another. */
  readonly isGenerator: boolean;
  /** Names of parameters without a default, with their annotations, of a function. */
  readonly parameters: readonly Parameter[];
  /** Whether it awaits outside any function. */
  readonly awaits: boolean;
  /** Whether it starts a loop: `asyncio.run(…)`, not inside a function. */
  readonly runs: boolean;
}

export interface Parameter {
  readonly name: string;
  readonly annotation: string;
}

const RUNNERS = new Set(['run', 'run_until_complete', 'run_forever', 'Runner']);

/** What is given coroutines. */
const TAKERS = new Set([
  ...RUNNERS,
  ...['create_task', 'ensure_future', 'gather', 'wait_for', 'shield', 'as_completed'],
]);

/** The statements at the top of a block. */
export function statementsOf(code: string): Statement[] {
  return children(parser.parse(code).topNode)
    .filter(({name}) => name !== 'Comment')
    .map(node => statementOf(node, code));
}

/** Stretches of string literals that go over several lines: their inner lines must not be indented. */
export function longStrings(code: string): readonly (readonly [from: number, to: number])[] {
  return descendants(parser.parse(code).topNode)
    .filter(({name}) => name === 'String' || name === 'FormatString')
    .map(({from, to}) => [from, to] as const)
    .filter(([from, to]) => code.slice(from, to).includes('\n'));
}

function statementOf(node: SyntaxNode, code: string): Statement {
  const text = (each: SyntaxNode) => code.slice(each.from, each.to);
  const names = descendants(node).filter(
    each => each.name === 'VariableName' && !isAttribute(each),
  );
  const bound = new Set(names.filter(isBound).map(text));
  const used = names.filter(name => !isBound(name) && !isKeyword(name));
  const free = used.filter(name => !bound.has(text(name)));
  const outside = descendants(node, 'outside functions');
  const definition = node.name === 'DecoratedStatement' ? node.lastChild : node;
  return {
    node: definition?.name ?? node.name,
    text: text(node),
    line: code.slice(0, node.from).split('\n').length,
    gives: givenBy(outside).map(text),
    binds: bound,
    needs: new Set(free.map(text)),
    bases: new Set(free.filter(isBase).map(text)),
    calls: new Set(free.filter(isCalled).map(text)),
    awaited: new Set(free.filter(name => isCalled(name) && isAwaited(name, text)).map(text)),
    isAsyncFunction:
      definition?.name === 'FunctionDefinition' && definition.firstChild?.name === 'async',
    isGenerator: definition?.name === 'FunctionDefinition' && yields(definition),
    parameters: definition ? parametersOf(definition, text) : [],
    awaits: outside.some(isAwaiting),
    runs: outside.some(each => each.name === 'CallExpression' && RUNNERS.has(calleeOf(each, text))),
  };
}

function yields(definition: SyntaxNode): boolean {
  const body = children(definition).filter(({name}) => name === 'Body');
  const inside = body.flatMap(each => descendants(each, 'outside functions'));
  return inside.some(({name}) => name === 'YieldStatement' || name === 'YieldExpression');
}

/** Names that outlive the statement. The walk leaves out what is inside functions, but not their own names. */
function givenBy(outside: readonly SyntaxNode[]): SyntaxNode[] {
  return outside.filter(node => node.name === 'VariableName' && isBound(node));
}

function isBound(name: SyntaxNode): boolean {
  const {parent, prevSibling} = name;
  const before = prevSibling?.name;
  switch (parent?.name) {
    case 'FunctionDefinition':
    case 'ClassDefinition':
      return before === 'def' || before === 'class';
    case 'ParamList':
      return before !== 'AssignOp';
    case 'ImportStatement':
      return before !== 'from' && name.nextSibling?.name !== 'as';
    case 'AssignStatement':
    case 'NamedExpression':
      return isBefore(name, 'AssignOp');
    case 'TupleExpression':
      return parent.parent?.name === 'AssignStatement' && isBefore(parent, 'AssignOp');
    case 'ScopeStatement':
      return true;
    case 'ForStatement':
    case 'ForExpression':
      return isBefore(name, 'in');
    default:
      return before === 'as' || (before !== undefined && isComprehensionTarget(name));
  }
}

function isComprehensionTarget(name: SyntaxNode): boolean {
  // A generator that is the only argument of a call has no brackets of its own.
  if (!/Comprehension|ArgList/.test(name.parent?.name ?? '')) return false;
  let before = name.prevSibling;
  while (before && before.name !== 'for' && before.name !== 'in') before = before.prevSibling;
  return before?.name === 'for';
}

function isBefore(node: SyntaxNode, mark: string): boolean {
  for (let next = node.nextSibling; next; next = next.nextSibling)
    if (next.name === mark) return true;
  return false;
}

/** The name of a keyword argument, or of a module that names are imported from. */
function isKeyword({parent, nextSibling, prevSibling}: SyntaxNode): boolean {
  if (parent?.name === 'ImportStatement') return true;
  return (
    parent?.name === 'ArgList' &&
    nextSibling?.name === 'AssignOp' &&
    prevSibling?.name !== 'AssignOp'
  );
}

function isBase({parent, prevSibling, nextSibling}: SyntaxNode): boolean {
  if (parent?.name === 'Decorator') return nextSibling?.name === '.';
  return parent?.name === 'MemberExpression' && prevSibling === null;
}

function isCalled({parent, prevSibling}: SyntaxNode): boolean {
  return parent?.name === 'CallExpression' && prevSibling === null;
}

/** Whether what the call of a name gives is awaited, or is handed on to who awaits it. */
function isAwaited({parent: call}: SyntaxNode, text: (node: SyntaxNode) => string): boolean {
  let at = call?.parent;
  if (at?.name === 'AwaitExpression') return true;
  while (at && at.name !== 'ArgList' && /Expression$/.test(at.name)) at = at.parent;
  return at?.name === 'ArgList' && at.parent !== null && TAKERS.has(calleeOf(at.parent, text));
}

/** `get` in `@app.get("/")`, where the grammar has names and dots. */
function isAttribute({parent, prevSibling}: SyntaxNode): boolean {
  return parent?.name === 'Decorator' && prevSibling?.name === '.';
}

function calleeOf(call: SyntaxNode, text: (node: SyntaxNode) => string): string {
  const callee = call.firstChild;
  const last = callee?.name === 'MemberExpression' ? callee.lastChild : callee;
  return last ? text(last) : '';
}

function parametersOf(definition: SyntaxNode, text: (node: SyntaxNode) => string): Parameter[] {
  const list = children(definition).find(({name}) => name === 'ParamList');
  if (!list) return [];
  return children(list)
    .filter(each => each.name === 'VariableName' && isBound(each))
    .filter(({prevSibling}) => prevSibling?.name !== '*' && prevSibling?.name !== '**')
    .map(each => ({each, type: each.nextSibling?.name === 'TypeDef' ? each.nextSibling : null}))
    .filter(({each, type}) => (type ?? each).nextSibling?.name !== 'AssignOp')
    .map(({each, type}) => ({
      name: text(each),
      annotation: type ? text(type).replace(/^:\s*/, '') : '',
    }));
}

function descendants(node: SyntaxNode, where: 'all' | 'outside functions' = 'all'): SyntaxNode[] {
  const inner = children(node).filter(
    child => where === 'all' || !['Body', 'ParamList'].includes(child.name) || !isFunction(node),
  );
  return [node, ...inner.flatMap(child => descendants(child, where))];
}

function isFunction({name}: SyntaxNode): boolean {
  return name === 'FunctionDefinition' || name === 'LambdaExpression' || name === 'ClassDefinition';
}

function children(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) found.push(child);
  return found;
}

function isAwaiting({name, parent}: SyntaxNode): boolean {
  return name === 'AwaitExpression' || (name === 'async' && parent?.name !== 'FunctionDefinition');
}
