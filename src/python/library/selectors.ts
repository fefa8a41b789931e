import {SELECT, watchType} from '../modules/sockets/selecting.ts';
import {registerPython} from './register.ts';

registerPython(
  'select',
  `
error = OSError
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

EVENT_READ, EVENT_WRITE = 1, 2

# The number of a socket: it is handed on, and nothing else.
class _Number:
    def _refused(self, *args):
        _refuse("the number of a socket", "use the key's fileobj")
    __repr__ = __str__ = __eq__ = __hash__ = __index__ = __int__ = __lt__ = __format__ = _refused
_NUMBER = _Number()

SelectorKey = namedtuple("SelectorKey", ["fileobj", "fd", "events", "data"])

class _SelectorMapping(Mapping):
    def __init__(self, selector):
        self._selector = selector
    def __len__(self):
        return len(self._selector._keys)
    def get(self, fileobj, default=None):
        return self._selector._keys.get(fileobj, default)
    def __getitem__(self, fileobj):
        key = self._selector._keys.get(fileobj)
        if key is None:
            raise KeyError(f"{fileobj!r} is not registered")
        return key
    def __iter__(self):
        return iter([_NUMBER for _ in self._selector._keys])
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
        if fileobj in self._keys:
            raise KeyError(f"{fileobj!r} is already registered")
        self._watch.watch(fileobj, events)
        self._keys[fileobj] = key = SelectorKey(fileobj, _NUMBER, events, data)
        return key
    def unregister(self, fileobj):
        key = self._keys.pop(fileobj, None)
        if key is None:
            raise KeyError(f"{fileobj!r} is not registered")
        self._watch.unwatch(fileobj)
        return key
    def modify(self, fileobj, events, data=None):
        key = self._keys.get(fileobj)
        if key is None:
            raise KeyError(f"{fileobj!r} is not registered")
        if events != key.events:
            self._watch.watch(fileobj, events)
        if events != key.events or data != key.data:
            self._keys[fileobj] = key = key._replace(events=events, data=data)
        return key
    def select(self, timeout=None):
        return [(self._keys[fileobj], events & self._keys[fileobj].events) for fileobj, events in self._watch.wait(timeout)]
    def get_map(self):
        return self._map
    def close(self):
        for fileobj in list(self._keys):
            self._watch.unwatch(fileobj)
        self._keys.clear()
        self._map = None

DefaultSelector = EpollSelector
`,
  [['_epoll', watchType]],
);
