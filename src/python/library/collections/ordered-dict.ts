/** A dict that its keys' places can be changed in. */
export const ORDERED_DICT = `
_missing = object()
_shown = set()

class OrderedDict(dict):
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
        return dict.setdefault(self, key, default)
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
            return f"{self.__class__.__name__}({dict(self.items()) if self else ''})"
        finally:
            _shown.discard(id(self))
    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return dict.__eq__(self, other) and list(self) == list(other)
        return dict.__eq__(self, other)
    def copy(self):
        return self.__class__(self)
`;
