/**
 * `weakref`'s dicts. Each holds references whose callback takes them out; what the program sees of them is looked at
 * first, so none shows an object that nobody holds any more.
 */
export const WEAK_DICTS = `
class _WeakDictionary(_MutableMapping):
    def __len__(self):
        _look()
        return len(self.data)
    def __repr__(self):
        return f"<{self.__class__.__name__} at 0x\\u2026>"
    def _pairs(self):
        _look()
        return list(self.data.items())
    def __copy__(self):
        return self.copy()
    def update(self, other=None, /, **kwargs):
        if other is not None:
            for key, value in (other if hasattr(other, "items") else dict(other)).items():
                self[key] = value
        for key, value in kwargs.items():
            self[key] = value
    def __ior__(self, other):
        self.update(other)
        return self
    def __or__(self, other):
        if not isinstance(other, _Mapping):
            return NotImplemented
        made = self.copy()
        made.update(other)
        return made
    def __ror__(self, other):
        if not isinstance(other, _Mapping):
            return NotImplemented
        made = self.__class__()
        made.update(other)
        made.update(self)
        return made

class WeakValueDictionary(_WeakDictionary):
    def __init__(self, other=(), /, **kw):
        me = ref(self)
        self.data = {}
        self._keys = {}
        def remove(reference):
            self = me()
            if self is not None:
                key = self._keys.pop(id(reference))
                if self.data.get(key) is reference:
                    del self.data[key]
        self._remove = remove
        self.update(other, **kw)
    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value
    def __delitem__(self, key):
        _look()
        self._keys.pop(id(self.data.pop(key)))
    def __contains__(self, key):
        return key in self.data and self.data[key]() is not None
    def __setitem__(self, key, value):
        before = self.data.get(key)
        reference = ref(value, self._remove)
        self.data[key] = reference
        self._keys[id(reference)] = key
        if before is not None:
            self._keys.pop(id(before), None)
    def copy(self):
        return WeakValueDictionary(self)
    def get(self, key, default=None):
        reference = self.data.get(key)
        value = None if reference is None else reference()
        return default if value is None else value
    def items(self):
        for key, reference in self._pairs():
            value = reference()
            if value is not None:
                yield key, value
    def keys(self):
        for key, reference in self._pairs():
            if reference() is not None:
                yield key
    __iter__ = keys
    def values(self):
        for _, reference in self._pairs():
            value = reference()
            if value is not None:
                yield value
    def itervaluerefs(self):
        yield from self.valuerefs()
    def valuerefs(self):
        _look()
        return list(self.data.values())
    def popitem(self):
        _look()
        while True:
            key, reference = self.data.popitem()
            self._keys.pop(id(reference), None)
            value = reference()
            if value is not None:
                return key, value
    def pop(self, key, *args):
        reference = self.data.pop(key, None)
        if reference is not None:
            self._keys.pop(id(reference), None)
        value = None if reference is None else reference()
        if value is None:
            if args:
                return args[0]
            raise KeyError(key)
        return value
    def setdefault(self, key, default=None):
        value = self.get(key)
        if value is None:
            self[key] = default
            return default
        return value

class WeakKeyDictionary(_WeakDictionary):
    def __init__(self, dict=None):
        self.data = {}
        me = ref(self)
        def remove(key):
            self = me()
            if self is not None:
                self.data.pop(key, None)
        self._remove = remove
        if dict is not None:
            self.update(dict)
    def __delitem__(self, key):
        del self.data[ref(key)]
    def __getitem__(self, key):
        return self.data[ref(key)]
    def __setitem__(self, key, value):
        self.data[ref(key, self._remove)] = value
    def copy(self):
        return WeakKeyDictionary(self)
    def get(self, key, default=None):
        return self.data.get(ref(key), default)
    def __contains__(self, key):
        try:
            found = ref(key)
        except TypeError:
            return False
        return found in self.data
    def items(self):
        for reference, value in self._pairs():
            key = reference()
            if key is not None:
                yield key, value
    def keys(self):
        for reference, _ in self._pairs():
            key = reference()
            if key is not None:
                yield key
    __iter__ = keys
    def values(self):
        for reference, value in self._pairs():
            if reference() is not None:
                yield value
    def keyrefs(self):
        _look()
        return list(self.data)
    def popitem(self):
        _look()
        while True:
            reference, value = self.data.popitem()
            key = reference()
            if key is not None:
                return key, value
    def pop(self, key, *args):
        return self.data.pop(ref(key), *args)
    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._remove), default)
`;
