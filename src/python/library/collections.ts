import {defaultdictType, dequeType} from '../modules/collections.ts';
import {registerPython} from './register.ts';

registerPython(
  'collections',
  `
class OrderedDict(dict):
    def move_to_end(self, key, last=True):
        value = self.pop(key)
        if last:
            self[key] = value
        else:
            items = list(self.items())
            self.clear()
            self[key] = value
            for k, v in items:
                self[k] = v
    def popitem(self, last=True):
        if not self:
            raise KeyError("dictionary is empty")
        key = list(self)[-1 if last else 0]
        return key, self.pop(key)
    def __repr__(self):
        if not self:
            return self.__class__.__name__ + "()"
        return self.__class__.__name__ + "(" + repr(dict(self.items())) + ")"
    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return dict.__eq__(self, other) and list(self) == list(other)
        return dict.__eq__(self, other)
    def copy(self):
        return self.__class__(self)

class Counter(dict):
    def __init__(self, iterable=None, /, **kwds):
        self.update(iterable, **kwds)
    def __missing__(self, key):
        return 0
    def update(self, iterable=None, /, **kwds):
        if iterable is not None:
            if hasattr(iterable, "items"):
                for key, count in iterable.items():
                    self[key] = self[key] + count
            else:
                for key in iterable:
                    self[key] = self[key] + 1
        for key, count in kwds.items():
            self[key] = self[key] + count
    def subtract(self, iterable=None, /, **kwds):
        if iterable is not None:
            if hasattr(iterable, "items"):
                for key, count in iterable.items():
                    self[key] = self[key] - count
            else:
                for key in iterable:
                    self[key] = self[key] - 1
        for key, count in kwds.items():
            self[key] = self[key] - count
    def most_common(self, n=None):
        items = sorted(self.items(), key=lambda item: item[1], reverse=True)
        return items if n is None else items[:n]
    def elements(self):
        for key, count in self.items():
            for _ in range(count):
                yield key
    def total(self):
        return sum(self.values())
    def copy(self):
        return Counter(self)
    def __add__(self, other):
        result = Counter()
        for key in list(self) + [k for k in other if k not in self]:
            if self[key] + other[key] > 0:
                result[key] = self[key] + other[key]
        return result
    def __sub__(self, other):
        result = Counter()
        for key in list(self) + [k for k in other if k not in self]:
            if self[key] - other[key] > 0:
                result[key] = self[key] - other[key]
        return result
    def __repr__(self):
        if not self:
            return "Counter()"
        return "Counter({" + ", ".join("%r: %r" % item for item in self.most_common()) + "})"

class ChainMap:
    def __init__(self, *maps):
        self.maps = list(maps) or [{}]
    def __repr__(self):
        return f"{self.__class__.__name__}({', '.join(map(repr, self.maps))})"
    def __getitem__(self, key):
        for mapping in self.maps:
            if key in mapping:
                return mapping[key]
        raise KeyError(key)
    def __setitem__(self, key, value):
        self.maps[0][key] = value
    def __contains__(self, key):
        return any(key in m for m in self.maps)
    def __iter__(self):
        d = {}
        for mapping in reversed(self.maps):
            d.update(dict.fromkeys(mapping))
        return iter(d)
    def __len__(self):
        return len(list(iter(self)))
    def get(self, key, default=None):
        return self[key] if key in self else default
    def keys(self):
        return list(self)
    def items(self):
        return [(k, self[k]) for k in self]
    def new_child(self, m=None):
        return ChainMap({} if m is None else m, *self.maps)

def _field(index):
    return property(lambda self: tuple.__getitem__(self, index))

def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    fields = tuple(field_names)
    for index, name in enumerate(fields):
        if name in fields[:index]:
            raise ValueError(f"Encountered duplicate field name: {name!r}")
    defaults = tuple(defaults or ())
    fallback = dict(zip(fields[len(fields) - len(defaults):], defaults))
    def __new__(cls, *args, **kwargs):
        if len(args) > len(fields):
            raise TypeError(f"{typename}.__new__() takes {len(fields) + 1} positional arguments but {len(args) + 1} were given")
        values = list(args)
        missing = []
        for name in fields[len(args):]:
            if name in kwargs:
                values.append(kwargs.pop(name))
            elif name in fallback:
                values.append(fallback[name])
            else:
                missing.append(name)
        if missing:
            names = " and ".join(repr(m) for m in missing) if len(missing) < 3 else ", ".join(repr(m) for m in missing[:-1]) + ", and " + repr(missing[-1])
            raise TypeError(f"{typename}.__new__() missing {len(missing)} required positional argument{'s' if len(missing) > 1 else ''}: {names}")
        for name in kwargs:
            raise TypeError(f"{typename}.__new__() got an unexpected keyword argument '{name}'")
        return tuple.__new__(cls, values)
    def __repr__(self):
        return type(self).__name__ + "(" + ", ".join(f"{n}={v!r}" for n, v in zip(fields, self)) + ")"
    def _replace(self, /, **kwds):
        return type(self)(*[kwds.pop(n, v) for n, v in zip(fields, self)], **kwds)
    def _asdict(self):
        return dict(zip(fields, self))
    namespace = {
        "__new__": __new__, "__repr__": __repr__, "_replace": _replace, "_asdict": _asdict,
        "_make": classmethod(lambda cls, iterable: cls(*iterable)),
        "_fields": fields, "_field_defaults": fallback, "__match_args__": fields, "__slots__": (),
    }
    for index, name in enumerate(fields):
        namespace[name] = _field(index)
    result = type(typename, (tuple,), namespace)
    result.__module__ = "__main__"
    return result

class UserDict:
    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        if dict is not None:
            self.data.update(dict)
        self.data.update(kwargs)
    def __len__(self): return len(self.data)
    def __getitem__(self, key): return self.data[key]
    def __setitem__(self, key, item): self.data[key] = item
    def __delitem__(self, key): del self.data[key]
    def __iter__(self): return iter(self.data)
    def __contains__(self, key): return key in self.data
    def __repr__(self): return repr(self.data)
    def get(self, key, default=None): return self.data.get(key, default)
    def items(self): return self.data.items()
    def keys(self): return self.data.keys()
    def values(self): return self.data.values()
`,
  [
    ['deque', dequeType],
    ['defaultdict', defaultdictType],
  ],
);

