import {registerPython, writtenInC} from './register.ts';

/** Which of equal items comes out first is seen by programs, so the steps are those of CPython's heap. */
registerPython(
  'heapq',
  `
def heappush(heap, item):
    heap.append(item)
    _rise(heap, len(heap) - 1, 0)

def heappop(heap):
    last = heap.pop()
    if not heap:
        return last
    return heapreplace(heap, last)

def heapreplace(heap, item):
    smallest = heap[0]
    heap[0] = item
    _sink(heap, 0)
    return smallest

def heappushpop(heap, item):
    return heapreplace(heap, item) if heap and heap[0] < item else item

def heapify(x):
    for place in range(len(x) // 2 - 1, -1, -1):
        _sink(x, place)

# The item moves towards the top while it is smaller than what is above it.
def _rise(heap, place, top):
    item = heap[place]
    while place > top:
        above = (place - 1) // 2
        if not item < heap[above]:
            break
        heap[place] = heap[above]
        place = above
    heap[place] = item

# The item goes all the way down past the smaller child, then rises: it came from the bottom, so it mostly stays there.
def _sink(heap, top):
    size = len(heap)
    item = heap[top]
    place = top
    while (below := 2 * place + 1) < size:
        if below + 1 < size and not heap[below] < heap[below + 1]:
            below += 1
        heap[place] = heap[below]
        place = below
    heap[place] = item
    _rise(heap, place, top)

def nlargest(n, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[:max(n, 0)]

def nsmallest(n, iterable, key=None):
    return sorted(iterable, key=key)[:max(n, 0)]

def merge(*iterables, key=None, reverse=False):
    return iter(sorted((item for each in iterables for item in each), key=key, reverse=reverse))
`,
  [],
  writtenInC('heappush heappop heapreplace heappushpop heapify'),
);
