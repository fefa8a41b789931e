import heapq
import itertools


def told(name, items):
    for item in items:
        print(name, item)
        yield item


merged = heapq.merge(told("a", [1, 4]), told("b", [2, 3]))
print(type(merged).__name__)
for item in merged:
    print("got", item)
print(list(heapq.merge([5, 1], [2, 7], [3])), list(heapq.merge()), list(heapq.merge([], [1])))
print(list(heapq.merge([5, 3], [4, 1], reverse=True)), list(heapq.merge(["b", "C"], ["A"], key=str.lower)))
print(list(heapq.merge([(1, "x")], [(1, "y")], key=lambda pair: pair[0])), list(heapq.merge([(1, "x")], [(1, "y")], key=lambda pair: pair[0], reverse=True)))
print(list(itertools.islice(heapq.merge(itertools.count(0, 2), itertools.count(1, 2)), 5)))


class Rank:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print("less", self.n, other.n)
        return self.n < other.n


print([each.n for each in heapq.merge([Rank(1), Rank(4)], [Rank(2), Rank(3)], [Rank(0)])])
print([each.n for each in heapq.merge([Rank(4), Rank(1)], [Rank(3), Rank(2)], reverse=True)])
try:
    print(list(heapq.merge([1, 4], "ab")))
except TypeError as error:
    print(error)
# `sorted` compares in CPython's order, too.
for row in ([3, 1, 2], [1, 2, 3, 0], [3, 3, 1, 1, 2, 2, 5, 0], [5, 5, 3, 3, 2, 1, 1, 4], [2, 2, 1, 1, 0], [3, 2, 2, 4, 1], [6, 3, 9, 1, 8, 2, 7, 7, 0]):
    print([each.n for each in sorted(map(Rank, row))], [each.n for each in sorted(map(Rank, row), reverse=True)])
print([each.n for each in sorted(map(Rank, range(70, 0, -1)))][:3])
print(heapq.nlargest(-2, ["a"], key=lambda each: -each), heapq.nsmallest(0, [3, 1]), heapq.nlargest(-1, iter([3, 1])))
