import {SELECT, watchType} from '../modules/sockets/selecting.ts';
import {registerPython} from './register.ts';

registerPython(
  'select',
  `
error = OSError

# The number of an open socket or pipe: it is handed on, kept and compared, and nothing else, as nobody has such numbers here.
class _Number:
    def __init__(self, socket):
        self._socket = socket
    def __eq__(self, other):
        if type(other) is not _Number and isinstance(other, int) and other >= 0:
            self._refused()
        return self is other
    __hash__ = object.__hash__
    def __lt__(self, other):
        if type(other) is _Number or not isinstance(other, int) or other > 0:
            self._refused()
        return False
    def __ge__(self, other):
        return not self < other
    def _refused(self, *args):
        kind = "pipe" if type(self._socket).__name__ == "_PipeEnd" else "socket"
        _refuse(f"the number of a {kind}", f"use the {kind} itself")
    __repr__ = __str__ = __index__ = __int__ = __float__ = __format__ = __gt__ = __le__ = __neg__ = _refused
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __mod__ = __rmod__ = __and__ = __rand__ = _refused
    __class__ = property(_refused)
EPOLLIN, EPOLLPRI, EPOLLOUT, EPOLLERR, EPOLLHUP = 1, 2, 4, 8, 16
def epoll(sizehint=-1, flags=0):
    _refuse("select.epoll", "use selectors.DefaultSelector")
`,
  [['select', SELECT]],
);

/** `selectors`: who waits for several sockets at once. Without the numbers of files, which nobody has here. */
registerPython(
  'selectors',
  `
from abc import ABCMeta, abstractmethod
from collections import namedtuple
from collections.abc import Mapping
from select import _Number

EVENT_READ, EVENT_WRITE = 1, 2

SelectorKey = namedtuple("SelectorKey", ["fileobj", "fd", "events", "data"], module="selectors")

# A socket and its number are the same to a selector.
def _number(fileobj):
    return fileobj if type(fileobj) is _Number or not hasattr(fileobj, "fileno") else fileobj.fileno()

class _SelectorMapping(Mapping):
    def __init__(self, selector):
        self._selector = selector
    def __len__(self):
        return len(self._selector._keys)
    def get(self, fileobj, default=None):
        return self._selector._keys.get(self._selector._known(fileobj), default)
    def __getitem__(self, fileobj):
        key = self.get(fileobj)
        if key is None:
            raise KeyError(f"{fileobj!r} is not registered")
        return key
    def __iter__(self):
        return iter(self._selector._keys)
    def values(self):
        return self._selector._keys.values()

class BaseSelector(metaclass=ABCMeta):
    @abstractmethod
    def register(self, fileobj, events, data=None):
        raise NotImplementedError
    @abstractmethod
    def unregister(self, fileobj):
        raise NotImplementedError
    def modify(self, fileobj, events, data=None):
        self.unregister(fileobj)
        return self.register(fileobj, events, data)
    @abstractmethod
    def select(self, timeout=None):
        raise NotImplementedError
    def close(self):
        pass
    def get_key(self, fileobj):
        mapping = self.get_map()
        if mapping is None:
            raise RuntimeError("Selector is closed")
        try:
            return mapping[fileobj]
        except KeyError:
            raise KeyError(f"{fileobj!r} is not registered") from None
    @abstractmethod
    def get_map(self):
        raise NotImplementedError
    def __enter__(self):
        return self
    def __exit__(self, *args):
        self.close()

class EpollSelector(BaseSelector):
    def __init__(self):
        self._watch = _epoll()
        self._keys = {}
        self._map = _SelectorMapping(self)
    def register(self, fileobj, events, data=None):
        if not events or events & ~(EVENT_READ | EVENT_WRITE):
            raise ValueError(f"Invalid events: {events!r}")
        number = _number(fileobj)
        if number in self._keys:
            raise KeyError(f"{fileobj!r} is already registered")
        self._watch.watch(getattr(number, "_socket", fileobj), events)
        self._keys[number] = key = SelectorKey(fileobj, number, events, data)
        return key
    # A socket that was closed is known by itself.
    def _known(self, fileobj):
        for key in self._keys.values():
            if key.fileobj is fileobj:
                return key.fd
        return _number(fileobj)
    def unregister(self, fileobj):
        key = self._keys.pop(self._known(fileobj), None)
        if key is None:
            raise KeyError(f"{fileobj!r} is not registered")
        self._watch.unwatch(key.fd._socket)
        return key
    def modify(self, fileobj, events, data=None):
        number = self._known(fileobj)
        key = self._keys.get(number)
        if key is None:
            raise KeyError(f"{fileobj!r} is not registered")
        if events != key.events:
            self._watch.watch(number._socket, events)
        if events != key.events or data != key.data:
            self._keys[number] = key = key._replace(events=events, data=data)
        return key
    def select(self, timeout=None):
        told = [(self._keys[file.number() if hasattr(file, "number") else file.fileno()], events) for file, events in self._watch.wait(timeout)]
        return [(key, events & key.events) for key, events in told]
    def get_map(self):
        return self._map
    def close(self):
        for number in list(self._keys):
            self._watch.unwatch(number._socket)
        self._keys.clear()
        self._map = None

# Which of several sockets it tells of first depends on their numbers.
class SelectSelector(EpollSelector):
    def select(self, timeout=None):
        told = super().select(timeout)
        if len(told) > 1:
            _refuse("the order in which SelectSelector tells of several sockets", "use selectors.DefaultSelector")
        return told

DefaultSelector = EpollSelector
`,
  [['_epoll', watchType]],
);
