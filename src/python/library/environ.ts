import {registerPython} from './register.ts';

/** `os.environ`: at first it is empty, or holds what a child was given. */
registerPython(
  '_environ',
  `
from collections.abc import Mapping as _Mapping, MutableMapping as _MutableMapping

def _text(value):
    if not isinstance(value, str):
        raise TypeError(f"str expected, not {type(value).__name__}")
    return value

class _Environ(_MutableMapping):
    def __init__(self, data):
        self._data = data
    def __getitem__(self, key):
        _text(key)
        if key not in self._data:
            raise KeyError(key)
        return self._data[key]
    def __setitem__(self, key, value):
        for each in _text(key), _text(value):
            if "\\0" in each:
                raise ValueError("embedded null byte")
        if "=" in key:
            raise ValueError("illegal environment variable name")
        if not key:
            raise OSError(22, "Invalid argument")
        self._data[key] = value
    def __delitem__(self, key):
        _text(key)
        if key not in self._data:
            raise KeyError(key)
        del self._data[key]
    def __iter__(self):
        yield from list(self._data)
    def __len__(self):
        return len(self._data)
    def __repr__(self):
        return f"environ({self._data!r})"
    def copy(self):
        return dict(self)
    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]
    def __or__(self, other):
        return {**self, **other} if isinstance(other, _Mapping) else NotImplemented
    def __ror__(self, other):
        return {**other, **self} if isinstance(other, _Mapping) else NotImplemented
    def __ior__(self, other):
        self.update(other)
        return self

_Environ.__module__ = "os"
environ = _Environ({})

def getenv(key, default=None):
    return environ.get(key, default)
`,
);
