/** `weakref.proxy`: an object that stands for another; all it is asked goes there. */
export const PROXIES = `
def _forwarded(name):
    def method(self, *args):
        return getattr(_held(self), name)(*args)
    method.__name__ = name
    return method
def _held(proxy):
    found = object.__getattribute__(proxy, "_reference")()
    if found is None:
        raise ReferenceError("weakly-referenced object no longer exists")
    return found
class ProxyType:
    __slots__ = "_reference", "__weakref__"
    def __init__(self, reference):
        object.__setattr__(self, "_reference", reference)
    __class__ = property(lambda self: _held(self).__class__)
    def __getattribute__(self, name):
        return getattr(_held(self), name)
    def __setattr__(self, name, value):
        setattr(_held(self), name, value)
    def __delattr__(self, name):
        delattr(_held(self), name)
    def __str__(self):
        return str(_held(self))
    def __repr__(self):
        held = object.__getattribute__(self, "_reference")()
        return f"<weakproxy at 0x\\u2026; to '{type(held).__name__}' at 0x\\u2026>"
    def __bool__(self):
        return bool(_held(self))
    def __len__(self):
        return len(_held(self))
    def __iter__(self):
        return iter(_held(self))
    def __next__(self):
        return next(_held(self))
    def __contains__(self, item):
        return item in _held(self)
    def __getitem__(self, key):
        return _held(self)[key]
    def __setitem__(self, key, value):
        _held(self)[key] = value
    def __delitem__(self, key):
        del _held(self)[key]
    def __eq__(self, other):
        return _held(self) == _unwrapped(other)
    def __ne__(self, other):
        return _held(self) != _unwrapped(other)
    def __lt__(self, other):
        return _held(self) < _unwrapped(other)
    def __le__(self, other):
        return _held(self) <= _unwrapped(other)
    def __gt__(self, other):
        return _held(self) > _unwrapped(other)
    def __ge__(self, other):
        return _held(self) >= _unwrapped(other)
    __hash__ = None
    def __add__(self, other):
        return _held(self) + _unwrapped(other)
    def __sub__(self, other):
        return _held(self) - _unwrapped(other)
    def __mul__(self, other):
        return _held(self) * _unwrapped(other)
    def __truediv__(self, other):
        return _held(self) / _unwrapped(other)
class CallableProxyType(ProxyType):
    __slots__ = ()
    def __call__(self, *args, **kwargs):
        return _held(self)(*args, **kwargs)
def _unwrapped(value):
    return _held(value) if isinstance(type(value), type) and issubclass(type(value), ProxyType) else value
ProxyTypes = ProxyType, CallableProxyType
def proxy(object, callback=None, /):
    reference = ref(object) if callback is None else ref(object, lambda _: callback(made))
    made = (CallableProxyType if callable(object) else ProxyType)(reference)
    return made
`;
