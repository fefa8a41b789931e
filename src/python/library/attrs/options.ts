/** What a class asks of attrs. */
export const OPTIONS = `
class _Options:
    def __init__(self, **given):
        self.__dict__.update(given)
    def settle(self, cls):
        self.eq, self.order = _class_eq_and_order(self.cmp, self.eq, self.order)
        self.is_frozen = self.frozen or cls.__setattr__ is _frozen_setattrs
        self.is_exception = self.auto_exc is True and issubclass(cls, BaseException)
        self.own_setattr = self.auto_detect and "__setattr__" in cls.__dict__
        if self.own_setattr and self.is_frozen:
            raise ValueError("Can't freeze a class with a custom __setattr__.")
        self.eq = not self.is_exception and self.wants(cls, self.eq, "__eq__", "__ne__")
        self.hash = self.how_hashed(cls)
        self.init = self.wants(cls, self.init, "__init__")
        self.repr = self.wants(cls, self.repr, "__repr__")
        self.order = not self.is_exception and self.wants(cls, self.order, "__lt__", "__le__", "__gt__", "__ge__")
        self.pickling = self.wants(cls, self.getstate_setstate, "__getstate__", "__setstate__", default=self.slots)

    # Whether it is asked for, or the class has none of its own.
    def wants(self, cls, flag, *names, default=True):
        if flag is True or flag is False:
            return flag
        if flag is None and self.auto_detect is False:
            return default
        return default and not any([name in cls.__dict__ for name in names])

    # "made", "none" or "left".
    def how_hashed(self, cls):
        if self.hash is not None and self.hash is not True and self.hash is not False:
            raise TypeError("Invalid value for hash.  Must be True, False, or None.")
        if self.is_exception or self.hash is False:
            return "left"
        if self.hash is True:
            return "made"
        if self.auto_detect is True and "__hash__" in cls.__dict__:
            return "left"
        if self.eq is True and self.is_frozen is True:
            return "made"
        return "left" if self.eq is False else "none"

def _class_eq_and_order(cmp, eq, order):
    if cmp is not None and (eq is not None or order is not None):
        raise ValueError("Don't mix \`cmp\` with \`eq' and \`order\`.")
    if cmp is not None:
        return cmp, cmp
    order = eq if order is None else order
    if eq is False and order is True:
        raise ValueError("\`order\` can only be True if \`eq\` is True too.")
    return eq, order

# Nothing is left to do for a hook that converts and validates where no field is converted or validated.
def _effective_hook(hook, fields):
    converts = any([each.converter is not None for each in fields])
    validates = any([each.validator is not None for each in fields])
    for idle, does in (_CONVERT_AND_VALIDATE, converts or validates), (setters.validate, validates), (setters.convert, converts):
        if hook is idle and not does:
            return None
    return hook

_CONVERT_AND_VALIDATE = setters.pipe(setters.convert, setters.validate)
_OF_ERRORS = ("__cause__", "__context__", "__traceback__", "__suppress_context__", "__notes__")

def _frozen_setattrs(self, name, value):
    if isinstance(self, BaseException) and name in _OF_ERRORS:
        BaseException.__setattr__(self, name, value)
        return
    raise FrozenInstanceError()
def _frozen_delattrs(self, name):
    if isinstance(self, BaseException) and name == "__notes__":
        BaseException.__delattr__(self, name)
        return
    raise FrozenInstanceError()
`;
