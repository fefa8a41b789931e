# What is searched may be changed by the very comparison: a list goes on with what it holds now, a deque is an error.
from collections import deque


class Clears:
    def __init__(self, of, answer):
        self.of = of
        self.answer = answer

    def __eq__(self, other):
        self.of.clear()
        return self.answer


def attempt(make, name, answer, value):
    of = make("abc")
    of[1] = Clears(of, answer)
    try:
        found = getattr(of, name)(value)
    except (ValueError, RuntimeError, IndexError) as e:
        found = f"{type(e).__name__}: {e}"
    print(make.__name__, name, answer, "->", found, len(of))


for make in (list, deque):
    for name in ("index", "count", "__contains__", "remove"):
        for answer in (True, False):
            if (make, name, answer) != (list, "remove", True):
                attempt(make, name, answer, "z")
d = deque("abcabc")
d[2] = "x"
print(d.index("b", 2), d.index("c", -3), d.count("b"), "x" in d)
for bounds in ((2, 4), (-2, 100), (5, 2)):
    try:
        print(d.index("b", *bounds))
    except ValueError as e:
        print(e)
for change in (d.pop, d.popleft, lambda: d.append(1), lambda: d.appendleft(1), lambda: d.rotate(1), d.reverse):
    for begun in (iter(d), reversed(d)):
        print(next(begun), end=" ")
        change()
        try:
            next(begun)
            print("goes on", end=" ")
        except RuntimeError as e:
            print(e, end=" ")
    print(list(d))
goes = iter(d)
d[0] = "replaced"
print(next(goes), next(type(goes)(d)), list(type(reversed(d))(d)) == list(reversed(d)))
try:
    type(goes)([1])
except TypeError as e:
    print(e)
many = deque(maxlen=5)
for i in range(100):
    many.appendleft(i)
    many.appendleft(-i)
    many.pop()
print(many)
big = deque()
for i in range(30000):
    big.appendleft(i)
print(len(big), big[0], big[-1], big.pop(), big.popleft())
print(range(10**8).index(99999999), range(0, 10**8, 7).count(14), range(5).index(True), range(5).count(2.0), range(3).index(1.0))
for wrong in (7, 7.5, "a"):
    try:
        range(5).index(wrong)
    except ValueError as e:
        print(e)