registerPython(
  'collections.abc',
  `
from abc import ABC
def _kind(name, *methods):
    def hook(cls, value):
        return all(hasattr(type(value), m) and getattr(type(value), m) is not None for m in methods)
    made = type(name, (ABC,), {"__instancehook__": hook, "__class_getitem__": classmethod(lambda cls, item: cls)})
    return made
Awaitable = _kind("Awaitable", "__await__")
Coroutine = _kind("Coroutine", "__await__", "send", "throw", "close")
AsyncIterable = _kind("AsyncIterable", "__aiter__")
AsyncIterator = _kind("AsyncIterator", "__aiter__", "__anext__")
AsyncGenerator = _kind("AsyncGenerator", "__aiter__", "__anext__", "asend", "athrow", "aclose")
Iterable = _kind("Iterable", "__iter__")
Iterator = _kind("Iterator", "__iter__", "__next__")
Generator = _kind("Generator", "__iter__", "__next__", "send", "throw", "close")
Callable = _kind("Callable", "__call__")
Hashable = _kind("Hashable", "__hash__")
Sized = _kind("Sized", "__len__")
Container = _kind("Container", "__contains__")
Collection = _kind("Collection", "__len__", "__iter__", "__contains__")
Sequence = _kind("Sequence", "__len__", "__getitem__", "index", "count")
MutableSequence = _kind("MutableSequence", "__len__", "__getitem__", "append", "insert")
Mapping = _kind("Mapping", "__getitem__", "keys", "items", "values")
MutableMapping = _kind("MutableMapping", "__getitem__", "__setitem__", "keys", "items", "values")
Set = _kind("Set", "issubset", "union")
MutableSet = _kind("MutableSet", "add", "discard")
`,
);
