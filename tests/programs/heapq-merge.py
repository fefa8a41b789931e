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
