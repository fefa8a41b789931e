import {annotationsOf} from '../compile/classes.ts';
import {PyException} from '../objects/exceptions.ts';
import {native} from '../objects/natives.ts';
import type {PyType, Value} from '../objects/types.ts';
import {PyList} from '../objects/values.ts';
import {vm} from '../run/vm.ts';
import {registerPython} from './register.ts';

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

/** Defines a name in the module being imported. */
const SET = native('_set', 'name, value', (name, value) => {
  vm.frame?.globals.set(name as string, value as Value);
});

registerPython(
  'abc',
  `
def abstractmethod(funcobj):
    funcobj.__isabstractmethod__ = True
    return funcobj
abstractproperty = property
class ABCMeta(type):
    def register(cls, subclass):
        return subclass
class ABC(metaclass=ABCMeta):
    pass
`,
);

registerPython(
  'heapq',
  `
def heappush(heap, item):
    heap.append(item)
    _siftdown(heap, 0, len(heap) - 1)
def heappop(heap):
    lastelt = heap.pop()
    if heap:
        returnitem = heap[0]
        heap[0] = lastelt
        _siftup(heap, 0)
        return returnitem
    return lastelt
def heapreplace(heap, item):
    returnitem = heap[0]
    heap[0] = item
    _siftup(heap, 0)
    return returnitem
def heappushpop(heap, item):
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _siftup(heap, 0)
    return item
def heapify(x):
    for i in reversed(range(len(x) // 2)):
        _siftup(x, i)
def _siftdown(heap, startpos, pos):
    newitem = heap[pos]
    while pos > startpos:
        parentpos = (pos - 1) >> 1
        parent = heap[parentpos]
        if newitem < parent:
            heap[pos] = parent
            pos = parentpos
            continue
        break
    heap[pos] = newitem
def _siftup(heap, pos):
    endpos = len(heap)
    startpos = pos
    newitem = heap[pos]
    childpos = 2 * pos + 1
    while childpos < endpos:
        rightpos = childpos + 1
        if rightpos < endpos and not heap[childpos] < heap[rightpos]:
            childpos = rightpos
        heap[pos] = heap[childpos]
        pos = childpos
        childpos = 2 * pos + 1
    heap[pos] = newitem
    _siftdown(heap, startpos, pos)
def nlargest(n, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[:n]
def nsmallest(n, iterable, key=None):
    return sorted(iterable, key=key)[:n]
def merge(*iterables, key=None, reverse=False):
    return iter(sorted((x for it in iterables for x in it), key=key, reverse=reverse))
`,
);

registerPython(
  'operator',
  `
def itemgetter(*items):
    if len(items) == 1:
        return lambda obj: obj[items[0]]
    return lambda obj: tuple(obj[i] for i in items)
def attrgetter(*attrs):
    def resolve(obj, attr):
        for name in attr.split("."):
            obj = getattr(obj, name)
        return obj
    if len(attrs) == 1:
        return lambda obj: resolve(obj, attrs[0])
    return lambda obj: tuple(resolve(obj, a) for a in attrs)
def methodcaller(name, /, *args, **kwargs):
    return lambda obj: getattr(obj, name)(*args, **kwargs)
def add(a, b): return a + b
def sub(a, b): return a - b
def mul(a, b): return a * b
def truediv(a, b): return a / b
def floordiv(a, b): return a // b
def mod(a, b): return a % b
def neg(a): return -a
def eq(a, b): return a == b
def ne(a, b): return a != b
def lt(a, b): return a < b
def le(a, b): return a <= b
def gt(a, b): return a > b
def ge(a, b): return a >= b
def and_(a, b): return a & b
def or_(a, b): return a | b
def xor(a, b): return a ^ b
def not_(a): return not a
def truth(a): return bool(a)
def contains(a, b): return b in a
def getitem(a, b): return a[b]
def concat(a, b): return a + b
`,
);

