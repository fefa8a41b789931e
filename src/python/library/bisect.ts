import {registerPython, writtenInC} from './register.ts';

registerPython(
  'bisect',
  `
# The first place in a sorted list for which before(item) is false.
def _border(a, lo, hi, before):
    if lo < 0:
        raise ValueError("lo must be non-negative")
    hi = len(a) if hi is None else hi
    while lo < hi:
        middle = (lo + hi) // 2
        if before(a[middle]):
            lo = middle + 1
        else:
            hi = middle
    return lo

def bisect_left(a, x, lo=0, hi=None, *, key=None):
    return _border(a, lo, hi, (lambda item: item < x) if key is None else lambda item: key(item) < x)

def bisect_right(a, x, lo=0, hi=None, *, key=None):
    return _border(a, lo, hi, (lambda item: not x < item) if key is None else lambda item: not x < key(item))

def insort_left(a, x, lo=0, hi=None, *, key=None):
    a.insert(bisect_left(a, x if key is None else key(x), lo, hi, key=key), x)

def insort_right(a, x, lo=0, hi=None, *, key=None):
    a.insert(bisect_right(a, x if key is None else key(x), lo, hi, key=key), x)

bisect = bisect_right
insort = insort_right
`,
  [],
  writtenInC('bisect_left bisect_right insort_left insort_right bisect insort'),
);
