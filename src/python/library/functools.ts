import {replaced, watching} from '../lifetime/lifetimes.ts';
import {cachedType} from '../modules/cached-calls.ts';
import {typeError} from '../objects/errors.ts';
import {native} from '../objects/natives.ts';
import {partialType} from '../objects/partials.ts';
import {unionType, type Value} from '../objects/types.ts';
import {PyList} from '../objects/values.ts';
import {tryIterate} from '../operations/iteration.ts';
import {call} from '../run/calls.ts';
import {holdingMeanwhile} from '../run/held-meanwhile.ts';
import {chargeItems} from '../run/vm.ts';
import {registerPython, writtenInC} from './register.ts';

const REDUCE = native('reduce', 'function, iterable, /, initial=', (func, iterable, initial) => {
  const step = tryIterate(iterable as Value);
  if (step === undefined) throw typeError('reduce() arg 2 must support iteration');
  let total = initial === undefined ? step() : initial;
  if (total === undefined) throw typeError('reduce() of empty iterable with no initial value');
  const kept = new PyList([total]);
  // As in CPython, the last arguments stay until there are others.
  let used: Value[] = [];
  holdingMeanwhile(kept, () => {
    for (let item = step(); item !== undefined; item = step()) {
      chargeItems(1);
      const args = [total as Value, item];
      kept.items = args;
      if (watching()) replaced(used);
      total = call(func as Value, args);
      kept.items = [total, ...args];
      used = args;
    }
  });
  if (watching()) replaced(used.toReversed(), total);
  return total;
});
REDUCE.module = '_functools';
REDUCE.callsBack = true;

registerPython(
  'functools',
  `
from collections import namedtuple as _namedtuple

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotate__", "__type_params__")
WRAPPER_UPDATES = ("__dict__",)
_OF_TYPES = ("__annotate__", "__type_params__")

def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        # A partial or an object that is called has no name of its own; annotations are with the function.
        if name not in _OF_TYPES and hasattr(wrapped, name):
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

_CacheInfo = _namedtuple("CacheInfo", ["hits", "misses", "maxsize", "currsize"])

def lru_cache(maxsize=128, typed=False):
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        return _cached(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")
    def decorating_function(user_function):
        return _cached(user_function, maxsize, typed)
    return decorating_function

def _cached(function, maxsize, typed):
    wrapper = _lru_cache_wrapper(function, maxsize, typed, _CacheInfo)
    wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return update_wrapper(wrapper, function)

def cache(user_function, /):
    return lru_cache(maxsize=None)(user_function)

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

class _KeyWrapper:
    def __init__(self, cmp):
        self._cmp = cmp
    def __call__(self, obj):
        key = _KeyWrapper(self._cmp)
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
    return _KeyWrapper(mycmp)

# What follows from one comparison: its name, whether it says the opposite, and what equality adds.
_OTHERS = {
    "__lt__": {"__gt__": (True, "and not"), "__le__": (False, "or"), "__ge__": (True, "")},
    "__le__": {"__ge__": (True, "or"), "__lt__": (False, "and not"), "__gt__": (True, "")},
    "__gt__": {"__lt__": (True, "and not"), "__ge__": (False, "or"), "__le__": (True, "")},
    "__ge__": {"__le__": (True, "or"), "__gt__": (False, "and not"), "__lt__": (True, "")},
}

def _derived(name, root, opposite, equality):
    def compare(self, other):
        answer = getattr(type(self), root)(self, other)
        if answer is NotImplemented:
            return answer
        if opposite:
            answer = not answer
        if equality == "or":
            return answer or self == other
        if equality == "and not":
            return answer and self != other
        return answer
    compare.__name__ = name
    return compare

def total_ordering(cls):
    roots = [name for name in _OTHERS if any(name in base.__dict__ for base in cls.__mro__[:-1])]
    if not roots:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = max(roots)
    for name, (opposite, equality) in _OTHERS[root].items():
        if name not in roots:
            setattr(cls, name, _derived(name, root, opposite, equality))
    return cls

def _first_annotation(func):
    for annotation in getattr(func, "__annotations__", {}).values():
        if isinstance(annotation, str):
            _refuse("singledispatch.register by an annotation that is a text", "name the type: @register(int)")
        return annotation
    raise TypeError(
        f"Invalid first argument to \`register()\`: {func!r}. "
        "Use either \`@register(some_class)\` or plain \`@register\` on an annotated function.")

def singledispatch(func):
    registry = {object: func}
    def dispatch(cls):
        for base in cls.__mro__:
            if base in registry:
                return registry[base]
        for base in registry:
            if issubclass(cls, base) and base is not object:
                return registry[base]
        return func
    def register(cls, func=None):
        if func is None:
            if isinstance(cls, type) or isinstance(cls, _Union):
                return lambda func: register(cls, func)
            if not callable(cls) or isinstance(cls, type):
                raise TypeError(
                    f"Invalid first argument to \`register()\`: {cls!r}. "
                    "Use either \`@register(some_class)\` or plain \`@register\` on an annotated function.")
            func = cls
            cls = _first_annotation(func)
        for each in cls.__args__ if isinstance(cls, _Union) else [cls]:
            registry[each] = func
        return func
    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{name} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **kw)
    name = getattr(func, "__name__", "singledispatch function")
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    wrapper._clear_cache = lambda: None
    update_wrapper(wrapper, func)
    return wrapper

class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        self.func = func
        self.args = args
        self.keywords = keywords
    def __get__(self, obj, cls=None):
        return partial(self.func, obj, *self.args, **self.keywords)

class singledispatchmethod:
    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func
    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)
    def __get__(self, obj, cls=None):
        name = getattr(self.func, "__name__", "singledispatchmethod method")
        def _method(*args, **kwargs):
            if not args:
                raise TypeError(f"{name} requires at least 1 positional argument")
            return self.dispatcher.dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)
        _method.register = self.register
        return _method
`,
  [
    ['partial', partialType],
    ['reduce', REDUCE],
    ['_lru_cache_wrapper', cachedType],
    ['_Union', unionType],
  ],
  writtenInC('cmp_to_key'),
);
