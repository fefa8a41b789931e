/** What stands in annotations: forms, and names for classes. */
export const FORMS = `
# Their own names are to be called.
_BUILT_IN = (list, dict, set, frozenset, tuple, type)
class _Special:
    def __init__(self, name, origin=None):
        self._name = self.__name__ = self.__qualname__ = name
        self._origin = origin
        if origin is not None:
            self.__origin__ = origin
    def __getattr__(self, name):
        origin = self.__dict__.get("_origin")
        if origin is None or name.startswith("__"):
            raise AttributeError(name)
        return getattr(origin, name)
    def __copy__(self):
        return self
    def __deepcopy__(self, memo):
        return self
    def __getitem__(self, item):
        items = item if isinstance(item, tuple) else (item,)
        if self._name == "Optional":
            if isinstance(item, tuple):
                raise TypeError(f"typing.Optional requires a single type. Got {item!r}.")
            return _union([_type(item), None]) if item is not None else type(None)
        if self._name == "Callable" and len(items) == 2 and isinstance(items[0], type):
            items = ([items[0]], items[1])
        if self._name == "Annotated":
            items = (_type(items[0]), *items[1:])
        elif self._name != "Literal":
            items = tuple([_type(each) for each in items])
        return _alias(self, items)
    def __call__(self, *args, **kwargs):
        if self._origin is None:
            raise TypeError("Any cannot be instantiated" if self._name == "Any" else f"Cannot instantiate {self!r}")
        if self._origin in _BUILT_IN:
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self._origin.__name__}() instead")
        return self._origin(*args, **kwargs)
    def __or__(self, other):
        return _union([self, other])
    def __ror__(self, other):
        return _union([other, self])
    def __mro_entries__(self, bases):
        return () if self._origin is None else (self._origin,)
    def __repr__(self):
        return "typing." + self._name

# A type may be told of by its name, before there is one.
class ForwardRef:
    def __init__(self, arg):
        self.__forward_arg__ = arg
    def __eq__(self, other):
        return isinstance(other, ForwardRef) and self.__forward_arg__ == other.__forward_arg__
    def __hash__(self):
        return hash(self.__forward_arg__)
    def __or__(self, other):
        return _union([self, _type(other)])
    def __ror__(self, other):
        return _union([_type(other), self])
    def __repr__(self):
        return f"ForwardRef({self.__forward_arg__!r})"
def _type(value):
    if isinstance(value, list):
        return [_type(each) for each in value]
    return ForwardRef(value) if isinstance(value, str) else type(None) if value is None else value

# \`Union\` is a class that is asked for its items.
_of_union(lambda items: _union([_type(each) for each in (items if isinstance(items, tuple) else (items,))]))

for _name in ("Any Optional ClassVar Final Literal Annotated NoReturn Never Self LiteralString TypeAlias Concatenate "
              "Unpack Required NotRequired ReadOnly TypeGuard TypeIs IO TextIO BinaryIO").split():
    _set(_name, _Special(_name))
for _name, _class in {"List": list, "Dict": dict, "Set": set, "FrozenSet": frozenset, "Tuple": tuple, "Type": type, "Text": str,
                      "Deque": _collections.deque, "DefaultDict": _collections.defaultdict, "OrderedDict": _collections.OrderedDict,
                      "Counter": _collections.Counter, "ChainMap": _collections.ChainMap, "Pattern": _re.Pattern,
                      "Match": _re.Match, "ContextManager": _contextlib.AbstractContextManager,
                      "AsyncContextManager": _contextlib.AbstractAsyncContextManager}.items():
    _set(_name, _Special(_name, _class))
for _name in ("Callable Awaitable Coroutine AsyncIterator AsyncIterable AsyncGenerator Iterator Iterable Generator Sequence "
              "MutableSequence Mapping MutableMapping Hashable Sized Collection Container Reversible MutableSet KeysView ItemsView "
              "ValuesView").split():
    _set(_name, _Special(_name, getattr(_abc, _name)))
_set("Text", str)
AnyStr = TypeVar("AnyStr", bytes, str)
_set("AbstractSet", _Special("AbstractSet", _abc.Set))
`;
