import {native} from '../objects/natives.ts';
import {PyObject} from '../objects/types.ts';

/** Whether all that an object holds is in its attributes. */
export const HOLDS_ATTRIBUTES = native(
  '_holds_attributes',
  'value',
  value => value instanceof PyObject && value.constructor === PyObject,
);

/** What a class may say of how its objects are copied. */
const HOOKS = [
  '__reduce_ex__',
  '__reduce__',
  '__getnewargs_ex__',
  '__getnewargs__',
  '__getstate__',
  '__new__',
  '__slots__',
];

/** Whether it is an object of the program's own classes, and none of them says how it is copied: nearly any is. */
export const IS_PLAIN = native(
  '_is_plain',
  'value',
  value =>
    value instanceof PyObject &&
    value.constructor === PyObject &&
    !value.cls.native &&
    value.cls.mro
      .slice(0, -1)
      .every(({dict, native}) => !native && !HOOKS.some(hook => dict.has(hook))),
);

/** What is copied is made anew of its parts: `func(*args)`, a state, items of a list, items of a dict. */
export const PARTS = `
# What CPython's object.__reduce_ex__(4) says, or what a class says in its place.
def _parts(x):
    return (object.__new__, (type(x),), dict(x.__dict__) or None) if _is_plain(x) else _told_parts(x)

def _told_parts(x):
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
