/** Dataclasses as dicts, as tuples, and with some fields changed. */
export const COPIES = `
def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), "__dataclass_fields__")
def _check_instance(obj, what):
    if not hasattr(type(obj), "__dataclass_fields__"):
        raise TypeError(f"{what}() should be called on dataclass instances")

def asdict(obj, *, dict_factory=dict):
    _check_instance(obj, "asdict")
    return _plain(obj, lambda obj, inner: dict_factory([(f.name, inner(getattr(obj, f.name))) for f in fields(obj)]))
def astuple(obj, *, tuple_factory=tuple):
    _check_instance(obj, "astuple")
    return _plain(obj, lambda obj, inner: tuple_factory([inner(getattr(obj, f.name)) for f in fields(obj)]))

# Goes into dataclasses and containers; whatever else there is, is copied.
def _plain(obj, made):
    def inner(value):
        return _plain(value, made)
    kind = type(obj)
    if hasattr(kind, "__dataclass_fields__"):
        return made(obj, inner)
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return kind(*[inner(value) for value in obj])
    if isinstance(obj, (list, tuple)):
        return kind([inner(value) for value in obj])
    if isinstance(obj, dict):
        items = [(inner(key), inner(value)) for key, value in obj.items()]
        return kind(obj.default_factory, items) if hasattr(kind, "default_factory") else kind(items)
    return _deepcopy(obj)

def replace(obj, /, **changes):
    _check_instance(obj, "replace")
    return _replace(obj, **changes)
def _replace(self, /, **changes):
    for f in self.__dataclass_fields__.values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(f"field {f.name} is declared with init=False, it cannot be specified with replace()")
        elif f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise TypeError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(self, f.name)
    return self.__class__(**changes)
`;
