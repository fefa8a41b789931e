import {as, called, int, list, number, type Question, small, text, value} from './literals.ts';

/** `itertools`, `functools`, `operator`, and built-in functions that take functions. */

const FUNCTION = as(
  'str',
  'len',
  'abs',
  'lambda each: each * 2',
  'lambda each: each > 1',
  'None',
  'bool',
  'repr',
);

const PREDICATE = as('lambda each: each > 1', 'bool', 'str.isalpha', 'None', 'len');

/** The first few: some never end. */
const iterated: Question = draft => {
  draft.import('import itertools');
  const iterator = called(draft, [
    ['count', small],
    ['count', number, as('0.5', '-1')],
    ['cycle', as('"ab"', '[1]', '[]')],
    ['repeat', value],
    ['repeat', small, small],
    ['chain', list, text],
    ['chain.from_iterable', as('["ab", [1]]', '[1]')],
    ['accumulate', list],
    ['accumulate', as('[1, 5, 2]'), as('max', 'lambda a, b: a * b', 'initial=10')],
    ['batched', as('"abcdefg"', 'range(5)'), as('2', '3', '0', '2, strict=True')],
    ['pairwise', text],
    ['groupby', as('"aabbca"', '[1, 3, 2]'), as('key=lambda each: str(each).isdigit()', 'None')],
    ['takewhile', PREDICATE, list],
    ['dropwhile', PREDICATE, list],
    ['filterfalse', PREDICATE, list],
    ['compress', text, as('[1, 0, 1]', '[]')],
    ['islice', as('"abcdef"', 'range(9)'), as('3', '1, None, 2', '-1', '2, 5')],
    ['starmap', as('pow', 'max', 'lambda *row: row'), as('[(2, 3), (4, 1)]', '["ab"]', '[5]')],
    ['zip_longest', text, list, as('fillvalue="-"')],
    ['product', as('"ab"', '[1, 2]'), as('[0, 1]', 'repeat=2')],
    ['permutations', as('"abc"', '[1, 2]'), as('2', 'None', '-1')],
    ['combinations', as('"abcd"', 'range(3)'), as('2', '5')],
    ['combinations_with_replacement', as('"ab"'), as('2', '0')],
  ]);
  return `[each for each, _ in zip(itertools.${iterator}, range(7))]`;
};

const mapped: Question = draft =>
  draft.pick([
    `list(map(${FUNCTION(draft)}, ${draft.pick([list, text])(draft)}))`,
    `list(map(pow, [2, 3], [3, 2]${draft.pick(['', ', [5]', ', strict=True'])}))`,
    `list(filter(${FUNCTION(draft)}, ${list(draft)}))`,
    `list(zip(${text(draft)}, ${list(draft)}${draft.pick(['', ', strict=True'])}))`,
    `list(enumerate(${draft.pick([text, list])(draft)}, ${small(draft)}))`,
    `next(iter(${draft.pick([list, text])(draft)})${draft.pick(['', ', "none"'])})`,
    `list(iter(iter([3, 2, 1, 0]).__next__, ${small(draft)}))`,
    `max(${list(draft)}, key=${FUNCTION(draft)}, default="none")`,
    `[*range(${small(draft)}, ${draft.int(3, 9)}, ${draft.pick(['1', '2', '-1', '0'])})]`,
    `range(0, 10, 3).${draft.pick(['index(6)', 'index(7)', 'count(9)', '__contains__(4.0)', '__len__()', '__getitem__(slice(1, 3))'])}`,
  ]);

