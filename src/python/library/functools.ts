import {partialType} from '../objects/partials.ts';
import {registerPython, writtenInC} from './register.ts';

registerPython(
  'functools',
  `
WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__")
WRAPPER_UPDATES = ("__dict__",)

def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        # A partial or an object that is called has no name of its own.
        if hasattr(wrapped, name):
            setattr(wrapper, name, getattr(wrapped, name))
    for name, value in getattr(wrapped, "__dict__", {}).items():
        if name not in WRAPPER_ASSIGNMENTS:
            setattr(wrapper, name, value)
    wrapper.__wrapped__ = wrapped
    return wrapper

def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)
    return decorate

_missing = object()

def reduce(function, sequence, initial=_missing, /):
    it = iter(sequence)
    if initial is _missing:
        try:
            value = next(it)
        except StopIteration:
            raise TypeError("reduce() of empty iterable with no initial value") from None
    else:
        value = initial
    for element in it:
        value = function(value, element)
    return value

class _CacheInfo(tuple):
    def __new__(cls, hits, misses, maxsize, currsize):
        return tuple.__new__(cls, (hits, misses, maxsize, currsize))
    hits = property(lambda self: self[0])
    misses = property(lambda self: self[1])
    maxsize = property(lambda self: self[2])
    currsize = property(lambda self: self[3])
    def __repr__(self):
        return "CacheInfo(hits=%r, misses=%r, maxsize=%r, currsize=%r)" % tuple(self)

def lru_cache(maxsize=128, typed=False):
    if callable(maxsize):
        return _cached(maxsize, 128)
    def decorate(function):
        return _cached(function, maxsize)
    return decorate

def _cached(function, maxsize):
    results = {}
    counts = [0, 0]
    def wrapper(*args, **kwds):
        key = (args, tuple(kwds.items())) if kwds else args
        if key in results:
            counts[0] += 1
            value = results.pop(key)
            results[key] = value
            return value
        counts[1] += 1
        value = function(*args, **kwds)
        if maxsize != 0:
            results[key] = value
            if maxsize is not None and len(results) > maxsize:
                del results[next(iter(results))]
        return value
    def cache_info():
        return _CacheInfo(counts[0], counts[1], maxsize, len(results))
    def cache_clear():
        results.clear()
        counts[:] = [0, 0]
    wrapper.cache_info = cache_info
    wrapper.cache_clear = cache_clear
    return update_wrapper(wrapper, function)

def cache(function):
    return _cached(function, None)

class cached_property:
    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
    def __set_name__(self, owner, name):
        self.attrname = name
    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        value = self.func(instance)
        instance.__dict__[self.attrname] = value
        return value

class KeyWrapper:
    def __init__(self, cmp):
        self._cmp = cmp
    def __call__(self, obj):
        key = KeyWrapper(self._cmp)
        key.obj = obj
        return key
    def __lt__(self, other):
        return self._cmp(self.obj, other.obj) < 0
    def __gt__(self, other):
        return self._cmp(self.obj, other.obj) > 0
    def __eq__(self, other):
        return self._cmp(self.obj, other.obj) == 0
    def __le__(self, other):
        return self._cmp(self.obj, other.obj) <= 0
    def __ge__(self, other):
        return self._cmp(self.obj, other.obj) >= 0

def cmp_to_key(mycmp):
    return KeyWrapper(mycmp)

def total_ordering(cls):
    def has(name):
        return name in cls.__dict__ or any(name in base.__dict__ for base in cls.__mro__[1:-1])
    if has("__lt__"):
        if not has("__gt__"):
            cls.__gt__ = lambda self, other: not (self < other or self == other)
        if not has("__le__"):
            cls.__le__ = lambda self, other: self < other or self == other
        if not has("__ge__"):
            cls.__ge__ = lambda self, other: not self < other
    elif has("__gt__"):
        cls.__lt__ = lambda self, other: not (self > other or self == other)
        cls.__ge__ = lambda self, other: self > other or self == other
        cls.__le__ = lambda self, other: not self > other
    elif has("__le__"):
        cls.__lt__ = lambda self, other: self <= other and not self == other
        cls.__gt__ = lambda self, other: not self <= other
        cls.__ge__ = lambda self, other: not self <= other or self == other
    else:
        cls.__lt__ = lambda self, other: not self >= other
        cls.__gt__ = lambda self, other: self >= other and not self == other
        cls.__le__ = lambda self, other: not self >= other or self == other
    return cls

def singledispatch(func):
    registry = {object: func}
    def dispatch(cls):
        for base in cls.__mro__:
            if base in registry:
                return registry[base]
        return func
    def register(cls, f=None):
        if f is None:
            if not isinstance(cls, type):
                _refuse("singledispatch.register by annotation", "name the type: @register(int)")
            return lambda f: register(cls, f)
        registry[cls] = f
        return f
    def wrapper(*args, **kw):
        return dispatch(type(args[0]))(*args, **kw)
    wrapper.register = register
    wrapper.dispatch = dispatch
    return update_wrapper(wrapper, func)

class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        self.func = func
        self.args = args
        self.keywords = keywords
    def __get__(self, obj, cls=None):
        return partial(self.func, obj, *self.args, **self.keywords)
`,
  [['partial', partialType]],
  writtenInC('reduce cmp_to_key'),
);
