import {as, called, dict, list, number, type Question, small, text, value} from './literals.ts';

/** Dates, patterns, documents and chance, as programs use them beside asyncio. */

const DATE = as('date(2024, 2, 29)', 'date(2025, 12, 31)', 'date(1, 1, 1)', 'date(2023, 2, 29)');
const MOMENT = as(
  'datetime(2024, 2, 29, 23, 59, 58)',
  'datetime(2025, 1, 1)',
  'datetime(2025, 3, 9, 1, 2, 3, 4567, tzinfo=timezone.utc)',
  'datetime(2025, 6, 1, 12, tzinfo=timezone(timedelta(hours=5, minutes=30)))',
  'datetime(2025, 13, 1)',
);
const SPAN = as(
  'timedelta(days=1)',
  'timedelta(hours=-1.5)',
  'timedelta(seconds=90061, microseconds=5)',
  'timedelta()',
  'timedelta(weeks=1, minutes=-1)',
  'timedelta(days=400)',
);
const TIME = as('time(1, 2, 3)', 'time(23, 59, 59, 999999)', 'time(25)', 'time()');

const dated: Question = draft => {
  draft.import('from datetime import date, datetime, time, timedelta, timezone');
  const format = draft.pick([
    '%Y-%m-%d',
    '%d.%m.%y %H:%M',
    '%A %a %B %b',
    '%j %U %W %w %u',
    '%I:%M %p',
    '%S.%f',
    '%Z %z',
    '%G-W%V',
    '%c',
    '%x %X',
    '%%',
    '%D %T %F %R',
    '%e|%y',
  ]);
  return draft.pick([
    `${MOMENT(draft)} ${draft.pick(['-', '<', '==', '>='])} ${MOMENT(draft)}`,
    `${draft.pick([MOMENT, DATE])(draft)} ${draft.pick(['+', '-'])} ${SPAN(draft)}`,
    `${SPAN(draft)} ${draft.pick(['+', '-', '/', '//', '%', '<', '=='])} ${draft.pick([SPAN, SPAN, small, as('2.5')])(draft)}`,
    `${SPAN(draft)} * ${number(draft)}`,
    `str(${draft.pick([SPAN, MOMENT, DATE, TIME])(draft)})`,
    `(${SPAN(draft)}).${draft.pick(['total_seconds()', 'days', 'seconds', '__neg__()', '__abs__()'])}`,
    `(${MOMENT(draft)}).${called(draft, [['isoformat'], ['isoformat', as('" "', '"T", "minutes"', 'timespec="milliseconds"')], ['strftime', as(`"${format}"`)], ['timestamp'], ['weekday'], ['isocalendar'], ['timetuple'], ['date'], ['timetz'], ['replace', as('day=1', 'month=2', 'hour=30', 'tzinfo=None')], ['ctime'], ['astimezone', as('timezone.utc')], ['toordinal'], ['utcoffset'], ['__format__', as(`"${format}"`)]])}`,
    `(${DATE(draft)}).${called(draft, [['isoformat'], ['strftime', as(`"${format}"`)], ['isoweekday'], ['replace', as('year=2023', 'day=30')], ['toordinal'], ['isocalendar'], ['ctime']])}`,
    `datetime.strptime(${draft.pick(['"2024-05-06", "%Y-%m-%d"', '"6 May 24", "%d %B %y"', '"12:30 PM", "%I:%M %p"', '"2024-13-01", "%Y-%m-%d"', '"x", "%Y"', '"2024-05-06T01:02:03+0200", "%Y-%m-%dT%H:%M:%S%z"', '"2024", "%Q"', '"1 2 3", "%d %m"'])})`,
    `${draft.pick(['datetime', 'date', 'time'])}.fromisoformat(${draft.pick(['"2024-05-06"', '"2024-05-06T01:02:03.5"', '"01:02"', '"20240506"', '"2024-W10-2"', '"nope"', '"2024-05-06 01:02+01:00"', '"2024-05-06T24:00"'])})`,
    `datetime.fromtimestamp(${draft.pick(['0', '1.5', '-1', '1e10', '1700000000, timezone.utc', '"x"'])})`,
    `${draft.pick(['f"{%s:%Y/%m/%d}"', 'f"{%s!r:>50}"', 'repr(%s)', 'hash(%s) == hash(%s)'])}`
      .replaceAll('%s', 'datetime(2025, 1, 1)')
      .replaceAll('%Y', '%Y'),
  ]);
};