registerPython(
  'typing',
  `
class _Special:
    def __init__(self, name):
        self._name = name
    def __getitem__(self, item):
        return self
    def __call__(self, *args, **kwargs):
        return self
    def __or__(self, other):
        return self
    def __ror__(self, other):
        return self
    def __mro_entries__(self, bases):
        return ()
    def __repr__(self):
        return "typing." + self._name
    def __class_getitem__(cls, item):
        return cls

for _name in ("Any Optional Union List Dict Set FrozenSet Tuple Type Callable Awaitable Coroutine AsyncIterator AsyncIterable "
              "AsyncGenerator Iterator Iterable Generator Sequence MutableSequence Mapping MutableMapping ClassVar Final Literal "
              "Annotated NoReturn Never Self LiteralString TypeAlias Concatenate Deque DefaultDict OrderedDict Counter Hashable "
              "Sized Collection Container Text AnyStr ContextManager AsyncContextManager Unpack Required NotRequired ReadOnly "
              "TypeGuard TypeIs SupportsInt SupportsFloat SupportsAbs Pattern Match IO TextIO BinaryIO").split():
    globals_ = _Special(_name)
    _set(_name, globals_)

class Generic:
    def __class_getitem__(cls, item):
        return cls
class Protocol:
    def __class_getitem__(cls, item):
        return cls

def TypeVar(name, *constraints, bound=None, covariant=False, contravariant=False, default=None):
    return _Special(name)
ParamSpec = TypeVarTuple = TypeVar

def NewType(name, tp):
    return lambda value: value
def cast(typ, val):
    return val
def overload(func):
    return func
def override(func):
    return func
def final(func):
    return func
def no_type_check(func):
    return func
def runtime_checkable(cls):
    return cls
def get_type_hints(obj, *args, **kwargs):
    return dict(getattr(obj, "__annotations__", {}))
def get_origin(tp):
    return getattr(tp, "__origin__", None)
def get_args(tp):
    return getattr(tp, "__args__", ())
def assert_never(value):
    raise AssertionError(f"Expected code to be unreachable, but got: {value!r}")
def reveal_type(value):
    return value
TYPE_CHECKING = False

class _NamedTupleMeta(type):
    def __new__(meta, name, bases, namespace, **kwargs):
        return type.__new__(meta, name, bases, namespace)
class NamedTuple:
    def __init_subclass__(cls, **kwargs):
        pass
class TypedDict(dict):
    def __init_subclass__(cls, total=True, **kwargs):
        pass
`,
  [['_set', SET]],
);

