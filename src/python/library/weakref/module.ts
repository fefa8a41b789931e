import {WEAKREF_NATIVES} from '../../modules/weakref.ts';
import {registerPython} from '../register.ts';
import {WEAK_DICTS} from './dicts.ts';
import {PROXIES} from './proxies.ts';
import {WEAK_SETS} from './sets.ts';

registerPython(
  'weakref',
  `
import atexit as _atexit
from collections.abc import Mapping as _Mapping, MutableMapping as _MutableMapping

ReferenceType = ref

class WeakMethod:
    __slots__ = "_object", "_function", "_kind", "_callback", "__weakref__"
    def __init__(self, meth, callback=None):
        try:
            holder, function = meth.__self__, meth.__func__
        except AttributeError:
            raise TypeError(f"argument should be a bound method, not {type(meth)}") from None
        self._kind = type(meth)
        self._callback = callback
        me = ref(self)
        def lost(_):
            self = me()
            if self is not None and self._callback is not None:
                callback, self._callback = self._callback, None
                callback(self)
        # Each has a reference of its own: without a callback they would be those that others have, too.
        self._object = ref(holder, lost)
        self._function = ref(function, lost)
    def __call__(self):
        holder, function = self._object(), self._function()
        if holder is None or function is None:
            return None
        return self._kind(function, holder)
    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if self() is None or other() is None:
            return self is other
        return self._object == other._object and self._function == other._function
    def __hash__(self):
        return hash(self._object)
    def __repr__(self):
        return repr(self._object)
${WEAK_SETS}
${WEAK_DICTS}
${PROXIES}
class finalize:
    __slots__ = ()
    _registry = {}
    _registered_with_atexit = False
    class _Info:
        __slots__ = "weakref", "func", "args", "kwargs", "atexit"
    def __init__(self, obj, func, /, *args, **kwargs):
        if not self._registered_with_atexit:
            _atexit._registered.append((self._exitfunc, (), {}))
            finalize._registered_with_atexit = True
        info = self._Info()
        info.weakref = ref(obj, self)
        info.func, info.args, info.kwargs, info.atexit = func, args, kwargs or None, True
        self._registry[self] = info
    def __call__(self, _=None):
        info = self._registry.pop(self, None)
        if info:
            return info.func(*info.args, **(info.kwargs or {}))
    def detach(self):
        info = self._registry.get(self)
        obj = info and info.weakref()
        if obj is not None and self._registry.pop(self, None):
            return obj, info.func, info.args, info.kwargs or {}
    def peek(self):
        info = self._registry.get(self)
        obj = info and info.weakref()
        if obj is not None:
            return obj, info.func, info.args, info.kwargs or {}
    @property
    def alive(self):
        _look()
        return self in self._registry
    @property
    def atexit(self):
        info = self._registry.get(self)
        return bool(info) and info.atexit
    @atexit.setter
    def atexit(self, value):
        info = self._registry.get(self)
        if info:
            info.atexit = bool(value)
    def __repr__(self):
        info = self._registry.get(self)
        obj = info and info.weakref()
        if obj is None:
            return f"<{type(self).__name__} object at 0x\\u2026; dead>"
        return f"<{type(self).__name__} object at 0x\\u2026; for {type(obj).__qualname__!r} at 0x\\u2026>"
    # The youngest first, and those, too, that are made meanwhile.
    @classmethod
    def _exitfunc(cls):
        while True:
            found = [each for each, info in cls._registry.items() if info.atexit]
            if not found:
                break
            each = found[-1]
            try:
                each()
            except Exception as error:
                _report(error)
                cls._registry.pop(each, None)
def _report(error):
    import sys, traceback
    traceback.print_exception(error, file=sys.stderr)
`,
  WEAKREF_NATIVES,
);
