import {Draft} from '../idioms/draft.ts';
import {py} from '../idioms/python-text.ts';
import {type Callables, NOTHING} from './scope.ts';
import {block, mark} from './statements.ts';

/**
 * Random programs of Python's own statements within each other: functions, generators, coroutines and async generators
 * that call those below them, and tell what they do.
 */

type Kind = keyof Callables;

const NAMES: Readonly<Record<Kind, string>> = {
  functions: 'work',
  generators: 'give',
  coroutines: 'wait',
  streams: 'stream',
};

/** The program of a seed. */
export function flowingProgram(seed: number): string {
  const draft = new Draft(seed);
  draft.define('mark', mark(draft));
  let below = NOTHING;
  for (const kind of [
    'functions',
    'generators',
    'functions',
    'streams',
    'coroutines',
    'coroutines',
  ] as const)
    if (draft.chance(0.75)) below = withOne(draft, kind, below);
  below = withOne(draft, 'coroutines', below);
  return `${[draft.head, main(draft, below)].join('\n\n')}\n`;
}

/** One more function, which may call the others. */
function withOne(draft: Draft, kind: Kind, below: Callables): Callables {
  const name = draft.name(NAMES[kind]);
  const isAsync = kind === 'coroutines' || kind === 'streams';
  const isGenerator = kind === 'generators' || kind === 'streams';
  const scope = {draft, isAsync, isGenerator, loops: 0, depth: 3, below, isFinal: false};
  draft.define(
    name,
    py`
      ${isAsync ? 'async ' : ''}def ${name}(a, b):
          a, b, c, items, table = a % 50, b % 50, ${draft.int(0, 5)}, [${draft.int(0, 9)}, a % 7], {0: b % 9}
          ${isGenerator ? 'yield a' : ''}
          ${block(scope, 5)}
          ${isGenerator && isAsync ? 'yield c' : 'return a + c'}
    `,
  );
  return {...below, [kind]: [...below[kind], name]};
}

function main(draft: Draft, {functions, generators, coroutines, streams}: Callables): string {
  const given = `${draft.int(0, 9)}, ${draft.int(0, 9)}`;
  const asked = [
    ...functions.map(name => `${name}(${given})`),
    ...generators.map(name => `list(${name}(${given}))[:9]`),
    ...coroutines.map(name => `await ${name}(${given})`),
    ...streams.map(name => `[each async for each in ${name}(${given})][:9]`),
  ];
  return py`
    async def main():
        ${asked.map(each => `try:\n    print("gives", ${each})\nexcept Exception as error:\n    print("failed", repr(error), repr(error.__context__))`).join('\n')}
    asyncio.run(main())
  `;
}
