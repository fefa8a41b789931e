/** Named tuples: a class statement with this base makes one that derives from tuple alone. */
export const NAMED_TUPLES = `
_PROHIBITED = '__new__ __init__ __slots__ __getnewargs__ _fields _field_defaults _field_types _make _replace _asdict _source'.split()

class _NamedTupleMeta(type):
    def __new__(meta, typename, bases, ns):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        for name in ns:
            if name in _PROHIBITED:
                raise AttributeError("Cannot overwrite NamedTuple attribute " + name)
        bases = tuple([tuple if base is _NamedTuple else base for base in bases])
        cls = type.__new__(type, typename, bases, {**ns, "__slots__": ()})
        if "__eq__" in ns and "__hash__" not in ns:
            del cls.__hash__
        _take_fields(cls)
        return cls

def _take_fields(cls):
    fields, own = _annotations(cls), vars(cls)
    made = _namedtuple(cls.__name__, fields, defaults=[own[name] for name in _defaulted(fields, own)])
    try:
        made.__new__.__annotations__ = cls.__annotations__
    except NameError:
        pass  # It tells of a type that does not exist yet.
    if cls.__doc__ is None:
        cls.__doc__ = made.__doc__
    for name, value in vars(made).items():
        if name not in ("__module__", "__dict__", "__doc__", "__slots__") and (name in fields or name not in own):
            setattr(cls, name, value)

def _defaulted(fields, own):
    found = []
    for name in fields:
        if name in own:
            found.append(name)
        elif found:
            raise TypeError(f"Non-default namedtuple field {name} cannot follow default field{'s' if len(found) > 1 else ''} {', '.join(found)}")
    return found

def NamedTuple(typename, fields, /):
    made = _namedtuple(typename, [name for name, _ in fields])
    made.__annotations__ = {name: _type(each) for name, each in fields}
    made.__orig_bases__ = (NamedTuple,)
    return made
_NamedTuple = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})
NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)
`;
