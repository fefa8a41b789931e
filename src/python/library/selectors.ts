import {registerPython} from './register.ts';

/** `selectors`: who waits for several sockets at once. Without the numbers of files, which nobody has here. */
registerPython(
  'selectors',
  `
from abc import ABCMeta, abstractmethod
from collections import namedtuple
from collections.abc import Mapping
from select import EPOLLIN, EPOLLOUT, _check, _epoll, _Number, _poll, _seconds

EVENT_READ, EVENT_WRITE = 1, 2

SelectorKey = namedtuple("SelectorKey", ["fileobj", "fd", "events", "data"], module="selectors")

# A socket and its number are the same to a selector.
def _number(fileobj):
    return fileobj if type(fileobj) is _Number or not hasattr(fileobj, "fileno") else fileobj.fileno()

# What an error says of a file: how that looks is asked of who reads it, and most do not.
class _Said:
    def __init__(self, fileobj, what):
        self._fileobj, self._what = fileobj, what
    def __str__(self):
        return f"{self._fileobj!r} {self._what}"
    def __repr__(self):
        return repr(str(self))

def _unregistered(fileobj):
    return KeyError(_Said(fileobj, "is not registered"))

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
            raise _unregistered(fileobj)
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
            raise _unregistered(fileobj) from None
    @abstractmethod
    def get_map(self):
        raise NotImplementedError
    def __enter__(self):
        return self
    def __exit__(self, *args):
        self.close()

# What either of the two is asked for, and what it tells.
def _asked(events):
    return (EPOLLIN if events & EVENT_READ else 0) | (EPOLLOUT if events & EVENT_WRITE else 0)

def _told(events):
    return (EVENT_WRITE if events & ~EPOLLIN else 0) | (EVENT_READ if events & ~EPOLLOUT else 0)

class _PollLikeSelector(BaseSelector):
    def __init__(self):
        self._watch = self._watch_class()
        self._keys = {}
        self._map = _SelectorMapping(self)
    def register(self, fileobj, events, data=None):
        if not events or events & ~(EVENT_READ | EVENT_WRITE):
            raise ValueError(f"Invalid events: {events!r}")
        number = _number(fileobj)
        if number in self._keys:
            raise KeyError(_Said(fileobj, "is already registered"))
        self._watch.watch(getattr(number, "_socket", fileobj), _asked(events))
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
            raise _unregistered(fileobj)
        self._watch.unwatch(key.fd._socket)
        return key
    def modify(self, fileobj, events, data=None):
        number = self._known(fileobj)
        key = self._keys.get(number)
        if key is None:
            raise _unregistered(fileobj)
        if events != key.events:
            self._watch.watch(number._socket, _asked(events))
        if events != key.events or data != key.data:
            self._keys[number] = key = key._replace(events=events, data=data)
        return key
    def select(self, timeout=None):
        waited = self._watch.wait(None if timeout is None else _seconds(max(timeout, 0), 1000), max(len(self._keys), 1))
        told = [(self._keys[file.number() if hasattr(file, "number") else file.fileno()], events) for file, events in waited]
        return [(key, _told(events) & key.events) for key, events in told]
    def get_map(self):
        return self._map
    def close(self):
        for number in list(self._keys):
            self._watch.unwatch(number._socket)
        self._keys.clear()
        self._map = None

class EpollSelector(_PollLikeSelector):
    _watch_class = _epoll
    # A loop's has none of these: what it watches is the loop's own.
    def __getattr__(self, name):
        if name in ("_watch", "_keys", "_map"):
            _refuse("what the selector of a loop watches", "take a selector of your own, or loop.add_reader()")
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'", name=name, obj=self)
    # Whatever was opened after one that was closed may have its number, under which that one is still registered.
    def _without_closed(self):
        if self._watch.has_closed():
            _refuse("what a selector does while it still has a file that was closed", "unregister the file before it is closed")
    def register(self, fileobj, events, data=None):
        self._without_closed()
        return super().register(fileobj, events, data)
    def modify(self, fileobj, events, data=None):
        self._without_closed()
        return super().modify(fileobj, events, data)

# What PollSelector watches with: asked anew each time, in the order in which files were registered.
class _Polled:
    def __init__(self):
        self._asked = {}
    def watch(self, file, events):
        _check(file)
        self._asked[file] = events
    def unwatch(self, file):
        self._asked.pop(file, None)
    def wait(self, timeout, most):
        return _poll(list(self._asked.items()), timeout)

class PollSelector(_PollLikeSelector):
    _watch_class = _Polled

# Which of several sockets it tells of first depends on their numbers.
class SelectSelector(EpollSelector):
    def select(self, timeout=None):
        self._without_closed()
        told = super().select(timeout)
        if len(told) > 1:
            _refuse("the order in which SelectSelector tells of several sockets", "use selectors.DefaultSelector")
        return told

DefaultSelector = EpollSelector
`,
);
