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
    return _Variable(name, "+" if covariant else "-" if contravariant else "~")
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
    return [name for name in found if not name.startswith("_") or name in ("__call__", "__len__", "__iter__", "__aiter__",
            "__anext__", "__next__", "__enter__", "__exit__", "__aenter__", "__aexit__", "__contains__", "__getitem__")]
def runtime_checkable(cls):
    names = _members(cls)
    def has_members(cls, value):
        missing = object()
        return all(getattr(value, name, missing) is not missing for name in names)
    def has_all(cls, other):
        return all([any([name in vars(base) for base in other.__mro__]) for name in names])
    cls.__instancehook__ = has_members
    cls.__subclassinghook__ = has_all
    return cls
`;
