import type {Draft} from '../idioms/draft.ts';
import {py} from '../idioms/python-text.ts';
import {condition, int} from './expressions.ts';
import {inner, type Scope} from './scope.ts';

/** Random statements of Python itself: what is assigned, repeated, left, raised, tidied up and handed over. */

type Statement = (scope: Scope) => string;

/** A few statements, one below the other. */
export function block(scope: Scope, most = 3): string {
  const lines = Array.from({length: scope.draft.int(1, most)}, () => statement(scope));
  return lines.join('\n');
}

function statement(scope: Scope): string {
  const {draft, depth} = scope;
  return draft.pick(depth > 0 && draft.chance(0.55) ? COMPOUND : SIMPLE)(scope);
}

const TARGETS = ['a', 'b', 'c'];

/** What a variable gets: small, however often it is computed anew from itself. */
function kept(scope: Scope): string {
  return `${int(scope, 1)} % 97`;
}

const assigned: Statement = scope => {
  const {draft} = scope;
  const [one, two] = [draft.pick(TARGETS), draft.pick(TARGETS)];
  return draft.pick([
    () => `${one} = ${int(scope)} % 97`,
    () => `${one} ${draft.pick(['+=', '-=', '^='])} ${int(scope, 1)} % 50`,
    () => `${one}, ${two} = ${kept(scope)}, ${kept(scope)}`,
    () => `${one}, *items = [${kept(scope)}, ${kept(scope)}, ${kept(scope)}]`,
    () => `${one} = ${two} = ${kept(scope)}`,
    () => `(${one}, (${two}, _)), *_ = [(${kept(scope)}, (1, 2)), 3]`,
  ])();
};

const collected: Statement = scope => {
  const {draft} = scope;
  return draft.pick([
    () => `items.append(${int(scope, 1)} % 9)`,
    () =>
      `items = [each ${draft.pick(['+ a', '* 2', '% 5'])} for each in items if each ${draft.pick(['% 2', '> b', '!= 1'])}]`,
    () =>
      `items[${draft.pick(['1:2', ':1', '5:', '::2'])}] = []`.replace(
        '[::2] = []',
        '[1:] = items[::-1]',
      ),
    () => `items = items[-4:] + [${kept(scope)}]`,
    () => `table[${int(scope, 1)} % 3] = ${kept(scope)}`,
    () => `table = {key: value + 1 for key, value in table.items() if key != ${draft.int(0, 2)}}`,
    () => 'items.pop()',
    () => `del items[${draft.pick(['0', '-1', '1:'])}]`,
    () => `del table[${draft.int(0, 2)}]`,
    () => `c = [(x, y) for x in items[:2] if x for y in range(x % 3)].__len__()`,
  ])();
};

const told: Statement = ({draft}) =>
  draft.pick([
    `print("${draft.name('at')}", a, b, c, items)`,
    `print(f"{a:>3}|{b!r:<4}|{items=}", table, sep="; ")`,
    'print(*items, end=".\\n")',
  ]);

const left: Statement = scope => {
  const {draft, loops, isFinal} = scope;
  const ways = [`raise ${draft.error()}(a)`, 'assert a % 5, f"{a} is five times"'];
  if (!isFinal)
    ways.push(scope.isAsync && scope.isGenerator ? 'return' : `return ${int(scope, 1)}`);
  if (loops > 0 && !isFinal) ways.push('break', 'continue', 'break');
  return `if ${condition(scope)}:\n    ${draft.pick(ways)}`;
};

const waited: Statement = scope => {
  const {draft, isAsync, isGenerator} = scope;
  const ways: (() => string)[] = [() => told(scope)];
  if (isAsync)
    ways.push(
      () => `await asyncio.sleep(${draft.pick(['0', '0.1'])})`,
      () => `a = await asyncio.sleep(0, ${kept(scope)})`,
    );
  if (isGenerator)
    ways.push(
      () => `yield ${int(scope, 1)}`,
      () => `b = (yield ${int(scope, 1)}) or b`,
    );
  if (isGenerator && !isAsync && scope.loops < 2 && scope.below.generators.length > 0)
    ways.push(() => `c = (yield from ${draft.pick(scope.below.generators)}(a, b)) or 0`);
  return draft.pick(ways)();
};

const SIMPLE: readonly Statement[] = [assigned, assigned, collected, told, left, waited, waited];

const chosen: Statement = scope =>
  py`
    if ${condition(scope)}:
        ${block(inner(scope))}
    ${scope.draft.maybe(`elif ${condition(scope)}:\n    ${told(scope)}`, 0.3)}
    ${scope.draft.maybe(`else:\n    ${assigned(scope)}`)}
  `;

