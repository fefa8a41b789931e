import bisect
import copy
from collections import Counter, UserDict, UserList, defaultdict, deque, namedtuple


def attempt(call):
    try:
        print(call())
    except Exception as problem:
        print(type(problem).__name__, problem)


words = defaultdict()
print(words, words.default_factory)
words.default_factory = list
words["a"].append(1)
print(words)
words.default_factory = None
attempt(lambda: words["z"])
words.default_factory = 3
attempt(lambda: words["z"])
del words.default_factory
print(words, words | {"c": 3})
counts = defaultdict(int, a=1)
print({"c": 3} | counts, type({"c": 3} | counts), {1: 2} | {3: 4})
counts.__init__(list, b=2)
print(counts, counts["new"])
attempt(lambda: counts | 3)
counts["itself"] = counts
print(counts)


class Tags(defaultdict):
    def __init__(self):
        super().__init__(self.made)

    def made(self):
        return []


tags = Tags()
tags["x"].append(1)
print(tags)


class Recent(deque):
    def __init__(self, items, size, label="recent"):
        super().__init__(items, maxlen=size)
        self.label = label


recent = Recent("abcd", size=2, label="last")
print(recent, recent.maxlen, recent.label)


class Bare(deque):
    def __init__(self, first):
        self.first = first


bare = Bare(1)
bare.append(2)
print(bare, bare.first, bare.maxlen)
queue = deque([1, 2, 3], 5)
queue.__init__("abc", 2)
print(queue, queue.maxlen)
letters = deque("abcab")
print(letters.index("a", 1), letters.index("b", -2), letters.index("c", 0, 3))
attempt(lambda: letters.index("c", 3))
attempt(lambda: queue.insert(0, "z"))
letters.append(letters)
print(letters)
attempt(lambda: deque("a", 1, 2))
attempt(lambda: deque(x=1))

for cls in UserDict, UserList:
    kept = cls()
    kept.label = ["label"]
    copied = copy.copy(kept)
    print(copied.label is kept.label, hasattr(kept.copy(), "label"), copied.data is kept.data)

attempt(lambda: namedtuple("Point", "x y", defaults=(1, 2, 3)))
attempt(lambda: namedtuple("Point", "x y", defaults=False))
attempt(lambda: namedtuple("Point", "x y", defaults=None)._field_defaults)
attempt(lambda: namedtuple("Point", "x y", defaults=iter([10, 20]))())
print(namedtuple("Point", "x y", module="shapes").__module__)
print(Counter(a=2, b=None), Counter({"a": None, "b": None}))

print(bisect.bisect is bisect.bisect_right, bisect.insort is bisect.insort_right)
attempt(lambda: bisect.insort(10, 10))
attempt(lambda: bisect.insort_left(None, 1))
