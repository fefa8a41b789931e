/** A dataclass from the names of its fields. */
export const MAKE = `
def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False, unsafe_hash=False,
                   frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False, module=None, decorator=dataclass):
    annotations, defaults = {}, {}
    for item in fields:
        name, annotation = _checked_field(item, defaults)
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = annotation
    body = {**({} if namespace is None else namespace), **defaults, "__annotations__": annotations}
    if any(not isinstance(base, type) for base in bases):
        _refuse("dataclasses.make_dataclass with a base that is generic", "write the class")
    cls = _metaclass(bases)(cls_name, bases, body)
    cls.__module__ = "__main__" if module is None else module
    return decorator(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                     match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)

def _metaclass(bases):
    made = type
    for base in bases:
        if issubclass(type(base), made):
            made = type(base)
    return made

def _checked_field(item, defaults):
    if isinstance(item, str):
        name, annotation = item, _Any
    elif len(item) == 2:
        name, annotation = item
    elif len(item) == 3:
        name, annotation, default = item
        defaults[name] = default
    else:
        raise TypeError(f"Invalid field: {item!r}")
    if not isinstance(name, str) or not name.isidentifier():
        raise TypeError(f"Field names must be valid identifiers: {name!r}")
    if _iskeyword(name):
        raise TypeError(f"Field names must not be keywords: {name!r}")
    return name, annotation
`;
