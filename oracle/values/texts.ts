import type {Draft} from '../idioms/draft.ts';
import {
  as,
  bytes,
  called,
  dict,
  int,
  list,
  number,
  type Question,
  small,
  text,
  tuple,
  value,
} from './literals.ts';

/** Strings and bytes: what they are asked, and how values are written into them. */

const PART = as('"a"', '","', '" "', '"l"', '""', '"bc"', 'None', '"ß"', '("a", "b")');

const ofText: Question = draft =>
  `(${text(draft)}).${called(draft, [
    ['split'],
    ['split', PART],
    ['split', PART, small],
    ['rsplit', as('None', '","', '" "'), small],
    ['splitlines'],
    ['splitlines', as('True')],
    ['partition', PART],
    ['rpartition', PART],
    ['strip'],
    ['strip', PART],
    ['lstrip', as('" pH"', '"-a"')],
    ['center', as('9', '3'), as('"*"', '"-"', '"ab"')],
    ['ljust', as('8', '-1')],
    ['rjust', as('8'), as('"0"')],
    ['zfill', as('0', '6')],
    ['replace', PART, text],
    ['replace', as('"a"', '""'), text, small],
    ['find', PART],
    ['rfind', PART, small],
    ['index', PART],
    ['count', PART],
    ['count', PART, small, small],
    ['startswith', PART],
    ['endswith', PART, small],
    ['join', list],
    ['join', as('["a", "b"]', '"xyz"', '{"k": 1}', '[1]')],
    ['upper'],
    ['title'],
    ['capitalize'],
    ['swapcase'],
    ['casefold'],
    ['isdigit'],
    ['isalpha'],
    ['isidentifier'],
    ['isspace'],
    ['istitle'],
    ['isupper'],
    ['isnumeric'],
    ['isprintable'],
    ['expandtabs', as('4', '')],
    ['removeprefix', PART],
    ['removesuffix', as('"c"', '"ld"')],
    [
      'translate',
      as('{97: "A", 98: None}', 'str.maketrans("abc", "xyz")', 'str.maketrans({"a": "__"})'),
    ],
    ['encode'],
    [
      'encode',
      as('"ascii"', '"latin-1"', '"utf-16-le"', '"no-such"'),
      as('"replace"', '"ignore"', '"strict"', '"backslashreplace"', '"xmlcharrefreplace"'),
    ],
    ['__mul__', small],
    ['__getitem__', small],
    ['__contains__', PART],
  ])}`;

const sliced: Question = draft => {
  const bound = () => draft.pick(['', '', small(draft), '100']);
  const step = draft.pick(['', '', ':-1', ':2', ':0']);
  return `(${draft.pick([text, list, tuple, bytes, as('range(10)')])(draft)})[${bound()}:${bound()}${step}]`;
};

const ofBytes: Question = draft =>
  `(${bytes(draft)}).${called(draft, [
    ['decode'],
    [
      'decode',
      as('"ascii"', '"latin-1"'),
      as('"replace"', '"ignore"', '"strict"', '"backslashreplace"'),
    ],
    ['hex'],
    ['hex', as('":"')],
    ['split', as('b","', '","')],
    ['find', as('b"b"', '98', '"b"')],
    ['replace', as('b"a"'), as('b"--"')],
    ['join', as('[b"1", b"2"]', '["x"]')],
    ['upper'],
    ['startswith', as('b"a"', '"a"')],
    ['center', as('7'), as('b"."')],
    ['isalpha'],
  ])}`;

/** A format that Python may refuse for the value. */
function spec(draft: Draft): string {
  return [
    draft.pick(['', '', '', '<', '>', '^', '=', '*^', '0>', '_<']),
    draft.pick(['', '', '', '+', ' ', '-']),
    draft.maybe('z', 0.05),
    draft.maybe('#', 0.15),
    draft.maybe('0', 0.15),
    draft.pick(['', '', '5', '12', '1']),
    draft.pick(['', '', '', ',', '_']),
    draft.pick(['', '', '.0', '.2', '.3', '.10']),
    draft.pick(['', '', 'd', 'f', 'e', 'g', 's', 'x', 'b', '%', 'n', 'c', 'E', 'G', 'o', 'X', 'F']),
  ].join('');
}

const formatted: Question = draft =>
  `format(${draft.pick([number, number, int, text, as('float("nan")')])(draft)}, "${spec(draft)}")`;

const inPlace: Question = draft => {
  const conversion = draft.pick(['', '', '!r', '!s', '!a', '=']);
  return `(lambda it, width: f"<{it${conversion}${draft.pick(['', '', ':>{width}', `:${draft.pick(['>8', '^9', '.2', ''])}`])}}>")(${value(draft)}, ${draft.int(1, 12)})`;
};

const percent: Question = draft => {
  const flags = draft.pick(['', '', '-', '0', '+', ' ', '#']);
  const one = `%${flags}${draft.pick(['', '5', '10', '.2', '8.3'])}${draft.pick(['d', 's', 'r', 'f', 'x', 'g', 'e', 'c', 'i', 'a', 'o', 'q'])}`;
  return draft.pick([
    `"${one}|" % (${number(draft)})`,
    `"${one}|" % (${value(draft)},)`,
    `"${one} %s" % (${int(draft)}, ${text(draft)})`,
    `"%(a)${one.slice(1)} %%" % {"a": ${number(draft)}}`,
  ]);
};

const byMethod: Question = draft =>
  draft.pick([
    `"{} {:${draft.pick(['>6', '.2f', 'x', '05d'])}}".format(${value(draft)}, ${number(draft)})`,
    `"{0[1]} {name.real} {0!r}".format(${list(draft)}, name=${number(draft)})`,
    `"{:{}}|{{}}".format(${text(draft)}, ${draft.pick(['5', '">7"', '"^9"', '"d"'])})`,
    `"{missing} {1}".format(1, 2)`,
    `"{a[k]}".format_map({"a": {"k": ${value(draft)}}})`,
  ]);

const shown: Question = draft =>
  `${draft.pick(['repr', 'str', 'ascii'])}(${draft.pick([value, dict, text, list])(draft)})`;

const characters: Question = draft =>
  called(draft, [
    ['ord', text],
    ['chr', as('65', '8364', '-1', '0x110000', '"a"')],
    ['bytes', as('3', '[1, 2, 255]', '[256]', '"abc"', '"é", "utf-8"', '-1')],
    ['bytes.fromhex', as('"00ff"', '"0 1"', '"zz"')],
    ['int.from_bytes', as('b"\\x01\\x00"', 'b""'), as('"big"', '"little", signed=True')],
    ['str', bytes, as('"utf-8"', '"ascii"')],
    ['memoryview(b"abcd").tolist'],
  ]);

export const TEXTS: readonly Question[] = [
  ofText,
  ofText,
  ofText,
  sliced,
  ofBytes,
  formatted,
  formatted,
  formatted,
  inPlace,
  percent,
  byMethod,
  shown,
  characters,
];
