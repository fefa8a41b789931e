/** Named tuples, typed dicts and new types. */
export const CLASSES = `
# What CPython's metaclass does to the class, done once it is there.
class NamedTuple(tuple):
    def __new__(cls, typename, fields, /):
        return _namedtuple(typename, [name for name, _ in fields])
    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        if NamedTuple not in cls.__bases__:
            return
        for base in cls.__bases__:
            if base is not NamedTuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        fields = list(cls.__annotations__)
        own = vars(cls)
        made = _namedtuple(cls.__name__, fields, defaults=[own[name] for name in _defaulted(fields, own)])
        made.__new__.__annotations__ = cls.__annotations__
        if cls.__doc__ is None:
            cls.__doc__ = made.__doc__
        for name, value in vars(made).items():
            if name not in ("__module__", "__dict__", "__doc__") and (name in fields or name not in own):
                setattr(cls, name, value)
def _defaulted(fields, own):
    found = []
    for name in fields:
        if name in own:
            found.append(name)
        elif found:
            raise TypeError(f"Non-default namedtuple field {name} cannot follow default field{'s' if len(found) > 1 else ''} {', '.join(found)}")
    return found
class TypedDict(dict):
    __total__ = True
    def __init_subclass__(cls, total=True, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.__total__ = total
        required, optional, readonly, mutable = [
            {each for base in cls.__mro__[1:] for each in base.__dict__.get(f"__{kind}_keys__", ())}
            for kind in ("required", "optional", "readonly", "mutable")
        ]
        for name in _annotations(cls):
            kinds = _qualifiers(_annotation(cls, name, None))
            needed = "Required" in kinds or total and "NotRequired" not in kinds
            (required if needed else optional).add(name)
            (optional if needed else required).discard(name)
            if "ReadOnly" not in kinds:
                mutable.add(name)
                readonly.discard(name)
            elif name in mutable:
                raise TypeError(f"Cannot override mutable key {name!r} with read-only key")
            else:
                readonly.add(name)
        cls.__required_keys__, cls.__optional_keys__ = frozenset(required), frozenset(optional)
        cls.__readonly_keys__, cls.__mutable_keys__ = frozenset(readonly), frozenset(mutable)
    def __new__(cls, /, *args, **kwargs):
        if cls is TypedDict:
            return lambda *args, **kwargs: dict(*args, **kwargs)
        return dict(*args, **kwargs)

# \`Required[ReadOnly[int]]\` says two things.
def _qualifiers(annotation):
    found = []
    while getattr(annotation, "_name", None) in ("Required", "NotRequired", "ReadOnly", "Annotated"):
        found.append(annotation._name)
        annotation = annotation.__args__[0]
    return found

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
