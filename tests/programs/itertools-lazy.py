import itertools
from itertools import *


def source(items, name="s"):
    for item in items:
        print("  ->", name, item)
        yield item
    print("  -> end", name)


def tell(what):
    def told(*args):
        print("  call", what, *args)
        return args[-1] % 2 == 1
    return told


def spent(iterator):
    """Asks twice more than there is."""
    for item in iterator:
        print(item)
    print("end", next(iterator, "none"))


groups = groupby(source([1, 1, 2, 3, 3, 1]))
first, one = next(groups)
print(first, next(one))
second, two = next(groups)
print(second, list(one), list(two), list(two))
third, three = next(groups)
print(third, next(three), next(groups), list(three), list(groups))
print([(key, list(group)) for key, group in groupby("AaBbbc", key=str.lower)])
print([(key, list(group)) for key, group in list(groupby("aabb"))])

print("islice")
it = source(range(9))
spent(islice(it, 1, 6, 2))
print(next(it))
spent(islice(source("abc"), 5))
spent(islice(source("abc"), 0))
spent(islice(source("abc"), 2, 2))

print("zip_longest")
spent(zip_longest(source("ab", "x"), source("abcd", "y"), source("", "z"), fillvalue="-"))
spent(zip_longest([None, 1], [2], fillvalue="f"))
spent(zip_longest())
print("accumulate")
spent(accumulate(source([1, 2, 3]), initial=10))
spent(accumulate(source([3, 1, 2]), max))
spent(accumulate([], initial=None))
spent(accumulate("abc"))
print("batched")
spent(batched(source("abcde"), 2))
try:
    spent(batched(source("abc"), 2, strict=True))
except ValueError as error:
    print(error)
print("pairwise")
spent(pairwise(source("abc")))
spent(pairwise("a"))
print("takewhile, dropwhile")
it = source([1, 3, 4, 5])
spent(takewhile(tell("take"), it))
print(list(it))
spent(dropwhile(tell("drop"), source([1, 3, 4, 5])))
print("filterfalse, compress, starmap")
spent(filterfalse(tell("not"), source([1, 2, 3, 4])))
spent(filterfalse(None, [0, 1, "", "a", None]))
spent(compress(source("abcd", "data"), source([1, 0, 1], "flags")))
spent(starmap(pow, source([(2, 3), [3, 2]])))
print("cycle, repeat, count, chain")
print(list(islice(cycle(source("ab")), 5)))
spent(cycle([]))
spent(repeat(None, 2))
spent(repeat("x", -4))
print(list(islice(count(10, -3), 4)), list(islice(count(0.5), 2)), list(islice(count(True), 2)))
spent(chain(source("a"), [], source("b")))
spent(chain.from_iterable(source([source("x"), "y"], "outer")))
print("product and the like")
print(list(product(source("ab"), [1, 2])), list(product()), list(product("ab", repeat=0)), list(product("", "a")))
print(["".join(each) for each in product("ab", "cd", repeat=2)])
print(["".join(each) for each in permutations("abcd", 3)])
print(list(permutations([1, 2, 3])), list(permutations("ab", 0)), list(permutations("ab", 3)))
print(["".join(each) for each in combinations("abcde", 3)], list(combinations("ab", 0)), list(combinations("ab", 3)))
print(["".join(each) for each in combinations_with_replacement("abc", 2)])
print(list(combinations_with_replacement("", 1)), list(combinations_with_replacement("", 0)))
print("tee")
left, right = tee(source("abc"))
print(next(left), next(left), next(right))
third = tee(right, 1)[0]
print(list(third), list(right), list(left), next(left, "none"), tee([], 0))

items = [1, 2]
live = chain(items)
print(next(live))
items.append(3)
print(list(live))
items.append(4)
print(list(live))


class Failing:
    def __init__(self):
        self.at = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.at += 1
        if self.at == 2:
            raise KeyError("second")
        if self.at > 4:
            raise StopIteration
        return self.at


for make in chain, cycle, pairwise, accumulate, lambda it: islice(it, 9), lambda it: zip_longest(it, [7, 8, 9]), groupby, lambda it: batched(it, 2):
    iterator = make(Failing())
    seen = []
    for _ in range(5):
        try:
            item = next(iterator)
            seen.append(item if not isinstance(iterator, groupby) else item[0])
        except Exception as error:
            seen.append(repr(error))
    print(seen)
