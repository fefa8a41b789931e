/** Descriptors: methods that are called with some arguments given, or chosen by the class of the first. */
export const METHODS = `
def _partial_new(cls, func, /, *args, **keywords):
    if not callable(func) and not hasattr(func, "__get__"):
        raise TypeError(f"the first argument {func!r} must be a callable or a descriptor")
    if args and args[-1] is Placeholder:
        raise TypeError("trailing Placeholders are not allowed")
    if any([value is Placeholder for value in keywords.values()]):
        raise TypeError("Placeholder cannot be passed as a keyword argument")
    if Placeholder in args:
        _refuse("functools.partialmethod with a Placeholder", "write the method out")
    self = object.__new__(cls)
    if isinstance(func, partialmethod):
        args, keywords, func = func.args + args, {**func.keywords, **keywords}, func.func
    self.func = func
    self.args = args
    self.keywords = keywords
    return self

class partialmethod:
    __new__ = _partial_new
    def __repr__(self):
        args = [repr(self.func), *map(repr, self.args), *[f"{key}={value!r}" for key, value in self.keywords.items()]]
        return f"{type(self).__module__}.{type(self).__qualname__}({', '.join(args)})"
    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})
        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.__partialmethod__ = self
        return _method
    # What has a way of its own to become a method goes that way first.
    def __get__(self, obj, cls=None):
        get = getattr(self.func, "__get__", None)
        bound = self.func if get is None else get(obj, cls)
        if bound is self.func:
            return self._make_unbound_method().__get__(obj, cls)
        result = partial(bound, *self.args, **self.keywords)
        if hasattr(bound, "__self__"):
            result.__self__ = bound.__self__
        return result
    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)
    __class_getitem__ = classmethod(GenericAlias)

_OF_METHODS = ("__name__", "__qualname__", "__isabstractmethod__", "__annotations__", "__type_params__")

def _named(of):
    return getattr(of, "__qualname__", None) or getattr(of, "__name__", "?")

class _singledispatchmethod_get:
    def __init__(self, unbound, obj, cls):
        self._unbound = unbound
        self._obj = obj
        self._cls = cls
        for name in ("__module__", "__doc__"):
            if hasattr(unbound.func, name):
                setattr(self, name, getattr(unbound.func, name))
    def __repr__(self):
        of = "" if self._obj is None else f" of {self._obj!r}"
        return f"<{of and 'bound '}single dispatch method {_named(self)}{of}>"
    def __call__(self, /, *args, **kwargs):
        if not args:
            name = getattr(self._unbound.func, "__name__", "singledispatchmethod method")
            raise TypeError(f"{name} requires at least 1 positional argument")
        return self._unbound.dispatcher.dispatch(args[0].__class__).__get__(self._obj, self._cls)(*args, **kwargs)
    def __getattr__(self, name):
        if name not in _OF_METHODS:
            raise AttributeError
        return getattr(self._unbound.func, name)
    @property
    def __wrapped__(self):
        return self._unbound.func
    @property
    def register(self):
        return self._unbound.register

class singledispatchmethod:
    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func
    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)
    def __get__(self, obj, cls=None):
        return _singledispatchmethod_get(self, obj, cls)
    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)
    def __repr__(self):
        return f"<single dispatch method descriptor {_named(self.func)}>"
`;
