# What is not equal: a class that derives from a built-in one and says what is equal is not asked for it, as that has a __ne__ of its own.
def make(base):
    class X(base):
        def __eq__(self, o): print("eq", end=" "); return True
        __hash__ = None
    return X
for base, a, b in (
    (list, [1], [2]),
    (dict, {1: 2}, {}),
    (set, {1}, {2}),
    (tuple, (1,), (2,)),
    (str, "a", "b"),
    (int, 1, 2),
    (float, 1.0, 2.0),
    (bytes, b"a", b"b"),
    (frozenset, {1}, {2}),
    (Exception, "a", "b"),
    (object, None, None),
):
    X = make(base)
    x = X(a) if base is not object else X()
    print(base.__name__, x != b, x == b, b != x, x.__ne__(b), not x == b, x in [b], [x] == [b], [x] != [b])
class Y(int):
    def __ne__(self, o): print("ne", end=" "); return super().__ne__(o)
    def __eq__(self, o): print("eq", end=" "); return super().__eq__(o)
    __hash__ = int.__hash__
print(Y(1) != 1, Y(1) != 2, 1 != Y(1), Y(1) == 1)
import collections
class Z(collections.deque):
    def __eq__(self, o): print("eq", end=" "); return super().__eq__(o)
print(Z([1]) != Z([1]), Z([1]) == Z([1]))
