import {builtinNames} from '../../python/builtins.ts';
import {guessFor, guessForName} from './guesses.ts';
import {longStrings, type Statement, statementsOf} from './names.ts';

/** A fragment made into a program. */
export interface Completion {
  readonly source: string;
  /** Every addition, as a reader would say it; empty for a program that was whole. */
  readonly added: readonly string[];
  /** How many lines stand before the fragment's own. */
  readonly before: number;
}

/** Code that an earlier block of the same lesson defines. */
export interface Earlier {
  /** The line of the block in the lesson. */
  readonly line: number;
  readonly code: string;
}

/** A fragment that nobody could complete without knowing more. */
export class Incomplete extends Error {
  override readonly name = 'Incomplete';
}

const MODULES = new Set(
  'asyncio time random contextlib functools contextvars collections itertools json logging math threading datetime requests aiohttp httpx aiofiles concurrent typing dataclasses enum sys os'.split(
    ' ',
  ),
);

/** Names that every module has besides the built-in ones. */
const MODULE_NAMES = ['__name__', '__file__', '__doc__'];

/** A fragment as a program: with imports, with what earlier blocks define, and with something that runs it. */
export function completed(code: string, earlier: readonly Earlier[]): Completion {
  const own = statementsOf(code);
  const {call, said, inMain} = guarded(running(own), code);
  const borrowed = borrowedFor(own, earlier);
  const names = namesOf([...own, ...borrowed.statements], call);
  const imports = names.modules.map(name => `import ${name}`);
  const values = names.values.map(([name, value]) => `${name} = ${value}`);
  const functions = borrowed.statements.map(({text}) => text);
  // Inside main, where a loop runs: some values cannot be made without one.
  const head = [imports.join('\n'), ...functions, ...(inMain ? [] : [values.join('\n')])];
  const start = head.filter(Boolean).map(part => `${part}\n\n`);
  const body = inMain ? wrapped([...values, code.trimEnd()].join('\n')) : code.trimEnd();
  return {
    source: `${start.join('')}${body}\n${call === '' ? '' : `\n${call}\n`}`,
    added: [...imports, ...borrowed.said, ...values, ...said],
    before: start.join('').split('\n').length - 1 + (inMain ? 1 + values.length : 0),
  };
}

interface Running {
  /** What starts it, when nothing did. */
  readonly call: string;
  readonly said: readonly string[];
  /** Whether the code goes inside `async def main()`. */
  readonly inMain: boolean;
}

/** Where there are processes, each imports the program anew: what starts it stands where they do not come to it. */
function guarded(started: Running, code: string): Running {
  const {call} = started;
  if (call === '' || !/\bProcessPoolExecutor\b/.test(code)) return started;
  const lines = call.split('\n').map(line => (line === '' ? '' : `    ${line}`));
  return {...started, call: ['if __name__ == "__main__":', ...lines].join('\n')};
}

function running(own: readonly Statement[]): Running {
  if (own.some(({awaits}) => awaits)) {
    const call = 'asyncio.run(main())';
    return {call, said: ['async def main() around it', call], inMain: true};
  }
  if (own.some(({runs}) => runs)) return {call: '', said: [], inMain: false};
  return {...callOf(own), inMain: false};
}

/** The code inside `async def main()`, one line above it and indented; the inside of long strings stays as it is. */
function wrapped(code: string): string {
  const inside = longStrings(code);
  let at = 0;
  const lines = code.split('\n').map(line => {
    const start = at;
    at += line.length + 1;
    const isText = inside.some(([from, to]) => from < start && start < to);
    return line === '' || isText ? line : `    ${line}`;
  });
  return ['async def main():', ...lines].join('\n');
}

