from itertools import *

calls = [
    lambda: chain(1), lambda: list(chain(1)), lambda: chain(x=1), lambda: chain.from_iterable(), lambda: chain.from_iterable(3),
    lambda: count("a"), lambda: count(1, 2, 3), lambda: count(begin=2), lambda: count(1, None), lambda: count(start=2, step=3),
    lambda: cycle(), lambda: cycle(1), lambda: cycle(iterable=[]),
    lambda: repeat(), lambda: repeat(1, "a"), lambda: repeat(1, None), lambda: repeat(object=1, times=2), lambda: repeat(1, 2, 3),
    lambda: len(repeat(1, 2)),
    lambda: islice(), lambda: islice([]), lambda: islice([], -1), lambda: islice([], 0, -1), lambda: islice([], -1, 2),
    lambda: islice([], 0, 2, 0), lambda: islice([], 0, 2, -1), lambda: islice([], "a"), lambda: islice([], "a", 2),
    lambda: islice([], 1, 2, "a"), lambda: islice([], 1, 2, 3, 4), lambda: islice(1, 2), lambda: islice([], stop=2),
    lambda: islice([], 1.5),
    lambda: tee(), lambda: tee(1), lambda: tee([], -1), lambda: tee([], n=3), lambda: tee([], "a"),
    lambda: zip_longest(1), lambda: zip_longest([], fill=2), lambda: zip_longest("a", "b", x=1),
    lambda: accumulate(), lambda: accumulate(1), lambda: accumulate([], None, 3), lambda: list(accumulate([1, "a"])),
    lambda: list(accumulate([1, 2], 5)), lambda: accumulate([], function=None),
    lambda: batched(), lambda: batched([]), lambda: batched([], 0), lambda: batched([], "a"), lambda: batched(1, 2),
    lambda: batched([], 2, True), lambda: batched(iterable="ab", n=1),
    lambda: pairwise(), lambda: pairwise(1), lambda: pairwise([], []), lambda: pairwise(iterable=[]),
    lambda: product(1), lambda: product([], repeat=-1), lambda: product([], repeat="a"), lambda: product([], times=2),
    lambda: permutations(), lambda: permutations(1), lambda: permutations([], -1), lambda: permutations([], "a"), lambda: permutations([], 1.5),
    lambda: combinations(), lambda: combinations([1]), lambda: combinations(1, 2), lambda: combinations([], -1),
    lambda: combinations([], "a"), lambda: combinations(iterable="ab", r=1), lambda: combinations([], 1, 2),
    lambda: combinations_with_replacement([1]), lambda: combinations_with_replacement([], -1), lambda: combinations_with_replacement(1, 2),
    lambda: starmap(), lambda: starmap(pow), lambda: starmap(pow, 1), lambda: list(starmap(pow, [1])), lambda: list(starmap(3, [(1,)])),
    lambda: takewhile(), lambda: takewhile(bool), lambda: takewhile(bool, 1), lambda: list(takewhile(1, [1])), lambda: takewhile(predicate=1),
    lambda: dropwhile(bool), lambda: dropwhile(bool, 1), lambda: list(dropwhile(None, [1])),
    lambda: filterfalse(None), lambda: filterfalse(None, 1), lambda: filterfalse(bool, [], 1),
    lambda: compress(), lambda: compress([1]), lambda: compress(1, 2), lambda: compress([1], 2), lambda: compress(data=[], selectors=[]),
    lambda: compress([], [], []),
    lambda: groupby(), lambda: groupby(1), lambda: groupby([], keys=1), lambda: list(groupby([1], 3)), lambda: groupby([], key=None),
    lambda: chain() + 1, lambda: chain()[0], lambda: len(chain()), lambda: chain() < chain(), lambda: 1 in count(), lambda: 5 in count(0, 7 - 6),
    lambda: chain.nothing, lambda: chain().nothing, lambda: hash(chain()) is None,
]
for call in calls:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

import math

print(math.sqrt.__module__, tee.__module__)
for call in lambda: math.sqrt(), lambda: math.sqrt(x=1), lambda: math.sqrt(1, 2), lambda: len(), lambda: math.gcd(a=2):
    try:
        print(call())
    except TypeError as error:
        print(error)
