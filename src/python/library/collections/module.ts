import {defaultdictType} from '../../modules/defaultdict.ts';
import {dequeType} from '../../objects/deque.ts';
import '../../modules/deque.ts';
import '../../modules/deque-operators.ts';
import '../../modules/deque-search.ts';
import {native} from '../../objects/natives.ts';
import {KEYWORDS} from '../../parse/tokens.ts';
import {registerPython} from '../register.ts';
import {COUNTER} from './counter.ts';
import {USER_CLASSES} from './user-classes.ts';

registerPython(
  'collections',
  `
from itertools import chain as _chain, repeat as _repeat, starmap as _starmap
from collections.abc import Mapping as _Mapping, MutableMapping as _MutableMapping, MutableSequence as _MutableSequence

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

${COUNTER}
${USER_CLASSES}
def _read_only(self, value=None):
    raise AttributeError("can't set attribute")

def _field(index):
    return property(lambda self: tuple.__getitem__(self, index), _read_only, _read_only, f"Alias for field number {index}")

# What is no name gets its place for one.
def _renamed(field_names):
    taken = set()
    for index, name in enumerate(field_names):
        bad = not name.isidentifier() or _iskeyword(name) or name.startswith("_") or name in taken
        taken.add(name)
        yield f"_{index}" if bad else name

def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    fields = tuple(_renamed(field_names) if rename else field_names)
    for name in (typename, *fields):
        if not name.isidentifier():
            raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
        if _iskeyword(name):
            raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
    for index, name in enumerate(fields):
        if name.startswith("_") and not rename:
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        if name in fields[:index]:
            raise ValueError(f"Encountered duplicate field name: {name!r}")
    defaults = () if defaults is None else tuple(defaults)
    if len(defaults) > len(fields):
        raise TypeError("Got more default values than field names")
    fallback = dict(zip(fields[len(fields) - len(defaults):], defaults))
    def __new__(cls, *args, **kwargs):
        if len(args) > len(fields):
            most = len(fields) + 1
            takes = f"from {most - len(fallback)} to {most}" if fallback else most
            raise TypeError(f"{typename}.__new__() takes {takes} positional arguments but {len(args) + 1} were given")
        for name in kwargs:
            if name not in fields:
                raise TypeError(f"{typename}.__new__() got an unexpected keyword argument '{name}'")
            if name in fields[:len(args)]:
                raise TypeError(f"{typename}.__new__() got multiple values for argument '{name}'")
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
        return tuple.__new__(cls, values)
    def _make(cls, iterable):
        made = tuple.__new__(cls, iterable)
        if len(made) != len(fields):
            raise TypeError(f"Expected {len(fields)} arguments, got {len(made)}")
        return made
    def __repr__(self):
        return type(self).__name__ + "(" + ", ".join(f"{n}={v!r}" for n, v in zip(fields, self)) + ")"
    def _replace(self, /, **kwds):
        values = [kwds.pop(n, v) for n, v in zip(fields, self)]
        if kwds:
            raise TypeError(f"Got unexpected field names: {list(kwds)!r}")
        return type(self)(*values)
    def _asdict(self):
        return dict(zip(fields, self))
    namespace = {
        "__new__": __new__, "__repr__": __repr__, "_replace": _replace, "_asdict": _asdict,
        "_make": classmethod(_make), "__doc__": f"{typename}({', '.join(fields)})",
        "_fields": fields, "_field_defaults": fallback, "__match_args__": fields, "__slots__": (),
    }
    for index, name in enumerate(fields):
        namespace[name] = _field(index)
    result = type(typename, (tuple,), namespace)
    result.__module__ = "__main__" if module is None else module
    return result
`,
  [
    ['deque', dequeType],
    ['defaultdict', defaultdictType],
    ['_iskeyword', native('iskeyword', 'name, /', name => KEYWORDS.has(name as string))],
  ],
);
