import operator
from operator import *

for name in """abs add and_ attrgetter call concat contains countOf delitem eq floordiv ge getitem gt iadd iand iconcat ifloordiv ilshift imatmul imod imul index indexOf inv invert ior ipow irshift is_ is_none is_not is_not_none isub itemgetter itruediv ixor le lshift lt matmul methodcaller mod mul ne neg not_ or_ pos pow rshift setitem sub truediv truth xor""".split():
    print(name, getattr(operator, name), getattr(operator, name).__module__)

print(add(1, 2), add("a", "b"), sub(5, 3), mul("ab", 2), truediv(7, 2), floordiv(7, 2), mod(7, 3), pow(2, 10), lshift(1, 4), rshift(16, 2))
print(and_(6, 3), or_(6, 3), xor(6, 3), neg(3), pos(-3), inv(5), invert(5), abs(-3), index(True), not_([]), truth([0]))
print(eq(1, 1.0), ne(1, 2), lt(1, 2), le(2, 2), gt(1, 2), ge(2, 3), is_(None, None), is_not(1, None), is_none(None), is_not_none(None))
print(concat([1], [2]), concat("a", "b"), contains([1, 2], 2), countOf([1, 2, 1, 1.0], 1), indexOf("abc", "c"), getitem({"a": 1}, "a"))
items = [1, 2, 3]
setitem(items, 0, 9)
delitem(items, 1)
print(items, iadd(items, [4]), items, imul(items, 2), iand(6, 3), ior({1}, {2}), ixor(6, 3), isub(5, 2), imod(7, 4), ipow(2, 3), ilshift(1, 2), irshift(8, 1), itruediv(1, 2), ifloordiv(5, 2))
print(call(print, "called", sep=""), call(lambda a, b=2: (a, b), 1, b=3))


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
        self.name = self

    def moved(self, by, times=1):
        return self.x + by * times


points = [Point(3, 1), Point(1, 2)]
first, both, deep, call_it = itemgetter(1), itemgetter(0, -1), attrgetter("name.x", "y"), methodcaller("moved", 10, times=2)
print(first, both, attrgetter("x"), deep, methodcaller("upper"), call_it, type(first), isinstance(first, itemgetter), callable(first))
print(first("abc"), both("abc"), itemgetter(slice(1, 3))("abcd"), itemgetter("k")({"k": 5}), [p.x for p in sorted(points, key=attrgetter("x"))])
print(deep(points[0]), call_it(points[0]), list(map(attrgetter("y"), points)), sorted([(2, "a"), (1, "b")], key=itemgetter(0)))
wrong = [
    lambda: add(1), lambda: add(1, 2, 3), lambda: add(a=1, b=2), lambda: neg(), lambda: neg(1, 2), lambda: add(1, "a"), lambda: lt(1, "a"),
    lambda: itemgetter(1)([0]), lambda: itemgetter("a")({}), lambda: attrgetter("z")(points[0]), lambda: attrgetter(1), lambda: methodcaller(),
    lambda: methodcaller(1), lambda: methodcaller("nothing")(1), lambda: index(1.5), lambda: concat(1, 2), lambda: indexOf([1], 2), lambda: countOf(1, 2),
    lambda: setitem((1,), 0, 1), lambda: contains(1, 2), lambda: neg("a"), lambda: matmul(1, 2), lambda: iadd(1, "a"), lambda: getitem([1], "a"),
    lambda: operator.nothing, lambda: abs("a"),
]
for each in wrong:
    try:
        print(each())
    except Exception as error:
        print(type(error).__name__, error)