const functional: Question = draft => {
  draft.import('import functools');
  draft.import('import operator');
  return draft.pick([
    `functools.reduce(${draft.pick(['operator.add', 'operator.mul', 'max', 'lambda a, b: f"{a}{b}"'])}, ${list(draft)}${draft.pick(['', ', 0', ', ""'])})`,
    `functools.partial(${draft.pick(['int, base=2', 'pow, 2', 'print', 'sorted, reverse=True'])})(${draft.pick(['"101"', '3', '[1, 2]', ''])})`,
    `functools.partial(pow, 2, mod=5)`,
    `sorted(${list(draft)}, key=functools.cmp_to_key(lambda a, b: (str(a) > str(b)) - (str(a) < str(b))))`,
    `operator.itemgetter(${draft.pick(['0', '-1', '0, 1', '"k"', 'slice(2)'])})(${draft.pick([list, text, as('{"k": 1}')])(draft)})`,
    `operator.attrgetter(${draft.pick(['"real"', '"real.imag"', '"nope"'])})(${number(draft)})`,
    `operator.methodcaller(${draft.pick(['"upper"', '"split", ","', '"nope"', '"bit_length"'])})(${value(draft)})`,
    `operator.${called(draft, [
      ['truediv', number, number],
      ['concat', text, text],
      ['contains', list, small],
      ['index', number],
      ['countOf', list, small],
      ['mod', text, int],
      ['floordiv', number, int],
      ['not_', value],
    ])}`,
  ]);
};

const cached: Question = draft => {
  draft.import('import functools');
  draft.define(
    'fibonacci',
    `@functools.${draft.pick(['cache', 'lru_cache', 'lru_cache(maxsize=2)', 'lru_cache(maxsize=None, typed=True)', 'lru_cache(0)'])}
def fibonacci(number):
    return number if number < 2 else fibonacci(number - 1) + fibonacci(number - 2)`,
  );
  return `fibonacci(${draft.pick(['5', '9', '2.0', '"x"', '[]'])}), fibonacci.${draft.pick(['cache_info()', 'cache_clear()', '__name__', 'cache_parameters()'])}`;
};

const wronglyCalled: Question = draft =>
  draft.pick([
    `(lambda a, b=2, *c, d, **e: (a, b, c, d, e))(${draft.pick(['1', '1, d=2', '1, 2, 3, d=4, z=5', 'a=1, b=2', '*[1], **{"d": 2}', '1, a=2, d=3', 'd=1'])})`,
    `(lambda a, /, b, *, c=3: (a, b, c))(${draft.pick(['1', '1, 2', '1, b=2, c=4', 'a=1, b=2', '1, 2, 3', '1, 2, q=3', '*"ab"', '*5', '**[1]'])})`,
    `${draft.pick(['len', 'sorted', 'isinstance', 'range', 'zip', 'print', 'iter', 'sum', 'min', 'getattr', 'ord', 'round'])}(${draft.pick(['', '1, 2, 3, 4', 'None', 'key=1', '5, 5', '"ab", "cd"'])})`,
    `(${value(draft)}).${draft.pick(['nope', 'append', 'upper', 'real', '__class__', '__len__', 'keys', 'items'])}`,
    `(${value(draft)})[${draft.pick(['0', '"k"', '1.5', 'None', '-9', '0, 1', ':2'])}]`,
    `(${value(draft)})(${draft.maybe('1')})`,
    `${draft.pick(['iter', 'reversed', 'len', 'int', 'list', 'dict', 'float', 'set', 'next', 'callable', 'type', 'sum', 'min', '-', '~', 'not ', 'abs', 'bytes', 'enumerate'])}(${value(draft)})`.replace(
      /^(iter|reversed|enumerate)(.*)$/,
      'list($1$2)',
    ),
    `isinstance(${value(draft)}, ${draft.pick(['int', '(int, str)', 'int | None', 'list[int]', '"int"', 'collections.abc.Iterable', 'float | str'])})`.replace(
      'collections.abc.Iterable',
      'object',
    ),
  ]);

export const FUNCTIONS: readonly Question[] = [
  iterated,
  iterated,
  mapped,
  mapped,
  functional,
  cached,
  wronglyCalled,
  wronglyCalled,
  wronglyCalled,
];
