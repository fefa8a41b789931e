/** What a field of a finished class is, and what its default may be. */
export const ATTRIBUTE = `
class _Nothing(_enum.Enum):
    NOTHING = _enum.auto()
    def __repr__(self):
        return "NOTHING"
    def __bool__(self):
        return False
NOTHING = _Nothing.NOTHING
_set = object.__setattr__

# What holds some values, and shows, compares and hashes by them: as attrs makes such a class of its own.
class _Values:
    __slots__ = ()
    def _shown(self):
        return self.__slots__
    _compared = _hashed = _shown
    def __repr__(self):
        return f"{type(self).__name__}(" + ", ".join([f"{name}={getattr(self, name)!r}" for name in self._shown()]) + ")"
    def __eq__(self, other):
        if other.__class__ is not self.__class__:
            return NotImplemented
        return all([getattr(self, name) == getattr(other, name) for name in self._compared()])
    def __hash__(self):
        cls = type(self)
        made = hash(f"<attrs generated hash {cls.__module__}.{cls.__qualname__}>")
        return hash((made, *[getattr(self, name) for name in self._hashed()]))

class Factory(_Values):
    __slots__ = ("factory", "takes_self")
    def __init__(self, factory, takes_self=False):
        self.factory = factory
        self.takes_self = takes_self

class Converter(_Values):
    __slots__ = ("converter", "takes_self", "takes_field")
    def __init__(self, converter, *, takes_self=False, takes_field=False):
        self.converter = converter
        self.takes_self = takes_self
        self.takes_field = takes_field
    def __call__(self, value, instance, field):
        return self.converter(value, *([instance] if self.takes_self else []), *([field] if self.takes_field else []))
    # How __init__ calls it.
    def _call(self, name, value):
        also = (", self" if self.takes_self else "") + (f", attr_dict[{name!r}]" if self.takes_field else "")
        return f"__attr_converter_{name}({value}{also})"

def _alias_of(name):
    return name.lstrip("_")

class Attribute(_Values):
    __slots__ = ("name", "default", "validator", "repr", "eq", "eq_key", "order", "order_key", "hash", "init", "metadata", "type",
                 "converter", "kw_only", "inherited", "on_setattr", "alias", "alias_is_default")
    def __init__(self, name, default, validator, repr, cmp, hash, init, inherited, metadata=None, type=None, converter=None,
                 kw_only=False, eq=None, eq_key=None, order=None, order_key=None, on_setattr=None, alias=None, alias_is_default=None):
        eq, eq_key, order, order_key = _eq_and_order(cmp, eq_key or eq, order_key or order)
        given = locals()
        for each in Attribute.__slots__:
            _set(self, each, given[each])
        _set(self, "metadata", _mappingproxy(dict(metadata or {})))
        if alias_is_default is None:
            _set(self, "alias_is_default", alias is None)
    def __setattr__(self, name, value):
        raise FrozenInstanceError()
    def _shown(self):
        return self.__slots__[:-1]
    def _compared(self):
        return [name for name in self.__slots__ if name != "inherited"]
    def _hashed(self):
        return [name for name in self.__slots__ if name not in ("inherited", "metadata")]
    def evolve(self, **changes):
        new = object.__new__(Attribute)
        for name in self.__slots__:
            _set(new, name, changes[name] if name in changes else getattr(self, name))
        if "metadata" in changes:
            _set(new, "metadata", _mappingproxy(dict(changes["metadata"])))
        if "alias" in changes and "alias_is_default" not in changes:
            _set(new, "alias_is_default", False)
        elif "name" in changes and "alias" not in changes and self.alias_is_default:
            _set(new, "alias", _alias_of(new.name))
        return new
    def __getstate__(self):
        return tuple([dict(self.metadata) if name == "metadata" else getattr(self, name) for name in self.__slots__])
    def __setstate__(self, state):
        for name, value in zip(self.__slots__, state):
            _set(self, name, _mappingproxy(value) if name == "metadata" else value)
`;
