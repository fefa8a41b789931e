import {registerPython} from './register.ts';

registerPython(
  'copy',
  `
def copy(x):
    if isinstance(x, (list, dict, set)):
        return x.copy()
    if isinstance(x, (int, str, float, tuple, frozenset, bytes, type)) or x is None:
        return x
    if hasattr(type(x), "__copy__"):
        return x.__copy__()
    _check(x, "copied")
    _check_kind(x)
    new = object.__new__(type(x))
    new.__dict__.update(x.__dict__)
    return new

# An object is copied by its attributes: what else CPython asks it for is not.
def _check(x, done):
    for name in ("__getstate__", "__setstate__", "__reduce__", "__reduce_ex__", "__getnewargs__", "__getnewargs_ex__"):
        if any(name in cls.__dict__ for cls in type(x).__mro__[:-1]):
            _refuse(f"{name} where an object is {done}", "write __copy__ or __deepcopy__")

_UNPICKLED = ("generator", "coroutine", "async_generator", "module", "frame", "traceback", "_thread.lock", "_thread.RLock")
def _check_kind(x):
    cls = type(x)
    name = cls.__name__ if cls.__module__ == "builtins" else f"{cls.__module__}.{cls.__name__}"
    if name in _UNPICKLED:
        raise TypeError(f"cannot pickle {name!r} object")

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
def deepcopy(x, memo=None):
    if memo is None:
        memo = {}
    if id(x) in memo:
        return memo[id(x)]
    if isinstance(x, list):
        memo[id(x)] = y = []
        y.extend([deepcopy(v, memo) for v in x])
        return y
    if isinstance(x, dict):
        memo[id(x)] = y = {}
        for k, v in x.items():
            y[deepcopy(k, memo)] = deepcopy(v, memo)
        return y
    if isinstance(x, tuple):
        return tuple([deepcopy(v, memo) for v in x])
    if isinstance(x, set):
        return {deepcopy(v, memo) for v in x}
    if isinstance(x, (int, str, float, frozenset, bytes, type)) or x is None or callable(x):
        return x
    if hasattr(type(x), "__deepcopy__"):
        memo[id(x)] = y = x.__deepcopy__(memo)
        return y
    _check(x, "copied")
    _check_kind(x)
    new = object.__new__(type(x))
    memo[id(x)] = new
    for k, v in x.__dict__.items():
        new.__dict__[k] = deepcopy(v, memo)
    return new
`,
);
