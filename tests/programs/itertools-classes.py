import itertools
from itertools import *

for name in """accumulate batched chain combinations combinations_with_replacement compress count cycle dropwhile filterfalse groupby islice pairwise permutations product repeat starmap takewhile tee zip_longest""".split():
    print(name, getattr(itertools, name), getattr(itertools, name).__module__, type(getattr(itertools, name)))

made = [
    chain("ab"), chain.from_iterable(["ab"]), count(), count(3), count(2, 5), count(1.5, 0.5), cycle("ab"),
    repeat("x"), repeat("x", 3), islice("abc", 2), tee("ab")[0], zip_longest("a", "bc"), accumulate([1, 2]),
    batched("abc", 2), pairwise("abc"), product("ab", repeat=2), permutations("abc"), combinations("abc", 2),
    combinations_with_replacement("ab", 2), starmap(pow, [(2, 3)]), takewhile(bool, [1]), dropwhile(bool, [1]),
    filterfalse(None, [0]), compress("ab", [0, 1]), groupby("aab"),
]
for each in made:
    print(each, type(each), iter(each) is each, callable(type(each)), hasattr(each, "__next__"), next(each))
print(made[2], made[3], made[4], made[5], made[8])
print(isinstance(made[0], chain), isinstance(made[2], chain), issubclass(chain, object), chain.__mro__, chain.__name__)


class Loud(chain):
    def __next__(self):
        return super().__next__().upper()


loud = Loud("ab", "c")
print(type(loud).__name__, isinstance(loud, chain), next(loud), list(loud), list(Loud.from_iterable(["xy"])))
print(next(chain([]), "none"), list(chain([None, 1], [None])), list(pairwise([None, None, 1])), list(tee([None, 2])[1]))
