import {
  as,
  called,
  dict,
  int,
  key,
  list,
  number,
  type Question,
  set,
  small,
  text,
  tuple,
  value,
} from './literals.ts';

/** Lists, tuples, sets and dictionaries, and what `collections`, `heapq` and `bisect` have. */

/** A change, and what is there then: `(value := [1], value.sort(), value)`. */
const changed =
  (made: Question, calls: readonly (readonly [string, ...Question[]])[]): Question =>
  draft => {
    const steps = Array.from({length: draft.int(1, 2)}, () => `it.${called(draft, calls)}`);
    return `(lambda it: (${steps.join(', ')}, it))(${made(draft)})`;
  };

const KEY = as(
  'key=str',
  'key=len',
  'key=lambda each: -each',
  'reverse=True',
  'key=abs, reverse=True',
  'key=repr',
  '',
);

const ofList = changed(list, [
  ['append', value],
  ['extend', as('"xy"', '(1, 2)', '5', '{3: 4}')],
  ['insert', small, value],
  ['pop'],
  ['pop', small],
  ['remove', small],
  ['index', small],
  ['index', small, small, small],
  ['count', small],
  ['sort', KEY],
  ['reverse'],
  ['copy'],
  [
    '__setitem__',
    as('slice(1, 2)', 'slice(0, 0)', 'slice(None, None, 2)', '0', '-1', '"a"'),
    as('[7, 8]', '"ab"', '5'),
  ],
  ['__delitem__', as('slice(1, None)', '0', '9', 'slice(None, None, -2)')],
  ['__iadd__', as('(1,)', '"z"', 'None')],
]);

const ofDict = changed(dict, [
  ['get', key],
  ['pop', key],
  ['pop', key, value],
  ['popitem'],
  ['setdefault', key, value],
  ['update', as('a=1', '[("k", 2)]', '{"x": 1}', '[1]', '["ab"]', '[("abc", 1)]', '3')],
  ['keys'],
  ['items'],
  ['values'],
  ['__or__', dict],
  ['__ior__', as('[("q", 1)]', '{1: 2}', '5')],
  ['__getitem__', key],
  ['__delitem__', key],
  ['__eq__', dict],
  ['__reversed__().__next__'],
]);

const ofSet = changed(set, [
  ['add', key],
  ['add', as('[1]', '{}')],
  ['discard', small],
  ['remove', key],
  ['union', list],
  ['intersection', list],
  ['difference', as('range(3)', '"abc"', '5')],
  ['symmetric_difference', as('[1, 2]', '{3}')],
  ['issubset', as('range(9)', '[1]')],
  ['isdisjoint', list],
  ['update', as('[9, 8]', '"xy", [1]')],
  ['__and__', as('{1, 2}', '[1]')],
  ['__le__', set],
]);

const dictOf: Question = draft =>
  draft.pick([
    `dict(zip(${text(draft)}, ${list(draft)}))`,
    `dict.fromkeys(${text(draft)}, ${small(draft)})`,
    `{**${dict(draft)}, **${dict(draft)}}`,
    `dict(${draft.pick(['a=1', '[(1, 2), (3, 4)]', '[1]', '{"a": 1}, b=2', '5'])})`,
    `sorted(${dict(draft)}.items(), key=lambda item: str(item))`,
    `list(${dict(draft)}.keys() & ${dict(draft)})`,
    `{number: text for number, text in enumerate(${text(draft)}, ${small(draft)})}`,
  ]);

const sorting: Question = draft =>
  called(draft, [
    [
      'sorted',
      list,
      as('reverse=True', 'key=str', 'key=lambda each: (len(str(each)), str(each))', 'key=None'),
    ],
    ['sorted', tuple],
    ['sorted', text],
    ['sorted', set, as('key=repr')],
    ['min', list, as('default=None', 'key=str')],
    ['max', text],
    ['max', list],
    ['sum', list],
    ['any', list],
    ['all', tuple],
    ['list', as('reversed([1, 2])', 'range(10, 0, -3)', '{2: 1}', '5', 'map(str, [1])')],
    ['tuple', text],
    ['len', value],
    [
      'hash',
      as(
        '1',
        '1.0',
        '-1',
        '"abc"',
        '(1, 2)',
        '[1]',
        '2**61',
        '0.5',
        'None is None',
        'frozenset({1})',
      ),
    ],
  ]);

