import type {Parameter} from './names.ts';

/** What a reader would write for a value whose name says what it is. */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/^urls$/, '["https://example.com"]'],
  [/url$|^link$/, '"https://example.com"'],
  [/^(delay|sec|secs|seconds|duration|timeout|wait|t)$/, '1'],
  [/^(n|i|x|uid|id|num|number|count|limit|size|times|value|\w+_id)$/, '1'],
  [/^(arg|args|data|item|payload)$/, '1'],
  [/^(name|who|label|title|text|msg|message|key|user|tag)$/, '"A"'],
];

const TWO = ['asyncio.sleep(2, "A")', 'asyncio.sleep(1, "B")'];

/** Where a loop runs, what is called a task is one: `asyncio.wait` takes nothing else. */
const TASKS = `[${TWO.map(coroutine => `asyncio.create_task(${coroutine})`).join(', ')}]`;

/** What a reader would write for a name that nothing gives; as an argument of a call it would stand outside any loop. */
const BY_FREE_NAME: typeof BY_NAME = [
  [/^(session|client)$/, 'aiohttp.ClientSession()'],
  [/^(tasks|coros|coroutines|aws)$/, `[${TWO.join(', ')}]`],
  [/^http_get$/, 'lambda url: asyncio.sleep(1, f"Response from {url}")'],
  [/^(cpu|heavy|blocking)(_\w+)?$/, 'lambda *args: "done"'],
];

const BY_ANNOTATION: Readonly<Record<string, string>> = {
  int: '1',
  float: '1',
  str: '"A"',
  bool: 'True',
};

/** A value for a free name, as Python text; none when nothing says what it is. */
export function guessForName(name: string, inMain: boolean, isCalled: boolean): string | undefined {
  if (inMain && name === 'tasks') return TASKS;
  const found = BY_FREE_NAME.find(([pattern]) => pattern.test(name))?.[1];
  const guess = found ?? guessFor({name, annotation: ''});
  return isCalled && !guess?.startsWith('lambda') ? undefined : guess;
}

/** A value for a parameter, as Python text; none when nothing says what it is. */
export function guessFor({name, annotation}: Parameter): string | undefined {
  return BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? BY_ANNOTATION[annotation];
}
