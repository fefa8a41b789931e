/** How often each of many things is there. */
export const COUNTER = `
def _all_below(a, b, strictly=False):
    if not isinstance(b, Counter):
        return NotImplemented
    below = all([a[key] <= b[key] for counts in (a, b) for key in counts])
    return below and not (strictly and a == b)

class Counter(dict):
    def __init__(self, iterable=None, /, **kwds):
        self.update(iterable, **kwds)
    def __missing__(self, key):
        return 0
    def total(self):
        return sum(self.values())
    def most_common(self, n=None):
        items = sorted(self.items(), key=lambda item: item[1], reverse=True)
        return items if n is None else items[:max(n, 0)]
    def elements(self):
        return _chain.from_iterable(_starmap(_repeat, self.items()))
    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")
    def update(self, iterable=None, /, **kwds):
        if isinstance(iterable, _Mapping):
            # What an empty one is given may be anything.
            empty = not self
            for key, count in iterable.items():
                self[key] = count if empty else count + self[key]
        elif iterable is not None:
            for key in iterable:
                self[key] = self.get(key, 0) + 1
        if kwds:
            self.update(kwds)
    def subtract(self, iterable=None, /, **kwds):
        if isinstance(iterable, _Mapping):
            for key, count in iterable.items():
                self[key] = self[key] - count
        elif iterable is not None:
            for key in iterable:
                self[key] = self[key] - 1
        if kwds:
            self.subtract(kwds)
    def copy(self):
        return self.__class__(self)
    __copy__ = copy
    def __delitem__(self, key):
        if key in self:
            super().__delitem__(key)
    def __repr__(self):
        if not self:
            return f"{self.__class__.__name__}()"
        try:
            shown = dict(self.most_common())
        except TypeError:
            # Counts that do not compare stay in their order.
            shown = dict(self)
        return f"{self.__class__.__name__}({shown!r})"
    def __eq__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all([self[key] == other[key] for counts in (self, other) for key in counts])
    def __ne__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return not self == other
    def __le__(self, other):
        return _all_below(self, other)
    def __lt__(self, other):
        return _all_below(self, other, True)
    def __ge__(self, other):
        return _all_below(other, self) if isinstance(other, Counter) else NotImplemented
    def __gt__(self, other):
        return _all_below(other, self, True) if isinstance(other, Counter) else NotImplemented
    # What stays has a count above zero, in the order of the first, then of the second.
    def _combined(self, other, count):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key in [*self, *[key for key in other if key not in self]]:
            number = count(self[key], other[key])
            if number > 0:
                result[key] = number
        return result
    def __add__(self, other):
        return self._combined(other, lambda a, b: a + b)
    def __sub__(self, other):
        return self._combined(other, lambda a, b: a - b)
    def __or__(self, other):
        return self._combined(other, max)
    def __and__(self, other):
        return self._combined(other, min)
    def __pos__(self):
        return self + Counter()
    def __neg__(self):
        return Counter() - self
    def _keep_positive(self):
        for key in [key for key, count in self.items() if not count > 0]:
            del self[key]
        return self
    def __iadd__(self, other):
        for key, count in other.items():
            self[key] += count
        return self._keep_positive()
    def __isub__(self, other):
        for key, count in other.items():
            self[key] -= count
        return self._keep_positive()
    def __ior__(self, other):
        for key, count in other.items():
            if count > self[key]:
                self[key] = count
        return self._keep_positive()
    def __iand__(self, other):
        for key, count in self.items():
            if other[key] < count:
                self[key] = other[key]
        return self._keep_positive()
`;
