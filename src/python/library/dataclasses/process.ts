/** What `@dataclass` does to a class. */
export const PROCESS = `
class _DataclassParams:
    def __init__(self, **params):
        self.__dict__.update(params)
    def __repr__(self):
        return "_DataclassParams(" + ",".join([f"{name}={value!r}" for name, value in vars(self).items()]) + ")"

def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    params = _DataclassParams(init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                              match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)
    return (lambda cls: _process(cls, params)) if cls is None else _process(cls, params)

def _process(cls, params):
    found = {}
    bases = [base for base in cls.__mro__[-1:0:-1] if hasattr(base, "__dataclass_fields__")]
    for base in bases:
        found.update({f.name: f for f in base.__dataclass_fields__.values()})
    cls.__dataclass_params__ = params
    for f in _own_fields(cls, params.kw_only):
        found[f.name] = f
    _check_bases([base.__dataclass_params__.frozen for base in bases], params.frozen)
    cls.__dataclass_fields__ = found
    if params.order and not params.eq:
        raise ValueError("eq must be true if order is true")
    taken = [f for f in found.values() if f._field_type is not _FIELD_CLASSVAR]
    positional, keyword = _in_init_order(taken)
    _add_methods(cls, params, taken, positional, keyword)
    if cls.__doc__ is None:
        cls.__doc__ = _Doc(cls.__name__, positional, keyword)
    if params.match_args and "__match_args__" not in cls.__dict__:
        cls.__match_args__ = tuple([f.name for f in positional])
    if params.weakref_slot and not params.slots:
        raise TypeError("weakref_slot is True but slots is False")
    return _with_slots(cls, params.weakref_slot, params.frozen) if params.slots else cls

def _own_fields(cls, kw_only):
    own, marked = [], False
    for name in _annotations(cls):
        annotation = _annotation(cls, name, _UNDEFINED)
        if not _is_marked(annotation, cls, _marks_keywords):
            own.append(_field_of(cls, name, annotation, kw_only))
            continue
        if marked:
            raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
        marked = kw_only = True
    for f in own:
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    annotated = [f.name for f in own]
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotated:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    return own

class _Undefined:
    def __repr__(self):
        _refuse("how a type that is not defined looks", "define it above the dataclass")
_UNDEFINED = _Undefined()

def _check_bases(frozen_bases, frozen):
    if any(frozen_bases) and not frozen:
        raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
    if frozen and not all(frozen_bases):
        raise TypeError("cannot inherit frozen dataclass from a non-frozen one")

def _add_methods(cls, params, taken, positional, keyword):
    methods = _Methods(cls)
    real = [f for f in taken if f._field_type is _FIELD]
    if params.init:
        _add_init(methods, taken, positional, keyword, params.frozen, params.slots, hasattr(cls, "__post_init__"))
    if "__replace__" not in cls.__dict__:
        cls.__replace__ = _replace
    if params.repr:
        _add_repr(methods, real)
    if params.eq:
        _add_eq(methods, real)
    if params.order:
        _add_order(methods, real)
    if params.frozen:
        _add_frozen(methods, real)
    _add_hash(methods, real, params.unsafe_hash, params.eq, params.frozen)
    methods.put_into_class()

# The text is made when somebody reads it: it needs the looks of all the types, and few programs read it.
class _Doc:
    def __init__(self, name, positional, keyword):
        self.name, self.positional, self.keyword = name, positional, keyword
    def __get__(self, instance, owner):
        star = ["*"] if self.keyword else []
        return f"{self.name}({', '.join([self.shown(f) for f in self.positional] + star + [self.shown(f) for f in self.keyword])})"
    def shown(self, f):
        from inspect import formatannotation
        start = f"{f.name}: {formatannotation(f.type)}"
        if f.default is not MISSING:
            return f"{start} = {f.default!r}"
        return start if f.default_factory is MISSING else f"{start} = <factory>"

# __slots__ can only be given to a class that is made.
def _with_slots(cls, weakref_slot, frozen):
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    own = {name: value for name, value in cls.__dict__.items() if name not in ("__dict__", "__weakref__")}
    names = [f.name for f in fields(cls)] + (["__weakref__"] if weakref_slot else [])
    inherited = [slot for base in cls.__mro__[1:-1] for slot in _slots_of(base)]
    slots = {name: getattr(cls.__dataclass_fields__.get(name), "doc", None) for name in names if name not in inherited}
    if frozen:
        own.setdefault("__getstate__", _dataclass_getstate)
        own.setdefault("__setstate__", _dataclass_setstate)
    own["__slots__"] = tuple(slots) if all([doc is None for doc in slots.values()]) else slots
    for f in fields(cls):
        own.pop(f.name, None)
    made = type(cls)(cls.__name__, cls.__bases__, own)
    made.__qualname__ = cls.__qualname__
    _move_class(cls, made)
    return made

# What is frozen and has slots is pickled as a list.
def _dataclass_getstate(self):
    return [getattr(self, f.name) for f in fields(self)]

def _dataclass_setstate(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)

def _slots_of(base):
    slots = base.__dict__.get("__slots__", ("__weakref__", "__dict__"))
    return (slots,) if isinstance(slots, str) else slots
`;