const PATTERN = as(
  'r"\\d+"',
  'r"(\\w)(\\w)?"',
  'r"(?P<first>[a-c])(?P<rest>\\w*)"',
  'r"^\\s*|\\s+$"',
  'r"[A-Z][a-z]+"',
  'r"(a)|(b)"',
  'r"\\b"',
  'r"x*"',
  'r"(?i)HELLO"',
  'r"[^,]+"',
  'r"(?<=,)."',
  'r"("',
  'r"a{2,}?"',
  'r"(?m)^l"',
  'r"."',
);

const searched: Question = draft => {
  draft.import('import re');
  const [pattern, subject] = [PATTERN(draft), text(draft)];
  return draft.pick([
    `re.findall(${pattern}, ${subject})`,
    `re.split(${pattern}, ${subject}${draft.pick(['', ', maxsplit=1'])})`,
    `re.sub(${pattern}, ${draft.pick(['"-"', 'r"<\\g<0>>"', 'r"\\1"', 'lambda found: found[0].upper()', 'r"\\g<first>"', '"\\\\"'])}, ${subject}${draft.pick(['', ', count=1', ', flags=re.I'])})`,
    `re.subn(${pattern}, "*", ${subject})`,
    `re.${draft.pick(['match', 'search', 'fullmatch'])}(${pattern}, ${subject})`,
    `(found := re.search(${pattern}, ${subject})) and (found.group(), found.groups(), found.span(), found.groupdict(), found.lastindex)`,
    `[found.start() for found in re.finditer(${pattern}, ${subject}${draft.pick(['', ', re.M | re.S'])})]`,
    `re.escape(${subject}), re.compile(${pattern}).${draft.pick(['groups', 'groupindex', 'pattern', 'flags'])}`,
    `re.compile(${pattern}${draft.pick(['', ', re.I', ', re.M | re.X'])})`,
  ]);
};

const documented: Question = draft => {
  draft.import('import json');
  const options = draft.pick([
    '',
    '',
    ', indent=2',
    ', sort_keys=True',
    ', ensure_ascii=False',
    ', separators=(",", ":")',
    ', default=str',
    ', indent="\\t"',
    ', allow_nan=False',
    ', skipkeys=True',
  ]);
  return draft.pick([
    `json.dumps(${draft.pick([value, dict, list])(draft)}${options})`,
    `json.dumps({"k": ${draft.pick([value, dict, list])(draft)}, "a": [${number(draft)}]}${options})`,
    `json.loads(${draft.pick(["'[1, 2.0, 1e5, -0.0, true, null]'", '\'{"a": {"b": []}, "a": 2}\'', "'[1,]'", "'{'", "''", "'NaN'", '\'"\\\\u00e9\\\\n"\'', '\'{"a" 1}\'', "'01'", "'[1] x'", '"{\'a\': 1}"', 'b"[1]"', '5', "'1e400'", '\'"\\ttab"\''])})`,
    `json.loads('{"x": [1, 2.5], "y": "z"}'${draft.pick([', object_hook=lambda found: sorted(found)', ', parse_float=str', ', parse_int=float', ', object_pairs_hook=tuple'])})`,
  ]);
};

const random: Question = draft => {
  draft.import('import random');
  const calls = Array.from({length: draft.int(1, 3)}, () =>
    called(draft, [
      ['random'],
      ['randint', as('1'), as('6', '100', '0')],
      ['randrange', as('10', '0, 10, 3', '-5, 5', '0', '5.0')],
      ['uniform', as('0', '-1.5'), as('1', '10')],
      ['choice', as('"abc"', '[1, 2]', '[]', 'range(100)', '{1}')],
      [
        'choices',
        as('"abc"'),
        as('k=3', 'weights=[1, 2, 3], k=2', 'cum_weights=[1, 2, 9]', 'weights=[1]'),
      ],
      ['sample', as('range(20)', '"abcdef"', '[1]', '{1, 2}'), as('2', '1', '9')],
      ['gauss', as('0'), as('1', '2.5')],
      ['normalvariate', as('0, 1')],
      ['expovariate', as('0.5', '2')],
      ['betavariate', as('1, 2')],
      ['triangular', as('0, 1, 0.5', '')],
      ['getrandbits', as('1', '40', '0', '-1')],
      ['randbytes', as('3')],
      ['paretovariate', as('2')],
      ['lognormvariate', as('0, 1')],
      ['vonmisesvariate', as('0, 1')],
      ['weibullvariate', as('1, 2')],
      ['gammavariate', as('2, 1')],
      ['binomialvariate', as('10, 0.5', '1, 0.2')],
    ]),
  );
  const seed = draft.pick(['0', '42', '"text"', '1.5', '-7', 'b"x"', '10**20', '[1]']);
  return draft.pick([
    `(lambda dice: [${calls.map(call => `dice.${call}`).join(', ')}])(random.Random(${seed}))`,
    `(random.seed(${seed}), ${calls.map(call => `random.${call}`).join(', ')})`,
    `(lambda dice, cards: (dice.shuffle(cards), cards))(random.Random(${seed}), ${list(draft)})`,
  ]);
};