registerPython(
  'enum',
  `
class auto:
    def __init__(self):
        self.value = None

class EnumMeta(type):
    def __new__(meta, name, bases, namespace, **kwargs):
        members = {}
        plain = {}
        for key, value in namespace.items():
            descriptor = hasattr(type(value), "__get__") or isinstance(value, (property, staticmethod, classmethod)) or hasattr(value, "fget")
            if key.startswith("_") or descriptor or isinstance(value, type):
                plain[key] = value
            else:
                members[key] = value
        cls = type.__new__(meta, name, bases, plain)
        cls._member_map_ = {}
        cls._value2member_map_ = {}
        data = None
        for base in cls.__mro__:
            if base in (int, str, float):
                data = base
        last = 0
        flag = any(base.__name__ in ("Flag", "IntFlag") for base in cls.__mro__)
        for key, value in members.items():
            if isinstance(value, auto):
                if data is str:
                    value = key.lower()
                elif flag:
                    value = 1
                    while value <= last:
                        value *= 2
                else:
                    value = last + 1
            if isinstance(value, int):
                last = max(last, value)
            existing = next((m for m in cls._member_map_.values() if m._value_ == value and type(m._value_) is type(value)), None)
            if existing is not None:
                cls._member_map_[key] = existing
                type.__setattr__(cls, key, existing)
                continue
            args = value if isinstance(value, tuple) else (value,)
            if data is None:
                member = object.__new__(cls)
            else:
                member = data.__new__(cls, *args)
            member._value_ = value
            member._name_ = key
            if "__init__" in plain:
                member.__init__(*args)
            cls._member_map_[key] = member
            type.__setattr__(cls, key, member)
        return cls
    def __call__(cls, value, *args, **kwargs):
        for member in cls._member_map_.values():
            if member._value_ == value:
                return member
        if isinstance(value, cls):
            return value
        if any(base.__name__ in ("Flag", "IntFlag") for base in cls.__mro__):
            return _make_flag(cls, value)
        missing = cls._missing_(value)
        if missing is not None:
            return missing
        raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
    def __iter__(cls):
        seen = []
        for member in cls._member_map_.values():
            if not any(member is s for s in seen):
                seen.append(member)
        return iter(seen)
    def __len__(cls):
        return len(list(iter(cls)))
    def __contains__(cls, value):
        return any(member is value or member._value_ == value for member in cls._member_map_.values())
    def __getitem__(cls, name):
        return cls._member_map_[name]
    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"cannot reassign member {name!r}")
        type.__setattr__(cls, name, value)
    def __repr__(cls):
        return f"<enum {cls.__name__!r}>"
    @property
    def __members__(cls):
        return dict(cls._member_map_)

def _make_flag(cls, value):
    member = object.__new__(cls) if not issubclass(cls, int) else int.__new__(cls, value)
    member._value_ = value
    names = [m._name_ for m in cls._member_map_.values() if m._value_ & value]
    member._name_ = "|".join(names) or None
    return member

EnumType = EnumMeta

class Enum(metaclass=EnumMeta):
    @property
    def name(self):
        return self._name_
    @property
    def value(self):
        return self._value_
    @classmethod
    def _missing_(cls, value):
        return None
    def __repr__(self):
        return f"<{type(self).__name__}.{self._name_}: {self._value_!r}>"
    def __str__(self):
        return f"{type(self).__name__}.{self._name_}"
    def __format__(self, spec):
        return format(str(self), spec)
    def __hash__(self):
        return hash(self._name_)
    def __eq__(self, other):
        return self is other
    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

class IntEnum(int, Enum):
    def __eq__(self, other):
        return int(self) == other
    def __hash__(self):
        return hash(int(self))
    def __str__(self):
        return str(int(self))
    def __format__(self, spec):
        return format(int(self), spec)

class StrEnum(str, Enum):
    def __eq__(self, other):
        return self._value_ == other
    def __hash__(self):
        return hash(self._value_)
    def __str__(self):
        return self._value_
    def __format__(self, spec):
        return format(self._value_, spec)

class Flag(Enum):
    def __or__(self, other):
        return type(self)(self._value_ | other._value_)
    def __and__(self, other):
        return type(self)(self._value_ & other._value_)
    def __xor__(self, other):
        return type(self)(self._value_ ^ other._value_)
    def __invert__(self):
        every = 0
        for member in type(self)._member_map_.values():
            every |= member._value_
        return type(self)(every & ~self._value_)
    def __contains__(self, other):
        return other._value_ & self._value_ == other._value_
    def __bool__(self):
        return bool(self._value_)
    def __eq__(self, other):
        return type(self) is type(other) and self._value_ == other._value_
    def __hash__(self):
        return hash(self._value_)
    def __repr__(self):
        return f"<{type(self).__name__}.{self._name_}: {self._value_!r}>"
    def __str__(self):
        return f"{type(self).__name__}.{self._name_}"
class IntFlag(Flag):
    pass

def unique(enumeration):
    for name, member in enumeration._member_map_.items():
        if name != member._name_:
            raise ValueError(f"duplicate values found in {enumeration!r}: {name} -> {member._name_}")
    return enumeration
`,
);

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
def asdict(obj, *, dict_factory=dict):
    if hasattr(type(obj), "__dataclass_fields__"):
        return dict_factory([(f.name, asdict(getattr(obj, f.name))) for f in fields(obj)])
    if isinstance(obj, (list, tuple)):
        return type(obj)([asdict(v) for v in obj])
    if isinstance(obj, dict):
        return {asdict(k): asdict(v) for k, v in obj.items()}
    return obj
def astuple(obj, *, tuple_factory=tuple):
    if hasattr(type(obj), "__dataclass_fields__"):
        return tuple_factory([astuple(getattr(obj, f.name)) for f in fields(obj)])
    if isinstance(obj, (list, tuple)):
        return type(obj)([astuple(v) for v in obj])
    return obj
def replace(obj, /, **changes):
    values = {f.name: getattr(obj, f.name) for f in fields(obj) if f.init}
    values.update(changes)
    return obj.__class__(**values)
def make_dataclass(cls_name, fields, **kwargs):
    raise NotImplementedError("make_dataclass is not supported; write the class")
`,
  [
    ['_annotations', ANNOTATIONS],
    ['_annotation', ANNOTATION],
  ],
);

registerPython('__future__', 'annotations = division = print_function = generator_stop = None\n');
registerPython(
  'uvloop',
  'import asyncio\nnew_event_loop = asyncio.new_event_loop\nLoop = asyncio.AbstractEventLoop\ndef install(): pass\ndef run(main, **kw): return asyncio.run(main)\nclass EventLoopPolicy: pass\n',
);
registerPython(
  'copy',
  `
def copy(x):
    if isinstance(x, (list, dict, set)):
        return x.copy()
    if isinstance(x, (int, str, float, tuple, frozenset, bytes, type)) or x is None:
        return x
    if hasattr(x, "__copy__"):
        return x.__copy__()
    new = object.__new__(type(x))
    new.__dict__.update(x.__dict__)
    return new
