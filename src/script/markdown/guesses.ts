import type {Parameter} from './names.ts';

/** What a reader would write for a value whose name says what it is. */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/^urls$/, '["https://example.com"]'],
  [/url$|^link$/, '"https://example.com"'],
  [/^(delay|sec|secs|seconds|duration|timeout|wait|t)$/, '1'],
  [/^(n|i|x|uid|id|num|number|count|limit|size|times|value|\w+_id)$/, '1'],
  [/^(name|who|label|title|text|msg|message|key|user|tag)$/, '"A"'],
];

const BY_ANNOTATION: Readonly<Record<string, string>> = {
  int: '1',
  float: '1',
  str: '"A"',
  bool: 'True',
};

/** A value for a parameter or a free name, as Python text; none when nothing says what it is. */
export function guessFor({name, annotation}: Parameter): string | undefined {
  return BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? BY_ANNOTATION[annotation];
}
