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
    waiting = [[iter(each), None, None] for each in iterables]
    waiting = [each for each in waiting if _advance(each, key)]
    while waiting:
        first = waiting[0]
        for each in waiting[1:]:
            if first[1] < each[1] if reverse else each[1] < first[1]:
                first = each
        yield first[2]
        if not _advance(first, key):
            waiting.remove(first)

# The next item of an iterator, and what it is compared by; False at its end.
def _advance(each, key):
    for item in each[0]:
        each[1:] = (item if key is None else key(item), item)
        return True
    return False
`,
  [],
  writtenInC('heappush heappop heapreplace heappushpop heapify'),
);
