import bisect
import heapq
import operator

for function in (
    operator.add, operator.not_, operator.contains, heapq.heappush, heapq.heapify,
    bisect.bisect, bisect.bisect_left, bisect.insort, bisect.insort_right,
):
    print(function, type(function).__name__, function.__module__, function.__qualname__)


class Least:
    least = heapq.heappop
    key = operator.neg


heap = [3, 1, 2]
heapq.heapify(heap)
print(Least().least(heap), Least().key(4), heapq.heappushpop(heap, 9), heap)
print(sorted([3, 1], key=operator.neg), bisect.bisect([1, 2, 4], 3), bisect.insort_left([1], 2, key=operator.neg))
