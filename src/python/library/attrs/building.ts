/** What attrs does to a class. */
export const BUILDING = `
def _build(cls, options):
    options.settle(cls)
    fields, inherited = _collect(cls, options)
    hook = options.on_setattr if options.is_frozen else _effective_hook(options.on_setattr, fields)
    methods = _Methods(cls)
    made = {"__attrs_attrs__": fields}
    _add_frozen_or_hooks(made, methods, fields, hook, options)
    if options.repr:
        _add_repr(methods, fields)
    if options.eq:
        _add_eq(methods, fields)
    if options.hash == "made":
        _add_hash(methods, fields)
    name = "__init__" if options.init else "__attrs_init__"
    annotations = _add_init(methods, name, fields, options.is_frozen, hook, options.is_exception)
    made.update(methods.made())
    made[name].__annotations__ = annotations
    _add_others(made, methods, fields, options)
    own = [each.name for each in fields if each.name not in [base.name for base in inherited]]
    cls = _with_slots(cls, made, fields, own, options) if options.slots else _patched(cls, made, own, options)
    if getattr(cls, "__attrs_init_subclass__", None) and "__attrs_init_subclass__" not in cls.__dict__:
        cls.__attrs_init_subclass__()
    return cls

def _add_others(made, methods, fields, options):
    if options.str:
        made["__str__"] = methods.dressed(_str_of(options.repr))
    if options.eq:
        made["__ne__"] = __ne__
    if options.order:
        made.update({each.__name__: methods.dressed(each) for each in _order(fields)})
    if options.hash == "none":
        made["__hash__"] = None
    if options.pickling:
        made["__getstate__"], made["__setstate__"] = _pickling([each.name for each in fields])
    if "__replace__" not in methods.cls.__dict__:
        made["__replace__"] = evolve
    if options.match_args and "__match_args__" not in methods.cls.__dict__:
        made["__match_args__"] = tuple([each.name for each in fields if each.init and not each.kw_only])

def _str_of(has_repr):
    if not has_repr:
        raise ValueError("__str__ can only be generated if a __repr__ exists.")
    def __str__(self):
        return self.__repr__()
    return __str__

def _add_frozen_or_hooks(made, methods, fields, hook, options):
    if options.is_frozen:
        made["__setattr__"], made["__delattr__"] = _frozen_setattrs, _frozen_delattrs
    hooks = {each.name: (each, each.on_setattr or hook) for each in fields if (each.on_setattr or hook) not in (None, setters.NO_OP)}
    if options.frozen or not hooks:
        return
    if options.own_setattr:
        raise ValueError("Can't combine custom __setattr__ with on_setattr hooks.")
    def __setattr__(self, name, val):
        if name in hooks:
            field, hook = hooks[name]
            val = hook(self, field, val)
        _set(self, name, val)
    made["__attrs_own_setattr__"] = True
    made["__setattr__"] = methods.dressed(__setattr__)

def _pickling(names):
    def slots_getstate(self):
        return {name: getattr(self, name) for name in names}
    def slots_setstate(self, state):
        for name in names:
            if name in state:
                _set(self, name, state[name])
    return slots_getstate, slots_setstate

def _patched(cls, made, own, options):
    for name in own if not options.these else ():
        if name in cls.__dict__:
            delattr(cls, name)
    for name, value in made.items():
        setattr(cls, name, value)
    # The hooks of a base are not those of a class that has none.
    if "__setattr__" not in made and getattr(cls, "__attrs_own_setattr__", False):
        cls.__attrs_own_setattr__ = False
        if not options.own_setattr:
            cls.__setattr__ = _set
    return cls
`;
