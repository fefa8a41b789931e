import {native} from '../objects/natives.ts';
import {PyObject} from '../objects/types.ts';
import {registerPython} from './register.ts';

/** Whether all that an object holds is in its attributes. */
export const HOLDS_ATTRIBUTES = native(
  '_holds_attributes',
  'value',
  value => value instanceof PyObject && value.constructor === PyObject,
);

/** What is copied is made anew of its parts: `func(*args)`, a state, items of a list, items of a dict. */
export const PARTS = `
# What CPython's object.__reduce_ex__(4) says, or what a class says in its place.
def _parts(x):
    cls = type(x)
    for hook, args in ("__reduce_ex__", (4,)), ("__reduce__", ()):
        if _given(cls, hook) and getattr(cls, hook) is not None:
            return getattr(x, hook)(*args)
    name = cls.__name__ if cls.__module__ == "builtins" else f"{cls.__module__}.{cls.__name__}"
    if isinstance(x, memoryview):
        raise TypeError("cannot pickle memoryview objects")
    if name in _NEVER:
        raise TypeError(f"cannot pickle {name!r} object")
    # There is one for UTC.
    if name == "datetime.timezone":
        return name
    for kind, parts in _PARTS:
        if isinstance(x, kind):
            return parts(x, cls)
    if isinstance(x, (list, dict, *_VALUES)) or _holds_attributes(x):
        items = iter(x) if isinstance(x, list) else None
        return *_made(cls, x), _state(x), items, iter(x.items()) if isinstance(x, dict) else None
    _refuse(f"a copy of a {name!r}", "copy what it was made of")

# Whether a class that is not built in says it itself.
def _given(cls, hook):
    return any(hook in each.__dict__ for each in cls.__mro__[:-1])

_NEVER = ("generator", "coroutine", "async_generator", "module", "frame", "traceback", "cell", "mappingproxy", "staticmethod",
          "classmethod", "dict_keys", "dict_values", "dict_items", "_thread.lock", "_thread.RLock", "_thread._local",
          "_queue.SimpleQueue", "_asyncio.Future", "_asyncio.Task", "_contextvars.ContextVar", "_contextvars.Context")

def _made(cls, x):
    if hasattr(cls, "__getnewargs_ex__"):
        args, kwargs = x.__getnewargs_ex__()
        return lambda *args: cls.__new__(cls, *args, **kwargs), args
    args = ()
    if _maker(cls).__module__ == "datetime":
        return lambda: object.__new__(cls), args
    if hasattr(cls, "_fields") and isinstance(x, tuple):
        args = tuple(x)
    elif _given(cls, "__getnewargs__"):
        args = x.__getnewargs__()
        if not isinstance(args, tuple):
            raise TypeError(f"__getnewargs__ should return a tuple, not {type(args).__name__!r}")
    else:
        args = tuple([kind(x) for kind in _VALUES if isinstance(x, kind)])
    return lambda *args: cls.__new__(cls, *args), args

_VALUES = tuple, str, bytes, int, float, complex

# The class that makes the instances of another.
def _maker(cls):
    return next((each for each in cls.__mro__ if "__new__" in each.__dict__), object)

def _state(x):
    if _given(type(x), "__getstate__"):
        return x.__getstate__()
    slots = {name: getattr(x, name) for name in _slots(type(x)) if hasattr(x, name)}
    state = dict(x.__dict__) if hasattr(x, "__dict__") and x.__dict__ else None
    return (state, slots) if slots else state

def _slots(cls):
    for each in cls.__mro__:
        names = each.__dict__.get("__slots__", ())
        for name in (names,) if isinstance(names, str) else names:
            if name in ("__dict__", "__weakref__"):
                continue
            private = name.startswith("__") and not name.endswith("__") and each.__name__.lstrip("_")
            yield f"_{private}{name}" if private else name

def _error_parts(x, cls):
    args = x.args
    if isinstance(x, OSError) and len(args) == 2 and x.filename is not None:
        args = (*args, x.filename)
    return (cls, args, x.__dict__) if x.__dict__ else (cls, args)

def _set_parts(x, cls):
    return cls, (list(x),), _state(x)

def _deque_parts(x, cls):
    return cls, () if x.maxlen is None else ((), x.maxlen), _state(x), iter(x)

def _default_dict_parts(x, cls):
    return cls, (x.default_factory,), None, None, iter(x.items())

def _ordered_dict_parts(x, cls):
    return cls, (), _state(x), None, iter(x.items())

def _counter_parts(x, cls):
    return cls, (dict(x),)

def _namespace_parts(x, cls):
    return cls, (), _state(x)

def _slice_parts(x, cls):
    return cls, (x.start, x.stop, x.step)

def _bytearray_parts(x, cls):
    return cls, (bytes(x),), _state(x)

_PARTS = ((BaseException, _error_parts), ((set, frozenset), _set_parts), (_deque, _deque_parts), (_defaultdict, _default_dict_parts),
          (_OrderedDict, _ordered_dict_parts), (_Counter, _counter_parts), (bytearray, _bytearray_parts), (slice, _slice_parts),
          (_types.SimpleNamespace, _namespace_parts))
`;