const compared: Question = draft => {
  const made = draft.pick([list, tuple, set, dict, text]);
  return `${made(draft)} ${draft.pick(['<', '<=', '==', '!=', '>', '+', 'in', 'is'])} ${made(draft)}`;
};

const deque = changed(
  as('deque([1, 2, 3])', 'deque("abc", maxlen=3)', 'deque(maxlen=0)', 'deque([], 2)'),
  [
    ['append', value],
    ['appendleft', small],
    ['extend', as('[5, 6]', '"xyz"')],
    ['extendleft', as('[5, 6]')],
    ['pop'],
    ['popleft'],
    ['rotate', small],
    ['insert', small, small],
    ['remove', small],
    ['index', small],
    ['count', as('1', '"a"')],
    ['__getitem__', as('0', '-1', '9', 'slice(0, 1)')],
    ['reverse'],
    ['__add__', as('deque([9])', '[1]')],
    ['copy'],
  ],
);

const counter = changed(
  as(
    'Counter("abracadabra")',
    'Counter(a=1, b=-2)',
    'Counter()',
    'Counter([1, 1, 2])',
    'Counter({"x": 0})',
  ),
  [
    ['most_common'],
    ['most_common', small],
    ['update', as('"aab"', '{"a": 5}', 'z=3')],
    ['subtract', as('"ab"', 'a=4')],
    ['elements().__next__'],
    ['total'],
    ['__getitem__', as('"a"', '"nope"')],
    ['__add__', as('Counter("ab")', '{"a": 1}')],
    ['__sub__', as('Counter("aab")')],
    ['__and__', as('Counter("aab")')],
    ['__or__', as('Counter("zzz")')],
    ['__le__', as('Counter("abracadabra")')],
    ['__pos__'],
    ['__delitem__', as('"a"', '"nope"')],
  ],
);

const ordered = changed(
  as(
    'OrderedDict(a=1, b=2, c=3)',
    'OrderedDict([(1, 2)])',
    'defaultdict(list, {"k": [1]})',
    'defaultdict(int)',
    'defaultdict(None)',
    'ChainMap({"a": 1}, {"a": 2, "b": 3})',
  ),
  [
    ['move_to_end', as('"a"', '"a", last=False', '"q"')],
    ['popitem', as('', 'last=False')],
    ['pop', as('"a"', '"q"', '"q", None')],
    ['__getitem__', as('"a"', '"q"', '1')],
    ['__setitem__', as('"b"', '"new"'), value],
    ['get', as('"a"', '"q"')],
    ['items'],
    ['copy'],
    ['setdefault', as('"k"', '"m"'), small],
    ['update', as('b=9', '{"a": 0}')],
    ['__or__', as('{"z": 1}')],
    ['__eq__', as('{"a": 1, "b": 2, "c": 3}', 'OrderedDict(c=3, b=2, a=1)')],
  ],
);

const imported =
  (question: Question): Question =>
  draft => {
    draft.import(
      'from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple',
    );
    return question(draft);
  };

const heaps: Question = draft => {
  draft.import('import bisect');
  draft.import('import heapq');
  return draft.pick([
    `(lambda heap: (heapq.heapify(heap), heapq.heappop(heap), heapq.heappush(heap, ${small(draft)}), heap))(${list(draft)})`,
    `heapq.${draft.pick(['nlargest', 'nsmallest'])}(${small(draft)}, ${list(draft)}${draft.pick(['', ', key=str', ', key=lambda each: -each'])})`,
    `list(heapq.merge([1, 4], ${draft.pick(['[2, 3]', '[0]', '"ab"'])}))`,
    `(lambda heap: (heapq.heapreplace(heap, ${small(draft)}), heapq.heappushpop(heap, 0), heap))([1, 5, 3])`,
    `bisect.${draft.pick(['bisect', 'bisect_left', 'bisect_right'])}([1, 2, 2, 5], ${number(draft)}${draft.pick(['', ', 1', ', 0, 2', ', key=abs'])})`,
    `(lambda row: (bisect.insort(row, ${int(draft)}), row))([1, 2, 5])`,
  ]);
};

export const COLLECTIONS: readonly Question[] = [
  ofList,
  ofList,
  ofDict,
  ofDict,
  ofSet,
  dictOf,
  sorting,
  compared,
  imported(deque),
  imported(counter),
  imported(ordered),
  heaps,
];