const repeated: Statement = scope => {
  const {draft} = scope;
  const [turn, within] = [
    draft.name('turn'),
    inner(scope, {loops: scope.loops + 1, isFinal: false}),
  ];
  const [before, head] = draft.pick([
    ['', `for ${turn} in range(${draft.int(1, 3)}):`],
    ['', `for ${turn}, b in enumerate(items[:3]):`],
    ['', `for a, ${turn} in zip(items[:2], table):`],
    [`${turn} = 0`, `while (${turn} := ${turn} + 1) < ${draft.int(2, 4)}:`],
    ['', `for ${turn} in sorted(table):`],
    [`${turn} = iter(items[:3])`, `for c in ${turn}:`],
  ] as const);
  return py`
    ${before}
    ${head}
        ${block(within)}
    ${draft.maybe(`else:\n    ${told(scope)}`, 0.3)}
  `;
};

const tried: Statement = scope => {
  const {draft} = scope;
  const handler = py`
    except ${draft.pick(['(ValueError, IndexError)', 'Exception', 'LookupError', 'RuntimeError'])} as error:
        print("${draft.name('caught')}", repr(error))
        ${draft.pick([() => 'raise', () => told(scope), () => block(inner(scope, {depth: 0}), 2), () => `raise ${draft.error()}(b) from error`])()}
  `;
  const tidied = `finally:\n    ${block(inner(scope, {depth: 0, isFinal: true}), 2).replaceAll('\n', '\n    ')}`;
  const isHandled = draft.chance(0.7);
  return py`
    try:
        ${block(inner(scope))}
    ${isHandled ? handler : ''}
    ${isHandled ? draft.maybe(`else:\n    ${assigned(scope)}`, 0.3) : ''}
    ${isHandled ? draft.maybe(tidied, 0.4) : tidied}
  `;
};

const managed: Statement = scope => {
  const {draft, isAsync} = scope;
  const kind = isAsync && draft.chance(0.5) ? 'async with' : 'with';
  const swallows = draft.pick(['', ', ValueError', ', Exception']);
  return py`
    ${kind} Mark("${draft.name('mark')}"${swallows})${draft.maybe(`, Mark("${draft.name('mark')}")`, 0.3)}:
        ${block(inner(scope))}
  `;
};

const enclosed: Statement = scope => {
  const {draft, isAsync} = scope;
  const name = draft.name('inside');
  const waits = isAsync && draft.chance(0.5);
  return py`
    ${waits ? 'async ' : ''}def ${name}(step, *rest, **options):
        nonlocal ${draft.pick(['a', 'b', 'a, c'])}
        ${draft.pick(['a', 'c = a', 'b = a'])} = step + len(rest)
        ${draft.maybe(`if step > ${draft.int(0, 4)}:\n    return items`, 0.4)}
        return options.get("by", step)
    print("${name}", ${waits ? 'await ' : ''}${name}(${draft.pick(['a', 'b, c', '*items[:2], step=1', 'c, by=a', '1, *items'])}))
  `;
};

const matched: Statement = scope => {
  const {draft} = scope;
  return py`
    match ${draft.pick(['a % 4', 'items', 'table', '(a % 2, b % 3, items)', '[a, b]'])}:
        case ${draft.pick(['0 | 1', '[]', '{0: a}', '(0, *_)', '[a, b] if a > b'])}:
            ${block(inner(scope), 2)}
        case ${draft.pick(['int(c)', '[a, *items]', '{**table}', '(1, c, [_, *_])', 'int() | None'])}:
            ${told(scope)}
        ${draft.maybe(`case _:\n    ${assigned(scope)}`)}
  `;
};

const streamed: Statement = scope => {
  const {draft, isAsync, below} = scope;
  if (!isAsync || below.streams.length === 0 || scope.loops > 0) return repeated(scope);
  const stream = `${draft.pick(below.streams)}(a, b)`;
  return draft.pick([
    () => py`
      async for b in ${stream}:
          ${block(inner(scope, {loops: scope.loops + 1, isFinal: false}))}
      ${draft.maybe('else:\n    print("streamed")', 0.3)}
    `,
    () => `items = [each async for each in ${stream} if each][:4]`,
  ])();
};

const COMPOUND: readonly Statement[] = [
  chosen,
  chosen,
  repeated,
  repeated,
  tried,
  tried,
  managed,
  enclosed,
  matched,
  streamed,
];

/** What `with` enters: it tells what happens, and swallows some errors. */
export function mark(draft: Draft): string {
  return py`
    class Mark:
        def __init__(self, name, *swallows):
            self.name, self.swallows = name, swallows
        def __enter__(self):
            print("enters", self.name)
            return self
        def __exit__(self, kind, error, trace):
            print("leaves", self.name, repr(error))
            return ${draft.pick(['error is not None and isinstance(error, self.swallows)', 'kind is not None and issubclass(kind, self.swallows)'])}
        async def __aenter__(self):
            ${draft.maybe('await asyncio.sleep(0)')}
            return self.__enter__()
        async def __aexit__(self, *about):
            ${draft.maybe('await asyncio.sleep(0.1)')}
            return self.__exit__(*about)
  `;
}
