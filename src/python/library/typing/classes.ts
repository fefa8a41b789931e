/** Named tuples, typed dicts and new types. */
export const CLASSES = `
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
        if cls.__doc__ is None:
            cls.__doc__ = made.__doc__
        for name, value in vars(made).items():
            if name not in ("__module__", "__dict__", "__doc__") and (name in fields or name not in own):
                setattr(cls, name, value)
class TypedDict(dict):
    __total__ = True
    def __init_subclass__(cls, total=True, **kwargs):
        cls.__total__ = total
        required, optional = set(), set()
        for base in cls.__mro__[1:]:
            required |= base.__dict__.get("__required_keys__", frozenset())
            optional |= base.__dict__.get("__optional_keys__", frozenset())
        for name in _annotations(cls):
            kind = getattr(_annotation(cls, name, None), "_name", None)
            needed = kind == "Required" or total and kind != "NotRequired"
            (required if needed else optional).add(name)
            (optional if needed else required).discard(name)
        cls.__required_keys__, cls.__optional_keys__ = frozenset(required), frozenset(optional)
    def __new__(cls, /, *args, **kwargs):
        if cls is TypedDict:
            return lambda *args, **kwargs: dict(*args, **kwargs)
        return dict(*args, **kwargs)

class NewType:
    def __init__(self, name, tp):
        self.__name__ = self.__qualname__ = name
        self.__supertype__ = tp
        self.__module__ = "__main__"
    def __call__(self, value, /):
        return value
    def __repr__(self):
        return self.__module__ + "." + self.__qualname__
    def __or__(self, other):
        return _union([self, _type(other)])
    def __ror__(self, other):
        return _union([_type(other), self])
def cast(typ, val):
    return val
def overload(func):
    return func
def _marked(obj, name):
    try:
        setattr(obj, name, True)
    except (AttributeError, TypeError):
        pass
    return obj
def override(method, /):
    return _marked(method, "__override__")
def final(f):
    return _marked(f, "__final__")
def assert_type(val, typ, /):
    return val
def no_type_check(func):
    return func

def assert_never(arg, /):
    shown = repr(arg)
    if len(shown) > 100:
        shown = shown[:100] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {shown}")
def reveal_type(obj, /):
    print(f"Runtime type is {type(obj).__name__!r}", file=_sys.stderr)
    return obj
TYPE_CHECKING = False
`;
