/** Classes that take types, and protocols. */
export const GENERICS = `
class Generic:
    def __class_getitem__(cls, item):
        items = item if isinstance(item, tuple) else (item,)
        if cls is Generic and not all(isinstance(each, _Variable) or getattr(each, "_name", "") == "Unpack" for each in items):
            raise TypeError("Parameters to Generic[...] must all be type variables or parameter specification variables.")
        return _alias(cls, tuple([_type(each) for each in items]))
    def __init_subclass__(cls, /, **kwargs):
        super().__init_subclass__(**kwargs)
        found = [each for base in vars(cls).get("__orig_bases__", ()) for each in getattr(base, "__args__", ())]
        cls.__parameters__ = tuple(dict.fromkeys([each for each in found if isinstance(each, _Variable)]))
class Protocol:
    def __class_getitem__(cls, item):
        return _alias(cls, item)
    def __init_subclass__(cls, /, **kwargs):
        super().__init_subclass__(**kwargs)
        cls._is_protocol = Protocol in cls.__bases__
        if cls._is_protocol:
            cls.__instancehook__ = cls.__subclassinghook__ = _unchecked
    def __init__(self, /, *args, **kwargs):
        if type(self)._is_protocol:
            raise TypeError("Protocols cannot be instantiated")
        super().__init__(*args, **kwargs)
def _unchecked(cls, value):
    raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")

class _Variable(_Special):
    def __init__(self, name, sign=""):
        _Special.__init__(self, sign + name)
        self.__name__ = name
    def __repr__(self):
        return self._name
def TypeVar(name, *constraints, bound=None, covariant=False, contravariant=False, infer_variance=False, default=None):
    if covariant and contravariant:
        raise ValueError("Bivariant types are not supported.")
    if len(constraints) == 1:
        raise TypeError("A single constraint is not allowed")
    if constraints and bound is not None:
        raise TypeError("Constraints cannot be combined with bound=...")
    made = _Variable(name, "+" if covariant else "-" if contravariant else "~")
    made.__bound__, made.__constraints__ = bound, constraints
    made.__covariant__, made.__contravariant__, made.__infer_variance__ = covariant, contravariant, infer_variance
    return made
def ParamSpec(name, *, bound=None, covariant=False, contravariant=False, infer_variance=False, default=None):
    variable = _Variable(name, "~")
    variable.args = variable.kwargs = variable
    return variable
def TypeVarTuple(name, *, default=None):
    return _Variable(name)

def _members(cls):
    found = set()
    for base in cls.__mro__:
        if base is not Protocol and base is not Generic and base is not object:
            found.update(vars(base))
            found.update(base.__annotations__)
    return found - _NO_MEMBERS
_NO_MEMBERS = set('''
__abstractmethods__ __annotate__ __annotate_func__ __annotations__ __annotations_cache__ __class_getitem__ __dict__ __doc__
__firstlineno__ __init__ __instancehook__ __match_args__ __module__ __new__ __orig_bases__ __parameters__ __qualname__ __slots__
__static_attributes__ __subclasshook__ __subclassinghook__ __type_params__ __weakref__ _is_protocol
'''.split())
# What every object can do.
_OF_ALL = {"__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__", "__repr__", "__str__", "__format__", "__reduce__", "__reduce_ex__",
           "__getstate__", "__getattribute__", "__setattr__", "__delattr__", "__dir__", "__sizeof__", "__class__"}
def runtime_checkable(cls):
    names = _members(cls)
    data = {name for name in names if not callable(getattr(cls, name, None))}
    def has_members(cls, value):
        missing = object()
        for name in names:
            found = getattr(value, name, missing)
            if found is missing and name not in _OF_ALL or found is None and name not in data:
                return False
        return True
    def has_all(cls, other):
        if data:
            told = ", ".join(map(repr, sorted(data)))
            raise TypeError(f"Protocols with non-method members don't support issubclass(). Non-method members: {told}.")
        return all([name in _OF_ALL or any([name in vars(base) for base in other.__mro__]) for name in names])
    cls.__instancehook__ = has_members
    cls.__subclassinghook__ = has_all
    return cls
`;
