/** What is done with instances, and asked of classes. */
export const FUNCTIONS = `
def fields(cls):
    if not isinstance(cls, type) and _get_origin(cls) is None:
        cls = type(cls)
        if getattr(cls, "__attrs_attrs__", None) is None:
            raise TypeError("Passed object must be a class or attrs instance.")
    found = _fields_or_none(cls)
    if found is None:
        raise NotAnAttrsClassError(f"{cls!r} is not an attrs-decorated class.")
    return found

def _fields_or_none(cls):
    found = getattr(cls, "__attrs_attrs__", None)
    return getattr(_get_origin(cls), "__attrs_attrs__", None) if found is None else found

def fields_dict(cls):
    if not isinstance(cls, type):
        raise TypeError("Passed object must be a class.")
    return {each.name: each for each in fields(cls)}

def has(cls):
    return _fields_or_none(cls) is not None

def validate(inst):
    if _config._run_validators is False:
        return
    for each in fields(inst.__class__):
        if each.validator is not None:
            each.validator(inst, each, getattr(inst, each.name))

def evolve(*args, **changes):
    if len(args) != 1:
        raise TypeError(f"evolve() takes 1 positional argument, but {len(args)} were given")
    inst = args[0]
    for each in fields(inst.__class__):
        if each.init and each.alias not in changes:
            changes[each.alias] = getattr(inst, each.name)
    return inst.__class__(**changes)

def assoc(inst, **changes):
    from copy import copy
    new = copy(inst)
    names = fields_dict(inst.__class__)
    for name, value in changes.items():
        if name not in names:
            raise AttrsAttributeNotFoundError(f"{name} is not an attrs attribute on {new.__class__}.")
        _set(new, name, value)
    return new

def resolve_types(cls, globalns=None, localns=None, attribs=None, include_extras=True):
    from typing import get_type_hints
    hints = get_type_hints(cls, globalns=globalns, localns=localns, include_extras=include_extras)
    for each in fields(cls) if attribs is None else attribs:
        if each.name in hints:
            _set(each, "type", hints[each.name])
    return cls

_ATOMIC_TYPES = frozenset({type(None), bool, int, float, str, complex, bytes, type(...), type, range, property})

def asdict(inst, recurse=True, filter=None, dict_factory=dict, retain_collection_types=False, value_serializer=None):
    # What is the value of an attribute has been serialized.
    def shown(value, is_key=False, is_field=False):
        kind = type(value)
        if kind not in _ATOMIC_TYPES and _fields_or_none(kind) is not None:
            return asdict(value, True, filter, dict_factory, retain_collection_types, value_serializer)
        if issubclass(kind, (tuple, list, set, frozenset)):
            made = kind if retain_collection_types is True else tuple if is_key else list
            items = [shown(each) for each in value]
            return _collected(made, items) if is_field else made(items)
        if issubclass(kind, dict):
            return dict_factory([(shown(key, is_key=True), shown(each)) for key, each in value.items()])
        return value if is_field or value_serializer is None else value_serializer(None, None, value)
    found = dict_factory()
    for each in fields(inst.__class__):
        value = getattr(inst, each.name)
        if filter is not None and not filter(each, value):
            continue
        if value_serializer is not None:
            value = value_serializer(inst, each, value)
        found[each.name] = shown(value, is_field=True) if recurse is True else value
    return found

# A namedtuple takes its items one by one.
def _collected(kind, items):
    try:
        return kind(items)
    except TypeError:
        if not issubclass(kind, tuple):
            raise
        return kind(*items)

def astuple(inst, recurse=True, filter=None, tuple_factory=tuple, retain_collection_types=False):
    def inner(value):
        if not has(type(value)):
            return value
        return astuple(value, True, filter, tuple_factory, retain_collection_types)
    def pair(value):
        return astuple(value, tuple_factory=tuple_factory, retain_collection_types=retain_collection_types) if has(type(value)) else value
    def shown(value):
        kind = type(value)
        if has(kind):
            return inner(value)
        if issubclass(kind, (tuple, list, set, frozenset)):
            return _collected(kind if retain_collection_types is True else list, [inner(each) for each in value])
        if issubclass(kind, dict):
            made = kind if retain_collection_types is True else dict
            return made([(pair(key), pair(each)) for key, each in value.items()])
        return value
    values = [(each, getattr(inst, each.name)) for each in fields(inst.__class__)]
    kept = [value for each, value in values if filter is None or filter(each, value)]
    return tuple_factory([shown(value) if recurse is True else value for value in kept])
`;