const worded: Question = draft => {
  draft.import('import string');
  draft.import('import textwrap');
  return draft.pick([
    `textwrap.${draft.pick(['wrap', 'fill', 'shorten'])}(${draft.pick(['"the quick brown fox jumps over it"', '"extraordinarily long"', '" a  b "', '"one\\ntwo"'])}, width=${draft.pick(['10', '5', '1', '40'])}${draft.pick(['', ', placeholder="..."'])})`,
    `textwrap.${draft.pick(['dedent("  a\\n    b\\n")', 'indent("a\\n\\nb", "> ")', 'dedent("\\ta\\n  b")'])}`,
    `string.Template("$who is $what. $$5").${draft.pick(['substitute(who=1, what=2)', 'safe_substitute(who=1)', 'substitute(who=1)'])}`,
    `string.${draft.pick(['ascii_lowercase', 'digits', 'punctuation', 'capwords("a bC  d")', 'hexdigits', 'whitespace'])}`,
  ]);
};

const measured: Question = draft => {
  draft.import('import statistics');
  return `statistics.${called(draft, [
    ['mean', list],
    ['median', list],
    ['mode', text],
    ['stdev', as('[1, 2, 4]', '[1]', '[0.5, 0.25, 1]')],
    ['pstdev', as('[1, 2, 4]', '[2.5]')],
    ['variance', as('[1, 2, 4]', '[]')],
    ['fmean', as('[1, 2.5]', '[1, 2], weights=[3, 1]')],
    ['quantiles', as('[1, 2, 3, 4, 5]', '[1, 9], n=10')],
    ['multimode', text],
    ['harmonic_mean', as('[1, 2]', '[0, 1]')],
    ['geometric_mean', as('[1, 2, 4]')],
    ['median_low', as('[1, 2, 3, 4]')],
    ['linear_regression', as('[1, 2, 3], [2, 4, 6]')],
    ['correlation', as('[1, 2, 3], [3, 2, 1]')],
  ])}`;
};

const encoded: Question = draft => {
  draft.import('import base64');
  draft.import('import hashlib');
  draft.import('import struct');
  return draft.pick([
    `hashlib.${draft.pick(['md5', 'sha1', 'sha256', 'sha512', 'blake2b'])}(${draft.pick(['b""', 'b"abc"', '"x".encode() * 100', '"x"'])}).hexdigest()[:20]`,
    `base64.${draft.pick(['b64encode', 'urlsafe_b64encode', 'b32encode', 'b16encode'])}(${draft.pick(['b"\\xff\\xfe?"', 'b"abc"', '"x"'])})`,
    `base64.b64decode(${draft.pick(['"YWJj"', 'b"YWI="', '"YWI"', '"!!"'])})`,
    `struct.pack(${draft.pick(['">I", 258', '"<hB", -1, 255', '"f", 1.5', '">Q", -1', '"4s", b"ab"', '"!d", 0.1', '"B", 256', '"?i", True, 3'])})`,
    `struct.unpack(${draft.pick(['">I", b"\\0\\0\\1\\2"', '"<h", b"\\1\\0"', '"<h", b"\\1"', '"2s2s", b"abcd"'])}), struct.calcsize(${draft.pick(['"ib"', '"<qB"', '"10s"', '"z"'])})`,
  ]);
};

export const LIBRARY: readonly Question[] = [
  dated,
  dated,
  searched,
  searched,
  documented,
  documented,
  random,
  worded,
  measured,
  encoded,
];
