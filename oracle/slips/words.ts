import {KEYWORDS as RESERVED} from '../../src/python/parse/tokens.ts';
import type {Slip} from './slip.ts';

const NUMBERS = ['0', '1', '-1', '2', '10', '0.5', 'None', '"1"'];
const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '+': ['-', '*'],
  '-': ['+'],
  '*': ['+', '**'],
  '/': ['//'],
  '==': ['!=', '=', 'is'],
  '!=': ['=='],
  '<': ['>', '<='],
  '>': ['<', '>='],
  '+=': ['-=', '='],
  '=': ['+=', '=='],
  '.': [','],
  ',': ['.', ''],
  ':': [''],
  ')': [''],
};
const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  await: ['', 'return', 'yield'],
  async: [''],
  return: ['yield', 'raise', ''],
  yield: ['return', 'await'],
  raise: ['return', ''],
  for: ['while', 'async for'],
  while: ['if'],
  if: ['while'],
  except: ['finally'],
  finally: ['else'],
  break: ['continue', 'pass'],
  continue: ['break'],
  with: ['async with'],
  True: ['False'],
  False: ['True', 'None'],
  None: ['0'],
  try: ['if True'],
};

/** Another word of the program, or the same misspelt. */
const nameTaken: Slip = (program, choices) => {
  const names = program.words('name', text => !RESERVED.has(text));
  if (names.length === 0) return null;
  const at = choices.pick(names);
  const {text} = program.token(at);
  const spelt = choices.chance(0.6) ? program.token(choices.pick(names)).text : misspelt(text);
  return program.with(at, at + 1, spelt);
};

function misspelt(name: string): string {
  return name.length > 3 ? name.slice(0, -1) : `${name}s`;
}

const numberTaken: Slip = (program, choices) => {
  const numbers = program.words('number');
  if (numbers.length === 0) return null;
  const at = choices.pick(numbers);
  return program.with(at, at + 1, choices.pick(NUMBERS));
};

/** `f` forgotten, or put where none is needed. */
const textTaken: Slip = (program, choices) => {
  const texts = program.words('string', text => /^f?"[^"]/.test(text));
  if (texts.length === 0) return null;
  const at = choices.pick(texts);
  const {text} = program.token(at);
  return program.with(at, at + 1, text.startsWith('f') ? text.slice(1) : `f${text}`);
};

const oneFor =
  (others: Readonly<Record<string, readonly string[]>>, kind: 'op' | 'name'): Slip =>
  (program, choices) => {
    const places = program.words(kind, text => others[text] !== undefined);
    if (places.length === 0) return null;
    const at = choices.pick(places);
    const other = choices.pick(others[program.token(at).text] ?? []);
    return program.with(at, at + 1, other);
  };

/** Slips in one word. */
export const WORDS: readonly Slip[] = [
  nameTaken,
  nameTaken,
  numberTaken,
  textTaken,
  oneFor(OPERATORS, 'op'),
  oneFor(KEYWORDS, 'name'),
  oneFor(KEYWORDS, 'name'),
  oneFor({await: ['']}, 'name'),
];