/** What starts a block that only defines things. */
function callOf(own: readonly Statement[]): Pick<Running, 'call' | 'said'> {
  const functions = own.filter(({isAsyncFunction}) => isAsyncFunction);
  const main = own.find(({node, gives}) => node === 'FunctionDefinition' && gives[0] === 'main');
  if (main && !main.isAsyncFunction) return called(`main(${argumentsOf(main)})`);
  if (main) return called(`asyncio.run(main(${argumentsOf(main)}))`);
  const roots = functions.filter(({gives}) => !own.some(({needs}) => needs.has(gives[0] ?? '')));
  const [first = functions.at(-1), ...others] = roots;
  if (first === undefined) throw new Incomplete('nothing in it is asynchronous.');
  if (others.length === 0) return called(`asyncio.run(${callTo(first)})`);
  const calls = [first, ...others].map(callTo);
  return {
    call: [
      'async def main():',
      ...calls.map(each => `    await ${each}`),
      '',
      'asyncio.run(main())',
    ].join('\n'),
    said: [`async def main() that awaits ${calls.join(', then ')}`, 'asyncio.run(main())'],
  };
}

function called(call: string): Pick<Running, 'call' | 'said'> {
  return {call, said: [call]};
}

function callTo(root: Statement): string {
  return `${root.gives[0]}(${argumentsOf(root)})`;
}

function argumentsOf(root: Statement): string {
  return root.parameters
    .map(parameter => {
      const guess = guessFor(parameter);
      if (guess !== undefined) return guess;
      throw new Incomplete(
        `nothing calls \`${root.gives[0]}\`, and nothing says what its \`${parameter.name}\` is. Call it in the block.`,
      );
    })
    .join(', ');
}

/** What earlier blocks define of what the fragment uses, and what that uses in turn; in the lesson's order. */
function borrowedFor(own: readonly Statement[], earlier: readonly Earlier[]) {
  const offered = earlier.flatMap(({line, code}) =>
    statementsOf(code)
      .filter(isBorrowable)
      .map(statement => ({line, statement})),
  );
  const taken = new Set<(typeof offered)[number]>();
  const given = new Set(own.flatMap(({gives}) => gives));
  const wanted = own.flatMap(({needs}) => [...needs]);
  for (const name of wanted) {
    const found = offered.findLast(({statement}) => statement.gives.includes(name));
    if (MODULES.has(name) || given.has(name) || found === undefined || taken.has(found)) continue;
    taken.add(found);
    for (const each of found.statement.gives) given.add(each);
    wanted.push(...found.statement.needs);
  }
  const inOrder = offered.filter(each => taken.has(each));
  return {
    statements: inOrder.map(({statement}) => statement),
    said: inOrder.map(({line, statement}) => `\`${statement.gives[0]}\` of line ${line}`),
  };
}

function isBorrowable({node, awaits, runs, gives}: Statement): boolean {
  const kinds = ['FunctionDefinition', 'ClassDefinition', 'ImportStatement', 'AssignStatement'];
  return kinds.includes(node) && gives.length > 0 && !awaits && !runs;
}

/** The names that nothing gives: modules to import, and values that can be guessed. */
function namesOf(statements: readonly Statement[], call: string) {
  const given = new Set([...builtins(), ...statements.flatMap(({gives}) => gives)]);
  const all = [...statements, ...statementsOf(call)];
  const missing = (names: readonly string[]) =>
    [...new Set(names)].filter(name => !given.has(name));
  const modulesOf = (some: readonly Statement[]) =>
    missing(some.flatMap(({bases}) => [...bases])).filter(name => MODULES.has(name));
  const own = modulesOf(all);
  const others = missing(statements.flatMap(({needs}) => [...needs])).filter(
    name => !own.includes(name),
  );
  const values = others.map(name => {
    const guess = guessForName(name);
    if (guess !== undefined) return [name, guess] as const;
    throw new Incomplete(`\`${name}\` is defined neither here nor in an earlier block.`);
  });
  const modules = modulesOf([...all, ...values.flatMap(([, value]) => statementsOf(value))]);
  return {modules: modules.toSorted(), values};
}

function builtins(): string[] {
  return [...builtinNames().keys(), ...MODULE_NAMES];
}
