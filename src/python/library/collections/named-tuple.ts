/** Tuples whose items have names. */
export const NAMED_TUPLE = `
def _read_only(self, value=None):
    raise AttributeError("can't set attribute")

def _field(index):
    return property(lambda self: tuple.__getitem__(self, index), _read_only, _read_only, f"Alias for field number {index}")

# What is no name gets its place for one.
def _renamed(field_names):
    taken = set()
    for index, name in enumerate(field_names):
        bad = not name.isidentifier() or _iskeyword(name) or name.startswith("_") or name in taken
        taken.add(name)
        yield f"_{index}" if bad else name

# A function with the fields for its parameters, so that it is called, and called wrongly, as any other.
def _new_of(typename, fields, defaults):
    taken = "".join([f"{name}, " for name in fields])
    text = f"_new = tuple.__new__\\ndef __new__(_cls, {taken}): return _new(_cls, ({taken}))"
    made = _generated(text, f"namedtuple_{typename}")
    made.__qualname__ = f"{typename}.__new__"
    made.__doc__ = f"Create new instance of {typename}({', '.join(fields)})"
    made.__defaults__ = defaults or None
    return made

def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    fields = tuple(_renamed(field_names) if rename else field_names)
    for name in (typename, *fields):
        if not name.isidentifier():
            raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
        if _iskeyword(name):
            raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
    for index, name in enumerate(fields):
        if name.startswith("_") and not rename:
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        if name in fields[:index]:
            raise ValueError(f"Encountered duplicate field name: {name!r}")
    defaults = () if defaults is None else tuple(defaults)
    if len(defaults) > len(fields):
        raise TypeError("Got more default values than field names")
    fallback = dict(zip(fields[len(fields) - len(defaults):], defaults))
    __new__ = _new_of(typename, fields, defaults)
    def _make(cls, iterable):
        made = tuple.__new__(cls, iterable)
        if len(made) != len(fields):
            raise TypeError(f"Expected {len(fields)} arguments, got {len(made)}")
        return made
    def __repr__(self):
        return type(self).__name__ + "(" + ", ".join(f"{n}={v!r}" for n, v in zip(fields, self)) + ")"
    def _replace(self, /, **kwds):
        values = [kwds.pop(n, v) for n, v in zip(fields, self)]
        if kwds:
            raise TypeError(f"Got unexpected field names: {list(kwds)!r}")
        return type(self)(*values)
    def _asdict(self):
        return dict(zip(fields, self))
    namespace = {
        "__new__": __new__, "__repr__": __repr__, "_replace": _replace, "__replace__": _replace, "_asdict": _asdict,
        "_make": classmethod(_make), "__doc__": f"{typename}({', '.join(fields)})",
        "_fields": fields, "_field_defaults": fallback, "__match_args__": fields, "__slots__": (),
    }
    for method in (_make, __repr__, _replace, _asdict):
        method.__qualname__ = f"{typename}.{method.__name__}"
    for index, name in enumerate(fields):
        namespace[name] = _field(index)
    result = type(typename, (tuple,), namespace)
    result.__module__ = "__main__" if module is None else module
    return result
`;
