/** What an enumeration takes from the classes that it derives from besides Enum, by CPython's rules. */
export const MIXED_IN = `
_BUILT_IN = (int, str, float, bytes, complex, tuple, list, dict, frozenset, set)

# The class whose values the members are as well: one that makes them, or a dataclass.
def _data_type(name, bases):
    found = []
    for chain in bases:
        candidate = None
        for base in chain.__mro__:
            if base is object:
                continue
            if isinstance(base, EnumType):
                made = None if base._member_type_ is object else base._member_type_
            elif base in _BUILT_IN or "__new__" in base.__dict__ or "__dataclass_fields__" in base.__dict__:
                made = candidate or base
            else:
                made = None
                candidate = candidate or base
            if made is not None:
                if made not in found:
                    found.append(made)
                break
    if len(found) > 1:
        raise TypeError(f"too many data types for {name!r}: {set(found)!r}")
    return found[0] if found else object

# How values are shown.
def _data_repr(bases):
    for chain in bases:
        for base in chain.__mro__:
            if isinstance(base, EnumType):
                return base._value_repr_
            if base in _BUILT_IN:
                return base.__repr__
            if base is not object and "__repr__" in base.__dict__:
                params = base.__dict__.get("__dataclass_params__")
                return _dataclass_repr if params is not None and params.repr else base.__dict__["__repr__"]
    return None

def _dataclass_repr(self):
    fields = self.__dataclass_fields__
    return ", ".join([f"{key}={getattr(self, key)!r}" for key in fields if fields[key].repr])

# What makes members: the __new__ of the class itself, of an enumeration that it derives from, or of what is mixed in.
def _maker(bases, plain, data):
    new = plain.get("__new__")
    if new is not None:
        return new.__func__ if isinstance(new, staticmethod) else new
    for base in (data, *bases[-1:]):
        new = getattr(base, "__new_member__", None)
        if new is not None:
            return new
    return data.__new__ if data in _BUILT_IN or data.__new__ is not object.__new__ else None

def _made_of(data, args):
    try:
        return data(*args)
    except Exception as error:
        raise TypeError("_value_ not set in __new__, unable to create it") from error
`;
