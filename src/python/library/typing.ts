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
