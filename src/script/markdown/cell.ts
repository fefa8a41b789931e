import {longStrings, type Statement} from './names.ts';

/** A fragment's code as it stands in the program. */
export interface Body {
  readonly text: string;
  readonly said: readonly string[];
  /** The fragment's line of a line of it. */
  readonly lineOf: (line: number) => number;
}

/** What is made where a loop runs. */
const OF_A_LOOP = /\b(create_task|ensure_future|get_running_loop|current_task)\b/;

export function asItIs(code: string): Body {
  return {text: code.trimEnd(), said: [], lineOf: line => line};
}

/** What a block begins with that needs no loop, and no value that had to be guessed: imports, definitions, values. */
export function leadOf(own: readonly Statement[], guessed: readonly string[]): Statement[] {
  const first = own.findIndex(statement => !isLead(statement, guessed));
  const line = own[first]?.line;
  return own.slice(0, first).filter(each => each.line !== line);
}

function isLead({node, text, awaits, needs}: Statement, guessed: readonly string[]): boolean {
  if (awaits || guessed.some(name => needs.has(name))) return false;
  if (node === 'AssignStatement') return !OF_A_LOOP.test(text);
  return ['ImportStatement', 'FunctionDefinition', 'ClassDefinition'].includes(node);
}

/** What of borrowed statements needs a loop, or what such a statement made. */
export function madeInLoop(borrowed: readonly Statement[]): Statement[] {
  const made: Statement[] = [];
  for (const statement of borrowed) {
    if (!['AssignStatement', 'ExpressionStatement'].includes(statement.node)) continue;
    const isOfMade = made.some(({gives}) => gives.some(name => statement.needs.has(name)));
    if (isOfMade || OF_A_LOOP.test(statement.text)) made.push(statement);
  }
  return made;
}

/** What the coroutine is called that a block goes into: `main`, unless the block has one. */
export function cellName(own: readonly Statement[]): string {
  return own.some(({gives}) => gives.includes('main')) ? 'start' : 'main';
}

/** The code with all from a statement on inside a coroutine, and values made there: a loop runs by then. */
export function inCell(
  name: string,
  code: string,
  first: Statement | undefined,
  values: readonly string[],
): Body {
  const lines = code.trimEnd().split('\n');
  const above = (first?.line ?? 1) - 1;
  const inside = wrapped(name, [...values, ...lines.slice(above)].join('\n'));
  const added = 1 + values.flatMap(value => value.split('\n')).length;
  return {
    text: [...lines.slice(0, above), inside].join('\n'),
    said: [`async def ${name}() around ${above === 0 ? 'it' : 'what awaits'}`],
    lineOf: line => (line <= above ? line : line - added),
  };
}

/** The code inside a coroutine, one line above it and indented; the inside of long strings stays as it is. */
function wrapped(name: string, code: string): string {
  const inside = longStrings(code);
  let at = 0;
  const lines = code.split('\n').map(line => {
    const start = at;
    at += line.length + 1;
    const isText = inside.some(([from, to]) => from < start && start < to);
    return line === '' || isText ? line : `    ${line}`;
  });
  return [`async def ${name}():`, ...lines].join('\n');
}
