import {epollType} from '../modules/sockets/epolls.ts';
import {CHECK, IS_OPEN, POLL, SELECT} from '../modules/sockets/selecting.ts';
import {registerPython} from './register.ts';

/** `select`: with what stands for the numbers of files, which nobody has here. */
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

PIPE_BUF = 4096
EPOLLIN = POLLIN = 1
EPOLLPRI = POLLPRI = 2
EPOLLOUT = POLLOUT = 4
EPOLLERR = POLLERR = 8
EPOLLHUP = POLLHUP = 16
POLLNVAL = 32
EPOLLRDNORM = POLLRDNORM = 64
EPOLLRDBAND = POLLRDBAND = 128
EPOLLWRNORM = POLLWRNORM = 256
EPOLLWRBAND = POLLWRBAND = 512
EPOLLMSG = POLLMSG = 1024
EPOLLRDHUP = POLLRDHUP = 8192
EPOLL_CLOEXEC = 524288
EPOLLEXCLUSIVE = 1 << 28
EPOLLONESHOT = 1 << 30
EPOLLET = 1 << 31
_TOLD = EPOLLIN | EPOLLPRI | EPOLLOUT | EPOLLERR | EPOLLHUP | EPOLLRDHUP | EPOLLONESHOT | EPOLLET

def _number(file):
    if type(file) is _Number:
        return file
    if isinstance(file, int):
        if file < 0:
            raise ValueError(f"file descriptor cannot be a negative integer ({file})")
        _refuse("to wait for what is no socket", "wait for sockets alone")
    if not hasattr(file, "fileno"):
        raise TypeError("argument must be an int, or have a fileno() method.")
    return _number(file.fileno())

def _events(mask):
    if mask & ~_TOLD:
        _refuse("an event that is none of IN, OUT, PRI, ERR, HUP, RDHUP, ET and ONESHOT", "ask for those alone")
    return mask

# Waiting is counted in milliseconds, and none too few.
def _seconds(timeout, unit):
    if timeout is None:
        return None
    if not isinstance(timeout, (int, float)):
        raise TypeError("timeout must be an integer or None")
    return None if timeout < 0 else -(-timeout * unit // 1) / 1000

class epoll:
    def __init__(self, sizehint=-1, flags=0):
        if sizehint < -1 or sizehint == 0:
            raise ValueError("negative sizehint")
        self._watch = _epoll()
    def _opened(self):
        if self._watch is None:
            raise ValueError("I/O operation on closed epoll object")
        return self._watch
    # The file that a number means, watched or not.
    def _file(self, fd, is_watched):
        watch, number = self._opened(), _number(fd)
        if not _is_open(number._socket):
            raise OSError(9, "Bad file descriptor")
        if watch.watches(number._socket) and not is_watched:
            raise FileExistsError(17, "File exists")
        if is_watched and not watch.watches(number._socket):
            raise FileNotFoundError(2, "No such file or directory")
        return number._socket
    def register(self, fd, eventmask=EPOLLIN | EPOLLPRI | EPOLLOUT):
        self._opened().watch(self._file(fd, False), _events(eventmask))
    def modify(self, fd, eventmask):
        self._opened().watch(self._file(fd, True), _events(eventmask))
    def unregister(self, fd):
        self._opened().unwatch(self._file(fd, True))
    def poll(self, timeout=None, maxevents=-1):
        watch, seconds = self._opened(), _seconds(timeout, 1000)
        if maxevents == -1:
            maxevents = 1023
        elif maxevents <= 0:
            raise ValueError(f"maxevents must be greater than 0, got {maxevents}")
        return [(file.number() if hasattr(file, "number") else file.fileno(), events) for file, events in watch.wait(seconds, maxevents)]
    def close(self):
        if self._watch is not None:
            self._watch.unwatch_all()
        self._watch = None
    @property
    def closed(self):
        return self._watch is None
    def fileno(self):
        self._opened()
        _refuse("the number of an epoll object", "use the object itself")
    def __enter__(self):
        self._opened()
        return self
    def __exit__(self, exc_type=None, exc_value=None, exc_tb=None, /):
        self.close()

class poll:
    def __init__(self, *args):
        if args:
            raise TypeError(f"select.poll() takes no arguments ({len(args)} given)")
        self._asked = {}
    def register(self, fd, eventmask=POLLIN | POLLPRI | POLLOUT, /):
        self._asked[_number(fd)] = _events(eventmask)
    def modify(self, fd, eventmask, /):
        number = _number(fd)
        if number not in self._asked:
            raise FileNotFoundError(2, "No such file or directory")
        self._asked[number] = _events(eventmask)
    def unregister(self, fd, /):
        number = _number(fd)
        if number not in self._asked:
            raise KeyError(number)
        del self._asked[number]
    def poll(self, timeout=None, /):
        return _poll(list(self._asked.items()), _seconds(timeout, 1))
`,
  [
    ['select', SELECT],
    ['_poll', POLL],
    ['_is_open', IS_OPEN],
    ['_check', CHECK],
    ['_epoll', epollType],
  ],
);
