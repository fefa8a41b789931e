/** A dict that its keys' places can be changed in. */
export const ORDERED_DICT = `
_missing = object()
_shown = set()

def _fill(self, args, kwds):
    # Each key by itself where a class of the program's own has a say in it.
    own = type(self).__setitem__ is not dict.__setitem__
    for other in args:
        if isinstance(other, dict) and not own:
            dict.update(self, other)
        elif hasattr(other, "keys"):
            for key in other.keys():
                self[key] = other[key]
        else:
            for pair in other.items() if hasattr(other, "items") else other:
                pair = tuple(pair)
                if len(pair) < 2:
                    raise ValueError(f"need more than {len(pair)} value{'' if len(pair) == 1 else 's'} to unpack")
                if len(pair) > 2:
                    raise ValueError("too many values to unpack (expected 2)")
                self[pair[0]] = pair[1]
    for key, value in kwds.items():
        self[key] = value

class OrderedDict(dict):
    def __init__(self, /, *args, **kwds):
        if len(args) > 1:
            raise TypeError(f"expected at most 1 argument, got {len(args)}")
        _fill(self, args, kwds)
    def update(self, /, *args, **kwds):
        if len(args) > 1:
            raise TypeError(f"update() takes at most 1 positional argument ({len(args)} given)")
        _fill(self, args, kwds)
    def move_to_end(self, key, last=True):
        value = dict.pop(self, key)
        if last:
            dict.__setitem__(self, key, value)
        else:
            items = list(dict.items(self))
            dict.clear(self)
            dict.__setitem__(self, key, value)
            dict.update(self, items)
    def pop(self, key, default=_missing):
        return dict.pop(self, key) if default is _missing else dict.pop(self, key, default)
    def setdefault(self, key, default=None):
        if key in self:
            return self[key]
        self[key] = default
        return default
    @classmethod
    def fromkeys(cls, iterable, value=None):
        made = cls()
        for key in iterable:
            made[key] = value
        return made
    def __or__(self, other):
        return self._united(self, other) if isinstance(other, dict) else NotImplemented
    def __ror__(self, other):
        return self._united(other, self) if isinstance(other, dict) else NotImplemented
    def _united(self, first, second):
        made = self.__class__(first)
        made.update(second)
        return made
    def __ior__(self, other):
        self.update(other)
        return self
    def popitem(self, last=True):
        if not self:
            raise KeyError("dictionary is empty")
        key = list(self)[-1 if last else 0]
        return key, self.pop(key)
    def __repr__(self):
        if id(self) in _shown:
            return "..."
        _shown.add(id(self))
        try:
            return f"{self.__class__.__name__}({ {key: self[key] for key in list(self)} if self else ''})"
        finally:
            _shown.discard(id(self))
    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return dict.__eq__(self, other) and list(self) == list(other)
        return dict.__eq__(self, other)
    def __ne__(self, other):
        answer = OrderedDict.__eq__(self, other)
        return answer if answer is NotImplemented else not answer
    def copy(self):
        made = self.__class__()
        for key in self:
            made[key] = self[key]
        return made
`;
