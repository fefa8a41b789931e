import {HOLDS_ATTRIBUTES, IS_PLAIN, PARTS} from './copied-parts.ts';
import {registerPython} from './register.ts';

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
  [
    ['_holds_attributes', HOLDS_ATTRIBUTES],
    ['_is_plain', IS_PLAIN],
  ],
);
