/** Slots can only be given to a class that is made anew. */
export const SLOTS = `
def _with_slots(cls, made, fields, own, options):
    names = [each.name for each in fields]
    body = {name: value for name, value in cls.__dict__.items() if name not in names and name not in ("__dict__", "__weakref__")}
    body.update(made)
    if "__setattr__" not in made:
        body["__attrs_own_setattr__"] = False
        if not options.own_setattr and any([base.__dict__.get("__attrs_own_setattr__", False) for base in cls.__bases__]):
            body["__setattr__"] = _set
    cached = _take_cached_properties(cls, body)
    inherited = {name: getattr(base, name) for base in cls.__mro__[1:-1] for name in getattr(base, "__slots__", ())
                 if name != "__weakref__"}
    slots = own + list(cached) + (["__weakref__"] if _lacks_weakref(cls, options) else [])
    body.update({name: inherited[name] for name in slots if name in inherited})
    body["__slots__"] = tuple([name for name in slots if name not in inherited])
    again = type(cls)(cls.__name__, cls.__bases__, body)
    again.__qualname__ = cls.__qualname__
    _move_class(cls, again)
    return again

# What has no slots of its own may be referred to weakly, unless it is one of CPython's.
def _lacks_weakref(cls, options):
    if not options.weakref_slot or "__weakref__" in getattr(cls, "__slots__", ()):
        return False
    written = [vars(base) for base in cls.__mro__[1:-1] if "__module__" in vars(base)]
    return not any(["__weakref__" in names.get("__slots__", ("__weakref__",)) for names in written])

# What is cached has a slot, and is made where that is found empty.
def _take_cached_properties(cls, body):
    cached = {name: value.func for name, value in body.items() if isinstance(value, _cached_property)}
    for name in cached:
        del body[name]
    if cached:
        body["__getattr__"] = _getattr_of(cached, body.get("__getattr__"), cls.__bases__)
    return cached

def _getattr_of(cached, original, bases):
    def __getattr__(self, item):
        if item in cached:
            made = cached[item](self)
            _set(self, item, made)
            return made
        if original is not None:
            return original(self, item)
        for base in bases:
            if hasattr(base, "__getattr__"):
                return base.__getattr__(self, item)
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{item}'", name=item, obj=self)
    return __getattr__
`;
