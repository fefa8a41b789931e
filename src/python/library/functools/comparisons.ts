/** An order that follows from one comparison, or from a function that compares. */
export const COMPARISONS = `
class _KeyWrapper:
    def __init__(self, cmp):
        self._cmp = cmp
    def __call__(self, obj):
        key = _KeyWrapper(self._cmp)
        key.obj = obj
        return key
    def __lt__(self, other):
        return self._cmp(self.obj, other.obj) < 0
    def __gt__(self, other):
        return self._cmp(self.obj, other.obj) > 0
    def __eq__(self, other):
        return self._cmp(self.obj, other.obj) == 0
    def __le__(self, other):
        return self._cmp(self.obj, other.obj) <= 0
    def __ge__(self, other):
        return self._cmp(self.obj, other.obj) >= 0

def cmp_to_key(mycmp):
    return _KeyWrapper(mycmp)

# What follows from one comparison: its name, whether it says the opposite, and what equality adds.
_OTHERS = {
    "__lt__": {"__gt__": (True, "and not"), "__le__": (False, "or"), "__ge__": (True, "")},
    "__le__": {"__ge__": (True, "or"), "__lt__": (False, "and not"), "__gt__": (True, "")},
    "__gt__": {"__lt__": (True, "and not"), "__ge__": (False, "or"), "__le__": (True, "")},
    "__ge__": {"__le__": (True, "or"), "__gt__": (False, "and not"), "__lt__": (True, "")},
}

def _derived(name, root, opposite, equality):
    def compare(self, other):
        answer = getattr(type(self), root)(self, other)
        if answer is NotImplemented:
            return answer
        if opposite:
            answer = not answer
        if equality == "or":
            return answer or self == other
        if equality == "and not":
            return answer and self != other
        return answer
    compare.__name__ = name
    return compare

def total_ordering(cls):
    roots = [name for name in _OTHERS if any(name in base.__dict__ for base in cls.__mro__[:-1])]
    if not roots:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = max(roots)
    for name, (opposite, equality) in _OTHERS[root].items():
        if name not in roots:
            setattr(cls, name, _derived(name, root, opposite, equality))
    return cls
`;