def deepcopy(x, memo=None):
    if memo is None:
        memo = {}
    if id(x) in memo:
        return memo[id(x)]
    if isinstance(x, list):
        memo[id(x)] = y = []
        y.extend([deepcopy(v, memo) for v in x])
        return y
    if isinstance(x, dict):
        memo[id(x)] = y = {}
        for k, v in x.items():
            y[deepcopy(k, memo)] = deepcopy(v, memo)
        return y
    if isinstance(x, tuple):
        return tuple([deepcopy(v, memo) for v in x])
    if isinstance(x, set):
        return {deepcopy(v, memo) for v in x}
    if isinstance(x, (int, str, float, frozenset, bytes, type)) or x is None or callable(x):
        return x
    new = object.__new__(type(x))
    memo[id(x)] = new
    for k, v in x.__dict__.items():
        new.__dict__[k] = deepcopy(v, memo)
    return new
`,
);
registerPython(
  'statistics',
  `
class StatisticsError(ValueError):
    pass
def mean(data):
    data = list(data)
    if not data:
        raise StatisticsError("mean requires at least one data point")
    total = sum(data) / len(data)
    return int(total) if all(isinstance(x, int) for x in data) and total == int(total) else total
def fmean(data):
    data = list(data)
    return float(sum(data) / len(data))
def median(data):
    data = sorted(data)
    n = len(data)
    if n % 2 == 1:
        return data[n // 2]
    return (data[n // 2 - 1] + data[n // 2]) / 2
def variance(data):
    data = list(data)
    m = sum(data) / len(data)
    return sum((x - m) ** 2 for x in data) / (len(data) - 1)
def stdev(data):
    return variance(data) ** 0.5
def pstdev(data):
    data = list(data)
    m = sum(data) / len(data)
    return (sum((x - m) ** 2 for x in data) / len(data)) ** 0.5
def mode(data):
    data = list(data)
    return max(data, key=data.count)
`,
);
registerPython(
  'string',
  `
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = "!\\"#$%&'()*+,-./:;<=>?@[\\\\]^_\`{|}~"
whitespace = " \\t\\n\\r\\v\\f"
printable = digits + ascii_letters + punctuation + whitespace
`,
);
registerPython(
  'warnings',
  'def warn(*a, **k): pass\ndef simplefilter(*a, **k): pass\ndef filterwarnings(*a, **k): pass\n',
);
registerPython(
  'gc',
  'def collect(generation=2): return 0\ndef disable(): pass\ndef enable(): pass\ndef get_objects(): return []\n',
);
registerPython(
  'signal',
  'SIGINT = 2\nSIGTERM = 15\nSIGHUP = 1\nSIGUSR1 = 10\nSIGUSR2 = 12\nSIG_DFL = 0\nSIG_IGN = 1\ndef signal(sig, handler): return None\ndef getsignal(sig): return None\n',
);
registerPython(
  'platform',
  'def python_version(): return "3.14.2"\ndef system(): return "Linux"\ndef machine(): return "x86_64"\n',
);
registerPython(
  'weakref',
  'class WeakSet(set):\n    pass\nclass WeakValueDictionary(dict):\n    pass\nclass WeakKeyDictionary(dict):\n    pass\ndef ref(obj, callback=None):\n    return lambda: obj\n',
);
registerPython(
  'io',
  `
class StringIO:
    def __init__(self, initial_value="", newline=None):
        self._text = initial_value
    def write(self, s):
        self._text += s
        return len(s)
    def getvalue(self):
        return self._text
    def read(self):
        text, self._text = self._text, ""
        return text
    def flush(self):
        pass
    def close(self):
        pass
`,
);
registerPython(
  'textwrap',
  `
def dedent(text):
    lines = text.split("\\n")
    margins = [len(l) - len(l.lstrip()) for l in lines if l.strip()]
    margin = min(margins) if margins else 0
    return "\\n".join(l[margin:] if l.strip() else "" for l in lines)
def indent(text, prefix, predicate=None):
    return "".join(prefix + l if l.strip() else l for l in text.splitlines(True))
def shorten(text, width, placeholder=" [...]"):
    text = " ".join(text.split())
    if len(text) <= width:
        return text
    words = text.split()
    while words and len(" ".join(words)) + len(placeholder) > width:
        words.pop()
    return " ".join(words) + placeholder
`,
);
