import {annotationsOf} from '../classes/annotations.ts';
import {PyException} from '../objects/exceptions.ts';
import {native} from '../objects/natives.ts';
import type {PyType} from '../objects/types.ts';
import {PyList} from '../objects/values.ts';
import {registerPython} from './register.ts';

/** The names that a class body gives a type. */
const ANNOTATIONS = native('_annotations', 'cls', cls => {
  return new PyList([...annotationsOf(cls as PyType).keys()]);
});

/** What a field's annotation says; a name that does not exist yet is no error before somebody asks. */
const ANNOTATION = native('_annotation', 'cls, name', (cls, name) => {
  try {
    return annotationsOf(cls as PyType).get(name as string)?.() ?? null;
  } catch (thrown) {
    if (thrown instanceof PyException) return '';
    throw thrown;
  }
});

registerPython(
  'dataclasses',
  `
class _Missing:
    def __repr__(self):
        return "<dataclasses._MISSING_TYPE object>"
MISSING = _Missing()
class KW_ONLY:
    pass
class FrozenInstanceError(AttributeError):
    pass

class Field:
    def __init__(self, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=False):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = metadata or {}
        self.kw_only = kw_only

def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=False, doc=None):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)

def _quoted(names):
    names = [repr(n) for n in names]
    if len(names) == 1:
        return names[0]
    if len(names) == 2:
        return names[0] + " and " + names[1]
    return ", ".join(names[:-1]) + ", and " + names[-1]

def _make_init(cls, fields):
    positional = [f for f in fields if f.init and not f.kw_only]
    keyword = [f for f in fields if f.init and f.kw_only]
    names = [f.name for f in positional]
    known = {f.name: f for f in fields if f.init}
    qualname = cls.__qualname__
    required = sum(1 for f in positional if f.default is MISSING and f.default_factory is MISSING)
    for before, f in zip(positional, positional[1:]):
        has = lambda x: x.default is not MISSING or x.default_factory is not MISSING
        if has(before) and not has(f):
            raise TypeError(f"non-default argument {f.name!r} follows default argument {before.name!r}")
    put = object.__setattr__
    def __init__(self, *args, **kwargs):
        if len(args) > len(names):
            takes = f"from {required + 1} to {len(names) + 1}" if required != len(names) else f"{len(names) + 1}"
            plural = "" if takes == "1" else "s"
            raise TypeError(f"{qualname}.__init__() takes {takes} positional argument{plural} but {len(args) + 1} were given")
        values = dict(zip(names, args))
        for key, value in kwargs.items():
            if key in values:
                raise TypeError(f"{qualname}.__init__() got multiple values for argument {key!r}")
            if key not in known:
                raise TypeError(f"{qualname}.__init__() got an unexpected keyword argument {key!r}")
            values[key] = value
        missing = [f.name for f in positional if f.name not in values and f.default is MISSING and f.default_factory is MISSING]
        if missing:
            raise TypeError(f"{qualname}.__init__() missing {len(missing)} required positional argument{'s' if len(missing) > 1 else ''}: {_quoted(missing)}")
        missing = [f.name for f in keyword if f.name not in values and f.default is MISSING and f.default_factory is MISSING]
        if missing:
            raise TypeError(f"{qualname}.__init__() missing {len(missing)} required keyword-only argument{'s' if len(missing) > 1 else ''}: {_quoted(missing)}")
        for f in fields:
            if f.name in values:
                put(self, f.name, values[f.name])
            elif f.default_factory is not MISSING:
                put(self, f.name, f.default_factory())
            elif f.default is not MISSING:
                put(self, f.name, f.default)
        post = getattr(self, "__post_init__", None)
        if post is not None:
            post(*[values[n] for n in initvars if n in values])
    initvars = [f.name for f in fields if getattr(f, "initvar", False)]
    return __init__

def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    def wrap(cls):
        return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only)
    return wrap if cls is None else wrap(cls)

def _process(cls, init, repr_, eq, order, unsafe_hash, frozen, match_args, kw_only):
    fields = {}
    for base in reversed(cls.__mro__[1:]):
        for name, f in base.__dict__.get("__dataclass_fields__", {}).items():
            fields[name] = f
    only = kw_only
    for name in _annotations(cls):
        kind = _annotation(cls, name)
        text = kind if isinstance(kind, str) else getattr(kind, "_name", "")
        if kind is KW_ONLY:
            only = True
            continue
        if text.startswith("ClassVar") or "ClassVar[" in text:
            continue
        default = cls.__dict__.get(name, MISSING)
        if isinstance(default, Field):
            f = default
            if f.default is not MISSING:
                setattr(cls, name, f.default)
            else:
                delattr(cls, name)
        else:
            if isinstance(default, (list, dict, set)):
                raise ValueError(f"mutable default {type(default)} for field {name} is not allowed: use default_factory")
            f = Field(default)
        f.name = name
        f.type = kind
        f.kw_only = f.kw_only or only
        fields[name] = f
    cls.__dataclass_fields__ = fields
    all_fields = list(fields.values())
    if init and "__init__" not in cls.__dict__:
        method = _make_init(cls, all_fields)
        method.__qualname__ = cls.__qualname__ + ".__init__"
        cls.__init__ = method
    if repr_ and "__repr__" not in cls.__dict__:
        shown = [f.name for f in all_fields if f.repr]
        def __repr__(self):
            return type(self).__qualname__ + "(" + ", ".join([f"{n}={getattr(self, n)!r}" for n in shown]) + ")"
        cls.__repr__ = __repr__
    compared = [f.name for f in all_fields if f.compare]
    def key(self):
        return tuple([getattr(self, n) for n in compared])
    if eq and "__eq__" not in cls.__dict__:
        def __eq__(self, other):
            if self is other:
                return True
            if other.__class__ is self.__class__:
                return key(self) == key(other)
            return NotImplemented
        cls.__eq__ = __eq__
        if "__hash__" not in cls.__dict__:
            if frozen or unsafe_hash:
                cls.__hash__ = lambda self: hash(key(self))
            else:
                cls.__hash__ = None
    if order:
        cls.__lt__ = lambda self, other: key(self) < key(other) if other.__class__ is self.__class__ else NotImplemented
        cls.__le__ = lambda self, other: key(self) <= key(other) if other.__class__ is self.__class__ else NotImplemented
        cls.__gt__ = lambda self, other: key(self) > key(other) if other.__class__ is self.__class__ else NotImplemented
        cls.__ge__ = lambda self, other: key(self) >= key(other) if other.__class__ is self.__class__ else NotImplemented
    if frozen:
        def __setattr__(self, name, value):
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        def __delattr__(self, name):
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        cls.__setattr__ = __setattr__
        cls.__delattr__ = __delattr__
    if match_args:
        cls.__match_args__ = tuple(f.name for f in all_fields if f.init and not f.kw_only)
    return cls

def fields(class_or_instance):
    return tuple(class_or_instance.__dataclass_fields__.values())
def is_dataclass(obj):
    return hasattr(obj, "__dataclass_fields__")
def _check_instance(obj, what):
    if not hasattr(type(obj), "__dataclass_fields__"):
        raise TypeError(f"{what}() should be called on dataclass instances")
def asdict(obj, *, dict_factory=dict):
    _check_instance(obj, "asdict")
    return _asdict(obj, dict_factory)
def _asdict(obj, dict_factory):
    if hasattr(type(obj), "__dataclass_fields__"):
        return dict_factory([(f.name, _asdict(getattr(obj, f.name), dict_factory)) for f in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return type(obj)(*[_asdict(v, dict_factory) for v in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)([_asdict(v, dict_factory) for v in obj])
    if isinstance(obj, dict):
        return {_asdict(k, dict_factory): _asdict(v, dict_factory) for k, v in obj.items()}
    return obj
def astuple(obj, *, tuple_factory=tuple):
    if hasattr(type(obj), "__dataclass_fields__"):
        return tuple_factory([astuple(getattr(obj, f.name)) for f in fields(obj)])
    if isinstance(obj, (list, tuple)):
        return type(obj)([astuple(v) for v in obj])
    return obj
def replace(obj, /, **changes):
    _check_instance(obj, "replace")
    values = {f.name: getattr(obj, f.name) for f in fields(obj) if f.init}
    values.update(changes)
    return obj.__class__(**values)
def make_dataclass(cls_name, fields, **kwargs):
    _refuse("dataclasses.make_dataclass", "write the class")
`,
  [
    ['_annotations', ANNOTATIONS],
    ['_annotation', ANNOTATION],
  ],
);
