/**
 * `weakref`'s sets and dicts. Each holds references whose callback takes them out; what the program sees of them is
 * looked at first, so none shows an object that nobody holds any more.
 */
export const WEAK_COLLECTIONS = `
class WeakSet:
    def __init__(self, data=None):
        self.data = set()
        me = ref(self)
        def remove(item):
            self = me()
            if self is not None:
                self.data.discard(item)
        self._remove = remove
        if data is not None:
            self.update(data)
    def _items(self):
        _look()
        return [item for item in [reference() for reference in self.data] if item is not None]
    def __iter__(self):
        for reference in self._references():
            item = reference()
            if item is not None:
                yield item
    def _references(self):
        _look()
        return list(self.data)
    def __len__(self):
        _look()
        return len(self.data)
    def __contains__(self, item):
        try:
            found = ref(item)
        except TypeError:
            return False
        return found in self.data
    def __reduce__(self):
        return self.__class__, (list(self),), self.__getstate__()
    def add(self, item):
        self.data.add(ref(item, self._remove))
    def clear(self):
        self.data.clear()
    def copy(self):
        return self.__class__(self)
    def pop(self):
        while True:
            _look()
            try:
                reference = self.data.pop()
            except KeyError:
                raise KeyError("pop from empty WeakSet") from None
            item = reference()
            if item is not None:
                return item
    def remove(self, item):
        self.data.remove(ref(item))
    def discard(self, item):
        self.data.discard(ref(item))
    def update(self, other):
        for item in other:
            self.add(item)
    def __ior__(self, other):
        self.update(other)
        return self
    def difference(self, other):
        made = self.copy()
        made.difference_update(other)
        return made
    __sub__ = difference
    def difference_update(self, other):
        if self is other:
            self.data.clear()
        else:
            self.data.difference_update(ref(item) for item in other)
    def __isub__(self, other):
        self.difference_update(other)
        return self
    def intersection(self, other):
        return self.__class__(item for item in other if item in self)
    __and__ = intersection
    def intersection_update(self, other):
        self.data.intersection_update([ref(item) for item in other])
    def __iand__(self, other):
        self.intersection_update(other)
        return self
    def issubset(self, other):
        return self.data.issubset([ref(item) for item in other])
    __le__ = issubset
    def __lt__(self, other):
        return self.data < set(map(ref, other))
    def issuperset(self, other):
        return self.data.issuperset([ref(item) for item in other])
    __ge__ = issuperset
    def __gt__(self, other):
        return self.data > set(map(ref, other))
    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self.data == set(map(ref, other))
    __hash__ = None
    def symmetric_difference(self, other):
        made = self.copy()
        made.symmetric_difference_update(other)
        return made
    __xor__ = symmetric_difference
    def symmetric_difference_update(self, other):
        if self is other:
            self.data.clear()
        else:
            self.data.symmetric_difference_update([ref(item, self._remove) for item in other])
    def __ixor__(self, other):
        self.symmetric_difference_update(other)
        return self
    def union(self, other):
        return self.__class__(item for items in (self, other) for item in items)
    __or__ = union
    def isdisjoint(self, other):
        return len(self.intersection(other)) == 0
    def __repr__(self):
        _look()
        return repr(self.data)
WeakSet.__module__ = "_weakrefset"

class WeakValueDictionary(_MutableMapping):
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
    def __len__(self):
        _look()
        return len(self.data)
    def __contains__(self, key):
        return key in self.data and self.data[key]() is not None
    def __setitem__(self, key, value):
        before = self.data.get(key)
        reference = ref(value, self._remove)
        self.data[key] = reference
        self._keys[id(reference)] = key
        if before is not None:
            self._keys.pop(id(before), None)
    def __repr__(self):
        return f"<{self.__class__.__name__} at 0x\\u2026>"
    def copy(self):
        made = WeakValueDictionary()
        for key, value in self.items():
            made[key] = value
        return made
    __copy__ = copy
    def get(self, key, default=None):
        reference = self.data.get(key)
        value = None if reference is None else reference()
        return default if value is None else value
    def _pairs(self):
        _look()
        return list(self.data.items())
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

class WeakKeyDictionary(_MutableMapping):
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
    def __len__(self):
        _look()
        return len(self.data)
    def __repr__(self):
        return f"<{self.__class__.__name__} at 0x\\u2026>"
    def __setitem__(self, key, value):
        self.data[ref(key, self._remove)] = value
    def copy(self):
        made = WeakKeyDictionary()
        for key, value in self.items():
            made[key] = value
        return made
    __copy__ = copy
    def get(self, key, default=None):
        return self.data.get(ref(key), default)
    def __contains__(self, key):
        try:
            found = ref(key)
        except TypeError:
            return False
        return found in self.data
    def _pairs(self):
        _look()
        return list(self.data.items())
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
    def update(self, dict=None, /, **kwargs):
        if dict is not None:
            for key, value in (dict if hasattr(dict, "items") else type({})(dict)).items():
                self[key] = value
        if len(kwargs):
            self.update(kwargs)
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
`;
