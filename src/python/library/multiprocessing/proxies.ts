/** The proxies of a manager's objects, a part of `multiprocessing.managers`. */
export const PROXIES = `
import collections.abc as _abc
from time import monotonic as _time
from types import GenericAlias as _GenericAlias

class RemoteError(Exception):
    pass

class Token(object):
    def __init__(self, typeid, served, id):
        self.typeid, self._served, self.id = typeid, served, id

def _asked(served, typeid, request):
    kind, result = served.ask(typeid, request)
    if kind == '#ERROR':
        raise result
    if kind == '#TRACEBACK':
        _refuse("what CPython tells with a traceback of the manager's process",
                "see to it that nothing is raised where a manager's object is made, and no method is called that it has not")
    return kind, result

_LOOKS = {'is_set', 'empty', 'full', 'qsize', 'locked', 'get'}
_PLAIN = bool, int, float, str, type(None)

class BaseProxy(object):
    def __init__(self, token, serializer, manager=None, authkey=None, exposed=None):
        self._token, self._id, self._manager = token, token.id, manager
        self._heard = None
    def _connected(self):
        served = self._token._served
        if not served.is_connected():
            _check_served(served)
            served.connect()
        if served.is_stopped():
            raise BrokenPipeError(32, "Broken pipe")
        return served
    def _callmethod(self, methodname, args=(), kwds={}):
        served = self._connected()
        kind, result = _asked(served, self._token.typeid, (self._id, methodname, args, kwds))
        if kind == '#RETURN':
            if methodname in _LOOKS and type(result) in _PLAIN:
                self._hear((methodname, args, result))
            return result
        typeid, ident, exposed = result
        proxytype = self._manager._registry[typeid][-1]
        return proxytype(Token(typeid, served, ident), 'pickle', manager=self._manager, exposed=exposed)
    # Who asks again and again, and hears the same, lets time go by.
    def _hear(self, told):
        if told == self._heard:
            _time()
        self._heard = told
    def _getvalue(self):
        return self._callmethod('#GETVALUE')
    def __reduce__(self):
        kwds = {'exposed': self._exposed_} if getattr(self, '_isauto', False) else {}
        func = AutoProxy if kwds else type(self)
        return RebuildProxy, (func, self._token, _is_spawning(), kwds)
    def __deepcopy__(self, memo):
        return self._getvalue()
    def __repr__(self):
        return '<%s object, typeid %r at %#x>' % (type(self).__name__, self._token.typeid, id(self))
    def __str__(self):
        try:
            return self._callmethod('__repr__')
        except Exception:
            return repr(self)[:-1] + "; '__str__()' failed>"

def _check_served(served):
    if served.is_stopped():
        raise FileNotFoundError(2, "No such file or directory")

def RebuildProxy(func, token, is_inherited, kwds):
    if not is_inherited:
        _check_served(token._served)
    return func(token, 'pickle', **kwds)

def _method(name):
    def method(self, /, *args, **kwds):
        return self._callmethod(name, args, kwds)
    method.__name__ = method.__qualname__ = name
    return method

_made = {}
def MakeProxyType(name, exposed):
    exposed = tuple(exposed)
    if (name, exposed) not in _made:
        cls = type(name, (BaseProxy,), {each: _method(each) for each in exposed})
        cls._exposed_, cls.__module__ = exposed, __name__
        _made[name, exposed] = cls
    return _made[name, exposed]

def AutoProxy(token, serializer, manager=None, authkey=None, exposed=None):
    proxy = MakeProxyType('AutoProxy[%s]' % token.typeid, exposed)(token, serializer, manager)
    proxy._isauto = True
    return proxy

class IteratorProxy(BaseProxy):
    _exposed_ = '__next__', 'send', 'throw', 'close'
    def __iter__(self):
        return self
    def __next__(self, *args):
        return self._callmethod('__next__', args)
    def send(self, *args):
        return self._callmethod('send', args)
    def throw(self, *args):
        return self._callmethod('throw', args)
    def close(self, *args):
        return self._callmethod('close', args)

class AcquirerProxy(BaseProxy):
    _exposed_ = 'acquire', 'release', 'locked'
    def acquire(self, blocking=True, timeout=None):
        return self._callmethod('acquire', (blocking,) if timeout is None else (blocking, timeout))
    def release(self):
        return self._callmethod('release')
    def locked(self):
        return self._callmethod('locked')
    def __enter__(self):
        return self._callmethod('acquire')
    def __exit__(self, exc_type, exc_val, exc_tb):
        return self._callmethod('release')

class ConditionProxy(AcquirerProxy):
    _exposed_ = 'acquire', 'release', 'locked', 'wait', 'notify', 'notify_all'
    def wait(self, timeout=None):
        return self._callmethod('wait', (timeout,))
    def notify(self, n=1):
        return self._callmethod('notify', (n,))
    def notify_all(self):
        return self._callmethod('notify_all')
    def wait_for(self, predicate, timeout=None):
        result = predicate()
        if result:
            return result
        endtime = None if timeout is None else _time() + timeout
        waittime = None
        while not result:
            if endtime is not None:
                waittime = endtime - _time()
                if waittime <= 0:
                    break
            self.wait(waittime)
            result = predicate()
        return result

class EventProxy(BaseProxy):
    _exposed_ = 'is_set', 'set', 'clear', 'wait'
    def is_set(self):
        return self._callmethod('is_set')
    def set(self):
        return self._callmethod('set')
    def clear(self):
        return self._callmethod('clear')
    def wait(self, timeout=None):
        return self._callmethod('wait', (timeout,))

class BarrierProxy(BaseProxy):
    _exposed_ = '__getattribute__', 'wait', 'abort', 'reset'
    def wait(self, timeout=None):
        return self._callmethod('wait', (timeout,))
    def abort(self):
        return self._callmethod('abort')
    def reset(self):
        return self._callmethod('reset')
    @property
    def parties(self):
        return self._callmethod('__getattribute__', ('parties',))
    @property
    def n_waiting(self):
        return self._callmethod('__getattribute__', ('n_waiting',))
    @property
    def broken(self):
        return self._callmethod('__getattribute__', ('broken',))

class NamespaceProxy(BaseProxy):
    _exposed_ = '__getattribute__', '__setattr__', '__delattr__'
    def __getattr__(self, key):
        if key[0] == '_':
            return object.__getattribute__(self, key)
        return self._callmethod('__getattribute__', (key,))
    def __setattr__(self, key, value):
        if key[0] == '_':
            return object.__setattr__(self, key, value)
        return self._callmethod('__setattr__', (key, value))
    def __delattr__(self, key):
        if key[0] == '_':
            return object.__delattr__(self, key)
        return self._callmethod('__delattr__', (key,))

class ValueProxy(BaseProxy):
    _exposed_ = 'get', 'set'
    def get(self):
        return self._callmethod('get')
    def set(self, value):
        return self._callmethod('set', (value,))
    value = property(get, set)
    __class_getitem__ = classmethod(_GenericAlias)

def _in_place(name, called=None):
    def method(self, value):
        self._callmethod(called or name, (value,))
        return self
    method.__name__ = name
    return method

# What gives an iterator that pickle takes gives one of a copy.
def _copied(iterate):
    return lambda self: iterate(self._getvalue())

BaseListProxy = MakeProxyType('BaseListProxy', (
    '__add__', '__contains__', '__delitem__', '__getitem__', '__imul__', '__len__', '__mul__', '__reversed__', '__rmul__',
    '__setitem__', 'append', 'clear', 'copy', 'count', 'extend', 'index', 'insert', 'pop', 'remove', 'reverse', 'sort'))
_abc.MutableSequence.register(BaseListProxy)
class ListProxy(BaseListProxy):
    __iadd__, __imul__ = _in_place('__iadd__', 'extend'), _in_place('__imul__')
    __reversed__ = _copied(reversed)
    __class_getitem__ = classmethod(_GenericAlias)

_BaseDictProxy = MakeProxyType('_BaseDictProxy', (
    '__contains__', '__delitem__', '__getitem__', '__ior__', '__iter__', '__len__', '__or__', '__reversed__', '__ror__',
    '__setitem__', 'clear', 'copy', 'fromkeys', 'get', 'items', 'keys', 'pop', 'popitem', 'setdefault', 'update', 'values'))
_BaseDictProxy._method_to_typeid_ = {'__iter__': 'Iterator'}
_abc.MutableMapping.register(_BaseDictProxy)
class DictProxy(_BaseDictProxy):
    __ior__ = _in_place('__ior__')
    __reversed__ = _copied(reversed)
    __class_getitem__ = classmethod(_GenericAlias)

_BaseSetProxy = MakeProxyType('_BaseSetProxy', (
    '__and__', '__contains__', '__iand__', '__ior__', '__isub__', '__iter__', '__ixor__', '__len__', '__or__', '__rand__',
    '__ror__', '__rsub__', '__rxor__', '__sub__', '__xor__', '__ge__', '__gt__', '__le__', '__lt__',
    'add', 'clear', 'copy', 'difference', 'difference_update', 'discard', 'intersection', 'intersection_update', 'isdisjoint',
    'issubset', 'issuperset', 'pop', 'remove', 'symmetric_difference', 'symmetric_difference_update', 'union', 'update'))
class SetProxy(_BaseSetProxy):
    __ior__, __iand__ = _in_place('__ior__'), _in_place('__iand__')
    __ixor__, __isub__ = _in_place('__ixor__'), _in_place('__isub__')
    __iter__ = _copied(iter)
    __class_getitem__ = classmethod(_GenericAlias)

ArrayProxy = MakeProxyType('ArrayProxy', ('__len__', '__getitem__', '__setitem__'))
`;
