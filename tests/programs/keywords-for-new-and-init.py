# Classes that derive from built-in ones: what `__new__` or `__init__` of their own takes by name, the built-in one leaves to it.
import collections
import itertools


def part_0():
    for cls, args in ((list, ([1],)), (tuple, ([1],)), (set, ([1],)), (frozenset, ([1],)), (dict, ()), (bytes, (b"1",)), (bytearray, (b"1",)), (int, (1,)), (float, (1,)),
        (str, (1,)), (Exception, (1,)), (property, (1,)), (staticmethod, (1,)), (classmethod, (1,)), (object, ()), (collections.deque, ([1],)),
        (collections.Counter, ([1],)), (filter, (int, [1])), (map, (int, [1])), (zip, ([1],)), (itertools.chain, ([1],)), (itertools.filterfalse, (int, [0])),
        (itertools.starmap, (divmod, [(1, 2)])), (itertools.islice, ([1, 2], 1)), (itertools.takewhile, (int, [1])), (itertools.dropwhile, (int, [0])),
        (itertools.cycle, ([1],)), (itertools.zip_longest, ([1],)), (itertools.product, ([1],)), (itertools.repeat, (1, 2)), (itertools.count, (1,)),
        (itertools.accumulate, ([1],)), (itertools.compress, ([1], [1])), (itertools.permutations, ([1],)), (itertools.combinations, ([1], 1)),
        (itertools.pairwise, ([1, 2],)), (itertools.batched, ([1], 1)), (itertools.groupby, ([1],))):
        class Plain(cls): pass
        class Init(cls):
            def __init__(self, *args, newarg=None): self.newarg = newarg
        class New(cls):
            def __new__(cls, *args, newarg=None):
                made = super().__new__(cls, *args)
                made.newarg = newarg
                return made
        for each in (cls, Plain, Init, New):
            try: print(each.__name__, cls.__name__, each(*args, newarg=3).newarg)
            except (TypeError, AttributeError) as error: print(each.__name__, cls.__name__, repr(error))


def part_1():
    class Quiet(bytearray):
        def __init__(self, source): self.source = source
    class Loud(bytearray):
        def __init__(self, source):
            super().__init__(source)
            self += b"!"
    print(Quiet(b"ab"), Quiet(b"ab").source, Loud(b"ab"), bytearray(b"x").__init__(b"y"))
    begun = bytearray(b"x")
    begun.__init__("abc", "ascii")
    print(begun)
    for bad in (("a",), (b"", "ascii"), (-1,), (1.5,), ([300],)):
        try: begun.__init__(*bad)
        except (TypeError, ValueError) as error: print(type(error).__name__, error)


part_0()
part_1()
