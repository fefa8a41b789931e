/** New types, and what says something of a function, a class or a value. */
export const CLASSES = `
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
