import {registerPython, writtenInC} from './register.ts';

/** Which of equal items comes out first is seen by programs, so the steps are those of CPython's heap. */
registerPython(
  'heapq',
  `
def heappush(heap, item, /):
    _pushed(_checked(heap, "heappush", 1), item, _less)
def heappop(heap, /):
    return _popped(_checked(heap, "heappop"), _less)
def heapreplace(heap, item, /):
    return _replaced(_checked(heap, "heapreplace", 1), item, _less)
def heappushpop(heap, item, /):
    return heapreplace(heap, item) if _checked(heap, "heappushpop", 1) and heap[0] < item else item
def heapify(x, /):
    _ordered(_checked(x, "heapify"), _less)

# In a heap of this kind the largest is on top.
def heappush_max(heap, item, /):
    _pushed(_checked(heap, "heappush_max", 1), item, _more)
def heappop_max(heap, /):
    return _popped(_checked(heap, "heappop_max"), _more)
def heapreplace_max(heap, item, /):
    return _replaced(_checked(heap, "heapreplace_max", 1), item, _more)
def heappushpop_max(heap, item, /):
    return heapreplace_max(heap, item) if _checked(heap, "heappushpop_max", 1) and item < heap[0] else item
def heapify_max(x, /):
    _ordered(_checked(x, "heapify_max"), _more)

def _less(one, other):
    return one < other
def _more(one, other):
    return other < one

# Of several arguments the first is the one that must be a list.
def _checked(heap, name, number=""):
    if not isinstance(heap, list):
        raise TypeError(f"{name}() argument {number}{' ' * bool(number)}must be list, not {type(heap).__name__}")
    return heap

def _pushed(heap, item, before):
    heap.append(item)
    _rise(heap, len(heap) - 1, 0, before)

def _popped(heap, before):
    if not heap:
        raise IndexError("index out of range")
    last = heap.pop()
    return _replaced(heap, last, before) if heap else last

def _replaced(heap, item, before):
    if not heap:
        raise IndexError("index out of range")
    first = heap[0]
    heap[0] = item
    _sink(heap, 0, before)
    return first

def _ordered(heap, before):
    for place in range(len(heap) // 2 - 1, -1, -1):
        _sink(heap, place, before)

# The item moves towards the top while it comes before what is above it.
def _rise(heap, place, top, before):
    item = heap[place]
    while place > top:
        above = (place - 1) // 2
        if not before(item, heap[above]):
            break
        heap[place] = heap[above]
        place = above
    heap[place] = item

# The item goes all the way down past the child that comes first, then rises: it came from the bottom, so it mostly stays there.
def _sink(heap, top, before):
    size = len(heap)
    item = heap[top]
    place = top
    while (below := 2 * place + 1) < size:
        if below + 1 < size and not before(heap[below], heap[below + 1]):
            below += 1
        heap[place] = heap[below]
        place = below
    heap[place] = item
    _rise(heap, place, top, before)

def nlargest(n, iterable, key=None):
    return _first(n, iterable, key, max, True)

def nsmallest(n, iterable, key=None):
    return _first(n, iterable, key, min, False)

def _first(n, iterable, key, only, reverse):
    if n == 1:
        found = only([each for each in iterable], default=_first, key=key)
        return [] if found is _first else [found]
    if hasattr(iterable, "__len__") and n >= len(iterable):
        return sorted(iterable, key=key, reverse=reverse)
    items = iter(iterable)
    range(-n) if reverse else range(n)
    if n <= 0:
        return []
    return sorted(items, key=key, reverse=reverse)[:n]

def merge(*iterables, key=None, reverse=False):
    rise, leave, again = (heapify_max, heappop_max, heapreplace_max) if reverse else (heapify, heappop, heapreplace)
    heap = []
    for order, items in enumerate(map(iter, iterables)):
        entry = [None, -order if reverse else order, None, items]
        if _advance(entry, key):
            heap.append(entry)
    rise(heap)
    while len(heap) > 1:
        entry = heap[0]
        yield entry[2]
        if _advance(entry, key):
            again(heap, entry)
        else:
            leave(heap)
    if heap:
        yield heap[0][2]
        yield from heap[0][3]

# The next item of an entry, and what it is compared by; False at its end.
def _advance(entry, key):
    for item in entry[3]:
        entry[0], entry[2] = item if key is None else key(item), item
        return True
    return False
`,
  [],
  writtenInC(
    'heappush heappop heapreplace heappushpop heapify ' +
      'heappush_max heappop_max heapreplace_max heappushpop_max heapify_max',
  ),
);
