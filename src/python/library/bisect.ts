import type {Value} from '../objects/types.ts';
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
    at = bisect_left(a, x if key is None else key(x), lo, hi, key=key)
    a.insert(at, x)

def insort_right(a, x, lo=0, hi=None, *, key=None):
    at = bisect_right(a, x if key is None else key(x), lo, hi, key=key)
    a.insert(at, x)

`,
  [],
  module => {
    const written = new Map(
      writtenInC('bisect_left bisect_right insort_left insort_right')(module),
    );
    const again = (name: string, of: string): [string, Value] => [name, written.get(of) as Value];
    return [...written, again('bisect', 'bisect_right'), again('insort', 'insort_right')];
  },
);
