import re
from collections import deque

print(map, filter, zip, enumerate, reversed, range, type(map), map.__name__, zip.__module__, enumerate.__mro__)
made = [
    map(len, ["a"]), filter(None, [1]), zip("a", "b"), enumerate("a"), reversed((1, 2)), reversed("ab"),
    reversed([1]), reversed({1: 2}), reversed({1: 2}.keys()), reversed({1: 2}.values()), reversed({1: 2}.items()), reversed(range(3)),
    iter([1]), iter((1,)), iter("a"), iter("é"), iter(b"a"), iter(bytearray(b"a")), iter({1: 2}), iter({1}), iter(frozenset([1])),
    iter(range(2)), iter({1: 2}.keys()), iter({1: 2}.values()), iter({1: 2}.items()), iter(lambda: 1, 2), [1].__iter__(), {1: 2}.__iter__(),
    re.finditer("a", "a"),
]
for each in made:
    print(each, type(each), iter(each) is each, type(each).__mro__[1:], next(each))
print(isinstance(made[0], map), isinstance(made[0], zip), isinstance(made[4], reversed), isinstance(made[6], reversed))
print(isinstance(filter(None, []), (map, filter)), issubclass(enumerate, object), callable(map))


class Numbered(enumerate):
    def __next__(self):
        at, item = super().__next__()
        return f"{at}:{item}"


print(list(Numbered("ab", 5)), type(Numbered("a")).__name__, isinstance(Numbered("a"), enumerate))


def source(name, count):
    for at in range(count):
        print("  ->", name, at)
        yield at
    print("  -> end", name)


print(list(zip(source("a", 2), source("b", 3))))
print(list(map(lambda *args: args, source("a", 3), source("b", 1))))
print(next(filter(lambda item: item > 0, source("a", 3))))
print(list(enumerate("ab", 10**20)), list(enumerate("ab", start=True)), list(enumerate(iterable="a")))
print(list(map(pow, [2, 3], [3, 2], strict=True)), list(map(str, [None])), list(reversed([None, 1])), list(reversed((None, 2))))
for strict in (lambda: zip("ab", "a", strict=True), lambda: zip("a", "ab", strict=True), lambda: map(max, "ab", "a", strict=True), lambda: map(max, "a", "a", "ab", strict=True)):
    try:
        print(list(strict()))
    except ValueError as error:
        print(error)

items = [1, 2, 3]
back = reversed(items)
print(next(back))
items.append(4)
items.remove(2)
print(list(back))
it = iter(items)
print(list(it))
items.append(5)
print(list(it), next(it, "none"))
stop = iter(lambda: items.pop(), 3)
print(list(stop), list(stop), items)


class Backwards:
    def __reversed__(self):
        return "what it likes"


class Sequence:
    def __len__(self):
        return 2

    def __getitem__(self, at):
        print("  item", at)
        return at


class Never(Sequence):
    __reversed__ = None


print(reversed(Backwards()), list(reversed(Sequence())), list(Sequence.__iter__(Sequence()) if hasattr(Sequence, "__iter__") else []))
counts = {"a": 1, "b": 2}
try:
    for key in reversed(counts):
        counts[key * 2] = 0
except RuntimeError as error:
    print(error)


class NoNext:
    def __iter__(self):
        return 3


wrong = [
    lambda: map(), lambda: map(len), lambda: map(len, 1), lambda: map(len, [], x=1), lambda: filter(), lambda: filter(None), lambda: filter(None, 1),
    lambda: filter(None, []), lambda: filter(function=None, iterable=[]), lambda: zip(1), lambda: zip("a", 1), lambda: zip(x=2), lambda: enumerate(), lambda: enumerate(1),
    lambda: enumerate([], "a"), lambda: enumerate([], 1, 2), lambda: enumerate([], begin=1), lambda: reversed(), lambda: reversed(1), lambda: reversed({1}),
    lambda: reversed(x for x in []), lambda: reversed([], []), lambda: reversed(Never()), lambda: reversed(sequence=[]), lambda: list(map(1, [1])),
    lambda: iter(1), lambda: iter(1, 2), lambda: iter(), lambda: iter(NoNext()), lambda: next([]), lambda: next(map(len, [])), lambda: len(map(len, [])),
    lambda: map(len, [])[0], lambda: isinstance(1, 2), lambda: map.nothing, lambda: zip().nothing, lambda: sorted(map(len, 1)), lambda: reversed(iter([])),
]
for call in wrong:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def ends(answers=[3, 2]):
    if answers:
        return answers.pop()
    raise StopIteration("over")


print(list(iter(ends, 0)), next(iter(ends, 1), "nothing"), list(iter(iter([3, 2, 1]).__next__, 0)))
print([].__len__, {1}.__contains__, [].__getitem__, (1).__add__, [].append, list.__len__, dict.get, object.__repr__)


class Short:
    def __len__(self):
        return -1

    def __iter__(self):
        return iter("ab")


for made in (list, tuple, sorted, lambda it: [*it]):
    try:
        print(made(Short()))
    except ValueError as error:
        print(error)
