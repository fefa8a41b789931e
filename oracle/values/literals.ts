import type {Draft} from '../idioms/draft.ts';

/** An expression that somebody asks for, without a side effect that another would see. */
export type Question = (draft: Draft) => string;

const INTS = [
  '0',
  '1',
  '-1',
  '2',
  '3',
  '7',
  '-13',
  '10',
  '255',
  '1000000',
  '2**31',
  '2**63',
  '-10**20',
  'True',
];
const FLOATS = [
  '0.0',
  '-0.0',
  '0.1',
  '0.5',
  '1.5',
  '2.5',
  '-2.5',
  '1e16',
  '1e-7',
  '123456.789',
  '1/3',
  '2.675',
  'float("inf")',
  '1e300',
  '100.0',
];
const TEXTS = [
  '""',
  '"abc"',
  '"Hello, World"',
  '"straße"',
  '"ÄÖÜ x"',
  '"a b  c"',
  '"12"',
  '"-3.5"',
  '" pad "',
  '"tab\\tsep"',
  '"two\\nlines\\n"',
  '"日本語"',
  '"ABCabc"',
  '"it\'s"',
  '"a,b,,c"',
  '"x" * 5',
  '"🙂ok"',
  '"oneTwo_three"',
];
const BYTES = ['b""', 'b"abc"', 'b"\\x00\\xff"', 'bytearray(b"xyz")', '"é".encode()', 'b"a,b"'];

export const int: Question = draft => draft.pick(INTS);
export const float: Question = draft => draft.pick(FLOATS);
export const number: Question = draft => draft.pick([int, int, float])(draft);
export const text: Question = draft => draft.pick(TEXTS);
export const bytes: Question = draft => draft.pick(BYTES);
export const small: Question = draft => String(draft.int(-2, 5));

/** Anything that can be hashed. */
export const key: Question = draft =>
  draft.pick([
    int,
    float,
    text,
    text,
    bytesKey,
    (each: Draft) => `(${small(each)}, ${text(each)})`,
    () => 'None',
    (each: Draft) => `frozenset({${small(each)}, ${small(each)}})`,
  ])(draft);

const bytesKey: Question = draft => draft.pick(['b"k"', 'b""', 'False']);

export const list: Question = draft => `[${several(draft, draft.pick([small, number, text]), 4)}]`;
export const tuple: Question = draft => `tuple([${several(draft, draft.pick([small, key]), 3)}])`;
export const set: Question = draft => `{${several(draft, draft.pick([small, text]), 5, 1)}}`;
export const dict: Question = draft =>
  `{${several(draft, each => `${key(each)}: ${value(each, 1)}`, 4)}}`;

/** Any value, with others in it as deep as that. */
export function value(draft: Draft, depth = 2): string {
  const plain = [int, float, text, text, bytes, () => 'None', () => 'True'];
  const nested = [
    list,
    tuple,
    set,
    dict,
    () => 'range(5)',
    () => 'slice(1, None)',
    () => 'len',
    () => 'int',
    () => '...',
  ];
  return draft.pick(depth > 0 ? [...plain, ...nested] : plain)(draft);
}

/** So many of them, with commas. */
export function several(draft: Draft, one: Question, most: number, least = 0): string {
  return Array.from({length: draft.int(least, most)}, () => one(draft)).join(', ');
}

/** One of the calls, with what its brackets hold. */
export function called(draft: Draft, calls: readonly (readonly [string, ...Question[]])[]): string {
  const [name, ...given] = draft.pick(calls);
  return `${name}(${given.map(each => each(draft)).join(', ')})`;
}

/** Always this text. */
export const as =
  (...texts: readonly string[]): Question =>
  draft =>
    draft.pick(texts);