registerPython(
  'copy',
  `
import types as _types
from collections import Counter as _Counter, OrderedDict as _OrderedDict, defaultdict as _defaultdict, deque as _deque
from functools import partial as _partial
from re import Pattern as _Pattern
from weakref import ref as _ref

class Error(Exception):
    pass
error = Error

_WHOLE = {type(None), type(...), type(NotImplemented), int, float, bool, complex, str, bytes, type, range, property, _ref, _Pattern,
          _types.FunctionType, _types.BuiltinFunctionType}
_WHOLE_SHALLOW = {*_WHOLE, tuple, frozenset, slice, super}
_OWN_COPY = {list, dict, set, bytearray, _deque, _defaultdict}
${PARTS}
def copy(x):
    cls = type(x)
    if cls in _WHOLE_SHALLOW or issubclass(cls, type):
        return x
    if cls in _OWN_COPY:
        return x.copy()
    copier = getattr(cls, "__copy__", None)
    if copier is not None:
        return copier(x)
    if cls is _types.MethodType:
        return cls(x.__func__, x.__self__)
    if cls is _partial:
        return _with(_partial(x.func, *x.args, **x.keywords), x.__dict__)
    return _rebuilt(x, None, _known_parts(x, "shallow"))

def deepcopy(x, memo=None):
    cls = type(x)
    if cls in _WHOLE:
        return x
    if memo is None:
        memo = {}
    elif id(x) in memo:
        return memo[id(x)]
    y = _deep(x, cls, memo)
    if y is not x:
        memo[id(x)] = y
        # What is in the memo by its identity must live as long as the memo.
        memo.setdefault(id(memo), []).append(x)
    return y

def _deep(x, cls, memo):
    if cls in _DEEP:
        return _DEEP[cls](x, memo)
    if issubclass(cls, type):
        return x
    copier = getattr(x, "__deepcopy__", None)
    return _rebuilt(x, memo, _known_parts(x, "deep")) if copier is None else copier(memo)

def _deep_list(x, memo):
    y = memo[id(x)] = []
    for each in x:
        y.append(deepcopy(each, memo))
    return y

def _deep_tuple(x, memo):
    y = [deepcopy(each, memo) for each in x]
    if id(x) in memo:
        return memo[id(x)]
    return x if all(map(_is, x, y)) else tuple(y)

def _is(one, other):
    return one is other

def _deep_dict(x, memo):
    y = memo[id(x)] = {}
    for key, value in x.items():
        y[deepcopy(key, memo)] = deepcopy(value, memo)
    return y

def _deep_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))

def _deep_partial(x, memo):
    y = _partial(deepcopy(x.func, memo), *deepcopy(x.args, memo), **deepcopy(x.keywords, memo))
    return _with(y, deepcopy(x.__dict__, memo))

def _with(y, attributes):
    y.__dict__.update(attributes)
    return y

_DEEP = {list: _deep_list, tuple: _deep_tuple, dict: _deep_dict, _types.MethodType: _deep_method, _partial: _deep_partial}

def _rebuilt(x, memo, parts):
    return x if isinstance(parts, str) else _reconstruct(x, memo, *parts)

def _reconstruct(x, memo, func, args, state=None, listiter=None, dictiter=None):
    deep = (lambda each: each) if memo is None else (lambda each: deepcopy(each, memo))
    y = func(*(args if memo is None or not args else [deep(each) for each in args]))
    if memo is not None:
        memo[id(x)] = y
    if state is not None:
        _take_state(y, deep(state))
    for each in () if listiter is None else listiter:
        y.append(deep(each))
    for key, value in () if dictiter is None else dictiter:
        y[deep(key)] = deep(value)
    return y

def _known_parts(x, how):
    cls = type(x)
    if getattr(cls, "__reduce_ex__", how) is None and getattr(cls, "__reduce__", how) is None:
        raise Error(f"un({how})copyable object of type {cls}")
    return _parts(x)

def _take_state(y, state):
    if hasattr(y, "__setstate__"):
        return y.__setstate__(state)
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state is not None:
        y.__dict__.update(state)
    for name, value in ({} if slots is None else slots).items():
        setattr(y, name, value)

def replace(obj, /, **changes):
    cls = obj.__class__
    func = getattr(cls, "__replace__", None)
    if func is None and hasattr(cls, "__dataclass_fields__"):
        from dataclasses import replace as func
    elif func is None and issubclass(cls, tuple) and hasattr(cls, "_replace"):
        func = cls._replace
    if func is None:
        raise TypeError(f"replace() does not support {cls.__name__} objects")
    return func(obj, **changes)
`,
  [['_holds_attributes', HOLDS_ATTRIBUTES]],
);
