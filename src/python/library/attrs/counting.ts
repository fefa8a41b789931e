/** What `attr.ib()` and `field()` leave in the body of a class. */
export const COUNTING = `
# True, False, or what makes a key of the value.
def _flag_and_key(value):
    return (True, value) if callable(value) else (value, None)

def _eq_and_order(cmp, eq, order):
    if cmp is not None and (eq is not None or order is not None):
        raise ValueError("Don't mix \`cmp\` with \`eq' and \`order\`.")
    if cmp is not None:
        return _flag_and_key(cmp) * 2
    eq, eq_key = (True, None) if eq is None else _flag_and_key(eq)
    order, order_key = (eq, eq_key) if order is None else _flag_and_key(order)
    if eq is False and order is True:
        raise ValueError("\`order\` can only be True if \`eq\` is True too.")
    return eq, eq_key, order, order_key

class _CountingAttr:
    # attrs' own classes have that many.
    cls_counter = 26
    def __init__(self, **given):
        _CountingAttr.cls_counter += 1
        self.counter = _CountingAttr.cls_counter
        self.__dict__.update(given)
    def __repr__(self):
        shown = ("counter", "_default", "repr", "eq", "order", "hash", "init", "on_setattr", "alias", "metadata")
        return "_CountingAttr(" + ", ".join([f"{name}={getattr(self, name)!r}" for name in shown]) + ")"
    def validator(self, meth):
        self._validator = meth if self._validator is None else and_(self._validator, meth)
        return meth
    def default(self, meth):
        if self._default is not NOTHING:
            raise DefaultAlreadySetError()
        self._default = Factory(meth, takes_self=True)
        return meth
    def _attribute(self, name, kw_only, type):
        if type is not None and self.type is not None:
            raise ValueError(f"Type annotation and type argument cannot both be present for '{name}'.")
        return Attribute(name, self._default, self._validator, self.repr, None, self.hash, self.init, False, self.metadata,
                         self.type if type is None else type, self.converter, kw_only if self.kw_only is None else self.kw_only,
                         self.eq, self.eq_key, self.order, self.order_key, self.on_setattr, self.alias, self.alias is None)

def attrib(default=NOTHING, validator=None, repr=True, cmp=None, hash=None, init=True, metadata=None, type=None, converter=None,
           factory=None, kw_only=None, eq=None, order=None, on_setattr=None, alias=None):
    eq, eq_key, order, order_key = _eq_and_order(cmp, eq, order)
    if hash is not None and hash is not True and hash is not False:
        raise TypeError("Invalid value for hash.  Must be True, False, or None.")
    if factory is not None:
        if default is not NOTHING:
            raise ValueError("The \`default\` and \`factory\` arguments are mutually exclusive.")
        if not callable(factory):
            raise ValueError("The \`factory\` argument must be a callable.")
        default = Factory(factory)
    return _CountingAttr(_default=default, _validator=_joined(and_, validator), repr=repr, hash=hash, init=init,
                         converter=_joined(pipe, converter), metadata={} if metadata is None else metadata, type=type,
                         kw_only=kw_only, eq=eq, eq_key=eq_key, order=order, order_key=order_key,
                         on_setattr=_hooks(on_setattr), alias=alias)

def field(*, default=NOTHING, validator=None, repr=True, hash=None, init=True, metadata=None, type=None, converter=None,
          factory=None, kw_only=None, eq=None, order=None, on_setattr=None, alias=None):
    return attrib(default, validator, repr, None, hash, init, metadata, type, converter, factory, kw_only, eq, order, on_setattr, alias)

# Several of a kind may be given as a list.
def _joined(join, given):
    return join(*given) if given and isinstance(given, (list, tuple)) else given
def _hooks(given):
    return setters.pipe(*given) if isinstance(given, (list, tuple)) else given

class _AndValidator(_Values):
    __slots__ = ("_validators",)
    def __init__(self, validators):
        self._validators = validators
    def __call__(self, inst, attr, value):
        for each in self._validators:
            each(inst, attr, value)

def and_(*validators):
    found = []
    for each in validators:
        found.extend(each._validators if isinstance(each, _AndValidator) else [each])
    return _AndValidator(tuple(found))

def pipe(*converters):
    def pipe_converter(val):
        for each in converters:
            val = each(val)
        return val
    def with_instance(val, inst, field):
        for each in converters:
            val = each(val, inst, field) if isinstance(each, Converter) else each(val)
        return val
    if any([isinstance(each, Converter) for each in converters]):
        return Converter(with_instance, takes_self=True, takes_field=True)
    if converters:
        _annotate(pipe_converter, _first_type(converters[0]), _return_type(converters[-1]))
    return pipe_converter

# Of what type a converter's parameter is, and what it gives. Of those that are not written in Python nobody says.
def _signature(converter):
    if isinstance(converter, (_FunctionType, _MethodType)) or isinstance(getattr(converter, "__init__", None), _FunctionType):
        from inspect import signature
        return signature(converter)
    return None
def _first_type(converter):
    found = _signature(converter)
    for parameter in found.parameters.values() if found else ():
        return None if parameter.annotation is parameter.empty else parameter.annotation
    return None
def _return_type(converter):
    found = _signature(converter)
    return None if found is None or found.return_annotation is found.empty else found.return_annotation
def _annotate(converter, first, returned):
    if first:
        converter.__annotations__["val"] = first
    if returned:
        converter.__annotations__["return"] = returned
`;
