import {native} from '../objects/natives.ts';
import type {Value} from '../objects/types.ts';
import {vm} from '../run/vm.ts';
import {registerPython} from './register.ts';

/** Defines a name in the module being imported. */
const SET = native('_set', 'name, value', (name, value) => {
  vm.frame?.globals.set(name as string, value as Value);
});

registerPython(
  'typing',
  `
import sys as _sys
from collections import namedtuple as _namedtuple

class _Special:
    def __init__(self, name):
        self._name = name
    def __getitem__(self, item):
        return _Subscripted(self._name)
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

# A type is a note to the reader: what is between the brackets is not kept.
class _Subscripted(_Special):
    def __getitem__(self, item):
        return self
    def __repr__(self):
        _refuse(f"how typing.{self._name}[...] looks", "print something else")
    def __eq__(self, other):
        _refuse(f"comparing typing.{self._name}[...]", "write the program without it")
    __hash__ = None

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

class _Variable(_Special):
    def __init__(self, name, sign=""):
        _Special.__init__(self, sign + name)
        self.__name__ = name
    def __repr__(self):
        return self._name
def TypeVar(name, *constraints, bound=None, covariant=False, contravariant=False, infer_variance=False, default=None):
    return _Variable(name, "+" if covariant else "-" if contravariant else "~")
def ParamSpec(name, *, bound=None, covariant=False, contravariant=False, infer_variance=False, default=None):
    variable = _Variable(name, "~")
    variable.args = variable.kwargs = variable
    return variable
def TypeVarTuple(name, *, default=None):
    return _Variable(name)

class NewType:
    def __init__(self, name, tp):
        self.__name__ = self.__qualname__ = name
        self.__supertype__ = tp
        self.__module__ = "__main__"
    def __call__(self, value, /):
        return value
    def __repr__(self):
        return self.__module__ + "." + self.__qualname__
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
def _members(cls):
    found = set()
    for base in cls.__mro__:
        if base is not Protocol and base is not Generic and base is not object:
            found.update(vars(base))
            found.update(base.__annotations__)
    return [name for name in found if not name.startswith("_") or name in ("__call__", "__len__", "__iter__", "__aiter__",
            "__anext__", "__next__", "__enter__", "__exit__", "__aenter__", "__aexit__", "__contains__", "__getitem__")]
def runtime_checkable(cls):
    names = _members(cls)
    def has_members(cls, value):
        missing = object()
        return all(getattr(value, name, missing) is not missing for name in names)
    cls.__instancehook__ = has_members
    return cls
def get_type_hints(obj, *args, **kwargs):
    return dict(obj.__annotations__)
def get_origin(tp):
    _refuse("typing.get_origin", "write the program without it")
def get_args(tp):
    _refuse("typing.get_args", "write the program without it")
def assert_never(arg, /):
    shown = repr(arg)
    if len(shown) > 100:
        shown = shown[:100] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {shown}")
def reveal_type(obj, /):
    print(f"Runtime type is {type(obj).__name__!r}", file=_sys.stderr)
    return obj
TYPE_CHECKING = False

# What CPython's metaclass does to the class, done once it is there.
class NamedTuple(tuple):
    def __new__(cls, typename, fields, /):
        return _namedtuple(typename, [name for name, _ in fields])
    def __init_subclass__(cls, **kwargs):
        if NamedTuple not in cls.__bases__:
            return
        fields = list(cls.__annotations__)
        own = vars(cls)
        defaults = [own[name] for name in fields if name in own]
        made = _namedtuple(cls.__name__, fields, defaults=defaults)
        for name, value in vars(made).items():
            if name not in ("__module__", "__dict__", "__doc__") and (name in fields or name not in own):
                setattr(cls, name, value)
class TypedDict(dict):
    __total__ = True
    def __init_subclass__(cls, total=True, **kwargs):
        cls.__total__ = total
    def __new__(cls, /, *args, **kwargs):
        if cls is TypedDict:
            return lambda *args, **kwargs: dict(*args, **kwargs)
        return dict(*args, **kwargs)
`,
  [['_set', SET]],
);
