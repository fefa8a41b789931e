import {builtinNames} from '../../python/builtins.ts';
import {borrowedFor, type Earlier} from './borrowed.ts';
import {asItIs, cellName, inCell, leadOf, madeInLoop} from './cell.ts';
import {refuseGap} from './gaps.ts';
import {guessFor, guessForName} from './guesses.ts';
import {Incomplete} from './incomplete.ts';
import {type Statement, statementsOf} from './names.ts';

/** A fragment made into a program. */
export interface Completion {
  readonly source: string;
  /** Every addition, as a reader would say it; empty for a program that was whole. */
  readonly added: readonly string[];
  /** The fragment's line of a line of the program. */
  readonly lineOf: (line: number) => number;
}

const MODULES = new Set(
  'asyncio time random contextlib functools contextvars collections itertools json logging math threading datetime requests aiohttp httpx aiofiles attr attrs concurrent typing dataclasses enum sys os'.split(
    ' ',
  ),
);

/** A runner that is given nothing. */
const LEFT_OUT = /\.(run|run_until_complete)\(\s*\.\.\.\s*\)/;

/** How a definition runs a loop. */
const RUNS = /\basyncio\.run\(|\b(run_until_complete|run_forever)\b|\bRunner\(/;

/** Names that every module has besides the built-in ones. */
const MODULE_NAMES = ['__name__', '__file__', '__doc__'];

/** A fragment as a program: with imports, with what earlier blocks define, and with something that runs it. */
export function completed(code: string, earlier: readonly Earlier[]): Completion {
  const own = statementsOf(code);
  if (LEFT_OUT.test(code)) throw new Incomplete('"..." stands for what it runs. Write that.');
  for (const each of own) refuseGap(each);
  const {call, said, cell} = guarded(running(own), code);
  const borrowed = borrowedFor(own, earlier, name => MODULES.has(name));
  const guesses = guessesFor([...own, ...borrowed.statements], cell !== undefined);
  const lead = cell === undefined ? own : leadOf(own, [...guesses.keys()]);
  const imports = importsFor({own, lead, borrowed: borrowed.statements}, guesses, call);
  const values = [...guesses].map(([name, value]) => `${name} = ${value}`);
  const made = cell === undefined ? [] : madeInLoop(borrowed.statements);
  const inside = [...values, ...made.map(({text}) => text)];
  const body = cell === undefined ? asItIs(code) : inCell(cell, code, own[lead.length], inside);
  const outside = borrowed.statements.filter(each => !made.includes(each)).map(({text}) => text);
  const head = headOf([imports.join('\n'), ...outside, cell ? '' : values.join('\n')]);
  return {
    source: `${head}${body.text}\n${call === '' ? '' : `\n${call}\n`}`,
    added: [...imports, ...borrowed.said, ...values, ...body.said, ...said],
    lineOf: line => body.lineOf(line - head.split('\n').length + 1),
  };
}

function headOf(parts: readonly string[]): string {
  return parts
    .filter(Boolean)
    .map(part => `${part}\n\n`)
    .join('');
}

interface Running {
  /** What starts it, when nothing did. */
  readonly call: string;
  readonly said: readonly string[];
  /** The coroutine that the code goes into, where it awaits outside any. */
  readonly cell?: string;
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
    const cell = cellName(own);
    return {...called(`asyncio.run(${cell}())`), cell};
  }
  if (own.some(({runs}) => runs) || startsByItself(own)) return {call: '', said: []};
  return callOf(own);
}

/** Whether what it calls at the top runs a loop: a function, or a class that has a thread do it. */
function startsByItself(own: readonly Statement[]): boolean {
  const isDefinition = ({node}: Statement) => /^(Function|Class)Definition$/.test(node);
  const called = own.filter(each => !isDefinition(each));
  for (const {needs} of called) {
    const found = own.filter(each => isDefinition(each) && needs.has(each.gives[0] ?? ''));
    called.push(...found.filter(each => !called.includes(each)));
  }
  return called.some(each => isDefinition(each) && !each.isAsyncFunction && RUNS.test(each.text));
}

/** What starts a block that only defines things. */
function callOf(own: readonly Statement[]): Pick<Running, 'call' | 'said'> {
  const functions = own.filter(({isAsyncFunction}) => isAsyncFunction);
  const main = own.find(({node, gives}) => node === 'FunctionDefinition' && gives[0] === 'main');
  if (main && !main.isAsyncFunction) return called(`main(${argumentsOf(main)})`);
  if (main) return called(`asyncio.run(main(${argumentsOf(main)}))`);
  const roots = functions.filter(({gives}) => !own.some(({needs}) => needs.has(gives[0] ?? '')));
  const [first = functions.at(-1), ...others] = roots;
  if (first === undefined && own.some(isOfAsyncio)) return {call: '', said: []};
  if (first === undefined) throw new Incomplete('nothing in it is asynchronous.');
  if (others.length === 0 && !first.isGenerator) return called(`asyncio.run(${callTo(first)})`);
  const parts = [first, ...others].map(partOf);
  return {
    call: [
      'async def main():',
      ...parts.flatMap(({lines}) => lines),
      '',
      'asyncio.run(main())',
    ].join('\n'),
    said: [
      `async def main() that ${parts.map(({does}) => does).join(', then ')}`,
      'asyncio.run(main())',
    ],
  };
}

/** How a coroutine runs a function: what it gives is awaited, or what it yields is printed. */
function partOf(root: Statement): {readonly lines: readonly string[]; readonly does: string} {
  const call = callTo(root);
  if (!root.isGenerator) return {lines: [`    await ${call}`], does: `awaits ${call}`};
  return {
    lines: [`    async for item in ${call}:`, '        print(item)'],
    does: `prints each item of ${call}`,
  };
}

/** Threads and callbacks can do without a coroutine. */
function isOfAsyncio({needs, gives}: Statement): boolean {
  return needs.has('asyncio') || gives.includes('asyncio');
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

/** Values for the names that nothing gives. */
function guessesFor(statements: readonly Statement[], inCell: boolean): Map<string, string> {
  const missing = missingOf(statements, ({needs}) => needs);
  const modules = modulesFor(statements, []);
  const calls = new Set(statements.flatMap(each => [...each.calls]));
  return new Map(
    missing
      .filter(name => !modules.has(name))
      .map(name => {
        const guess = guessForName(name, inCell, calls.has(name));
        if (guess !== undefined) return [name, guess];
        throw new Incomplete(`\`${name}\` is defined neither here nor in an earlier block.`);
      }),
  );
}

/** The imports that a program lacks; those inside a coroutine are none of the code that starts it. */
function importsFor(
  {own, lead, borrowed}: Readonly<Record<'own' | 'lead' | 'borrowed', readonly Statement[]>>,
  guesses: ReadonlyMap<string, string>,
  call: string,
): string[] {
  const used = modulesFor([...own, ...borrowed], [...guesses.values()]);
  const toStart = modulesFor([...lead, ...borrowed], [call]);
  return [...new Set([...used, ...toStart])].toSorted().map(name => `import ${name}`);
}

/** The modules that they use, and that the texts use besides, and that nothing imports. */
function modulesFor(statements: readonly Statement[], texts: readonly string[]): Set<string> {
  const more = texts.flatMap(statementsOf);
  const missing = missingOf([...statements, ...more], ({bases}) => bases);
  return new Set(missing.filter(name => MODULES.has(name)));
}

function missingOf(
  statements: readonly Statement[],
  used: (statement: Statement) => ReadonlySet<string>,
): string[] {
  const given = new Set([...builtins(), ...statements.flatMap(({gives}) => gives)]);
  const names = new Set(statements.flatMap(statement => [...used(statement)]));
  return [...names].filter(name => !given.has(name));
}

function builtins(): string[] {
  return [...builtinNames().keys(), ...MODULE_NAMES];
}
