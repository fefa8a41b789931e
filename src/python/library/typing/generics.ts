/** Classes that take types, and protocols. */
export const GENERICS = `
class Generic:
    __slots__ = ()
    def __class_getitem__(cls, item):
        items = item if isinstance(item, tuple) else (item,)
        if cls is Generic and not all(isinstance(each, _VARIABLES) or get_origin(each) is Unpack for each in items):
            raise TypeError("Parameters to Generic[...] must all be type variables or parameter specification variables.")
        if cls is not Generic:
            items = _completed(cls, items)
        return _alias(cls, tuple([_type(each) for each in items]))
    def __init_subclass__(cls, /, **kwargs):
        super().__init_subclass__(**kwargs)
        bases = vars(cls).get("__orig_bases__", ())
        own = [base for base in bases if get_origin(base) in (Generic, Protocol)] or bases
        cls.__parameters__ = tuple(dict.fromkeys([each for base in own for each in getattr(base, "__parameters__", ())]))
_VARIABLES = (TypeVar, ParamSpec, TypeVarTuple)
def _generic(params):
    return Generic[tuple([Unpack[each] if isinstance(each, TypeVarTuple) else each for each in params])]
# With the defaults of those that are left out.
def _completed(cls, items):
    params = cls.__parameters__
    if not params:
        raise TypeError(f"{cls} is not a generic class")
    if not all(isinstance(each, TypeVar) for each in params):
        return items
    least = sum(not each.has_default() for each in params)
    if not least <= len(items) <= len(params):
        few = len(items) < least
        expected = f"at least {least}" if few and least < len(params) else len(params)
        raise TypeError(f"Too {'few' if few else 'many'} arguments for {cls}; actual {len(items)}, expected {expected}")
    return items + tuple(each.__default__ for each in params[len(items):])
class Protocol(Generic):
    __slots__ = ()
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
