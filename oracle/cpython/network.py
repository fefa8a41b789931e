"""The loopback of a machine that has nothing else: sockets in memory, and a selector that tells of them as `epoll` does."""

import errno
import selectors
import socket
import weakref
from asyncio import base_events, events, selector_events

from . import handles
from .world import world

CAPACITY = 2_500_000  # bytes sent and not yet received
FIRST_FD = 6
FIRST_FREE_PORT = 50_001
READ, WRITE = selectors.EVENT_READ, selectors.EVENT_WRITE
# Where there is no network, CPython has none of these.
CONSTANTS = {"SO_REUSEADDR": 2, "SO_KEEPALIVE": 9, "SO_ERROR": 4, "SOL_SOCKET": 1, "SHUT_WR": 1, "TCP_NODELAY": 1, "IPV6_V6ONLY": 26, "IPPROTO_IPV6": 41}
ANY = {"0.0.0.0": "127.", "::": "::1"}


class Network:
    def __init__(self):
        self.open = {}
        self.bound = []
        self.port = FIRST_FREE_PORT

    def take_fd(self, sock):
        fd = FIRST_FD
        while fd in self.open:
            fd += 1
        self.open[fd] = weakref.ref(sock)
        return fd

    def socket(self, fd):
        return self.open[fd]()

    def free_port(self):
        self.port += 1
        return self.port - 1

    def at(self, host, port):
        for sock in self.bound:
            own, at = sock.local[:2]
            wild = host.startswith(ANY.get(own, own)) or own.startswith(ANY.get(host, host))
            if at == port and (own == host or wild):
                return sock
        return None


EBADF, EPIPE, ECONNRESET, ENOTCONN, ECONNREFUSED, EADDRINUSE = 9, 32, 104, 107, 111, 98
# Linux's numbers: where there is no network, CPython has others.
ERRORS = {
    EBADF: (OSError, "Bad file descriptor"),
    EPIPE: (BrokenPipeError, "Broken pipe"),
    EADDRINUSE: (OSError, "Address already in use"),
    ECONNRESET: (ConnectionResetError, "Connection reset by peer"),
    ENOTCONN: (OSError, "Transport endpoint is not connected"),
    ECONNREFUSED: (ConnectionRefusedError, "Connection refused"),
}


def system_error(number):
    kind, text = ERRORS[number]
    return kind(number, text)


class LinuxErrors(type):
    """`OSError(number, text)` chooses its class by the number, as on Linux."""

    def __call__(cls, number, *rest):
        kind, _ = ERRORS.get(number, (OSError, ""))
        return kind(number, *rest)

    def __instancecheck__(cls, value):
        return isinstance(value, OSError)


class LinuxError(OSError, metaclass=LinuxErrors):
    pass


class Socket:
    """One end of a TCP connection, or one that listens. It never blocks."""

    type = socket.SOCK_STREAM
    error = state = local = remote = peer = None
    eof = shut = dead = full = closed = listening = False

    def __init__(self, family=socket.AF_INET, type=socket.SOCK_STREAM, proto=0, fileno=None):
        self.family, self.proto = family, proto
        self.network = world().network
        self.received = bytearray()
        self.waiting = []
        self.selector = None
        self.fd = -1 if fileno == -1 else self.network.take_fd(self)

    def __del__(self):
        self.close()

    def fileno(self):
        return self.fd

    def setblocking(self, flag):
        pass

    def gettimeout(self):
        return 0

    def setsockopt(self, *args):
        pass

    def getsockopt(self, level, option):
        error, self.error = self.error, None
        return error or 0

    def getsockname(self):
        return self.named(self.local)

    def getpeername(self):
        return self.named(self.remote)

    def named(self, address):
        if self.closed:
            raise system_error(EBADF)
        if address is None:
            raise system_error(ENOTCONN)
        return address

    def bind(self, address):
        host, port, *rest = address
        if not 0 <= port <= 65535:
            raise OverflowError("bind(): port must be 0-65535.")
        port = port or self.network.free_port()
        if self.network.at(host, port):
            raise system_error(EADDRINUSE)
        self.local = (host, port, *rest)
        self.network.bound.append(self)

    def listen(self, backlog):
        self.listening = True

    def connect(self, address):
        host, port, *rest = address
        if not 0 <= port <= 65535:
            raise OverflowError("connect(): port must be 0-65535.")
        listener = self.network.at(host, port)
        if listener is None or not listener.listening:
            self.die(ECONNREFUSED)
        else:
            own, port, *_ = self.local or ("0.0.0.0", self.network.free_port())
            self.local = (host if own == "0.0.0.0" else own, port, *rest)
            self.remote = address
            self.peer = Socket(self.family, self.type, self.proto, fileno=-1)
            self.peer.local, self.peer.remote, self.peer.peer = self.remote, self.local, self
            listener.waiting.append(self.peer)
            listener.wake(READ)
        raise BlockingIOError(errno.EINPROGRESS, "Operation now in progress")

    def accept(self):
        if not self.waiting:
            raise BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable")
        accepted = self.waiting.pop(0)
        accepted.fd = self.network.take_fd(accepted)
        return accepted, accepted.remote

    def room(self):
        return CAPACITY - len(self.received)

    def send(self, data):
        if self.error is not None:
            error, self.error = self.error, None
            raise system_error(error)
        if self.shut:
            raise system_error(EPIPE)
        if self.peer.closed:
            self.reset()
            return len(data)
        sent = min(len(data), self.peer.room())
        self.full = sent < len(data)
        if not sent:
            raise BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable")
        self.peer.received += bytes(data)[:sent]
        self.peer.wake(READ)
        return sent

    def sendmsg(self, buffers):
        return self.send(b"".join(map(bytes, buffers)))

    def recv(self, most):
        if self.received:
            data = bytes(self.received[:most])
            del self.received[:most]
            self.peer.drained()
            return data
        if self.eof:
            return b""
        if self.error is not None:
            error, self.error = self.error, None
            raise system_error(error)
        if self.dead:
            return b""
        raise BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable")

    def shutdown(self, how):
        if self.dead:
            raise system_error(ENOTCONN)
        self.shut = True
        self.peer.end()

    def close(self):
        if self.closed:
            return
        self.closed = True
        if self.selector is not None:
            self.selector.forget(self.fd)
        self.network.open.pop(self.fd, None)
        self.fd = -1
        if self in self.network.bound:
            self.network.bound.remove(self)
        for waiting in self.waiting:
            waiting.peer.reset()
        if self.peer is not None:
            self.peer.reset() if self.received else self.peer.end()

    def drained(self):
        if self.full and self.poll() & WRITE:
            self.full = False
            self.wake(WRITE)

    def end(self):
        if not self.dead:
            self.eof = True
            self.wake(READ)

    def reset(self):
        if not self.dead:
            self.die(EPIPE if self.eof else ECONNRESET)

    def die(self, error):
        self.error, self.dead, self.shut = error, True, True
        self.wake(READ | WRITE)

    def wake(self, events):
        if self.selector is not None:
            self.selector.wake(self.fd, events)

    def poll(self):
        over = self.dead or self.error is not None
        readable = self.received or self.waiting or self.eof or over
        writable = self.shut or over or (self.peer is not None and 3 * self.peer.room() >= CAPACITY)
        return (READ if readable else 0) | (WRITE if writable else 0)


class Epoll(selectors._BaseSelectorImpl):
    """Level-triggered: what became ready first is told first, and keeps its place as long as it is ready."""

    def __init__(self):
        super().__init__()
        self.ready = {}

    def register(self, fileobj, events, data=None):
        key = super().register(fileobj, events, data)
        self.watch(key)
        return key

    def modify(self, fileobj, events, data=None):
        key = self.get_key(fileobj)._replace(events=events, data=data)
        self._fd_to_key[key.fd] = key
        self.watch(key)
        return key

    def unregister(self, fileobj):
        key = super().unregister(fileobj)
        self.forget(key.fd)
        return key

    def watch(self, key):
        sock = world().network.socket(key.fd)
        sock.selector = self
        if sock.poll() & key.events:
            self.ready[key.fd] = None

    def forget(self, fd):
        self.ready.pop(fd, None)

    def wake(self, fd, events):
        key = self._fd_to_key.get(fd)
        if key is not None and key.events & events:
            self.ready[fd] = None

    def poll(self):
        told = []
        for fd in self.ready:
            key = self._fd_to_key[fd]
            events = world().network.socket(fd).poll() & key.events
            if events:
                told.append((key, events))
        self.ready = dict.fromkeys(key.fd for key, _ in told)
        return told

    def select(self, timeout=None):
        return self.poll()


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    if host not in (None, "localhost"):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    found = "0.0.0.0" if host is None and flags & socket.AI_PASSIVE else "127.0.0.1"
    return [(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (found, int(port or 0)))]


class OrderedWeakSet(weakref.WeakKeyDictionary):
    def __init__(self, items=()):
        super().__init__()
        for item in items:
            self.add(item)

    def add(self, item):
        self[item] = None

    def discard(self, item):
        self.pop(item, None)

    def copy(self):
        return OrderedWeakSet(self.keys())


class Weak:
    WeakSet = OrderedWeakSet


def fake_network(patches):
    for name, number in CONSTANTS.items():
        if not hasattr(socket, name):
            patches.set(socket, name, number)
    patches.set(socket, "socket", Socket)
    patches.set(socket, "getaddrinfo", getaddrinfo)
    patches.set(selector_events, "_HAS_SENDMSG", True)
    patches.set(selector_events, "SC_IOV_MAX", 1024)
    patches.set(selector_events, "OSError", LinuxError)
    patches.set(events, "Handle", handles.Handle)
    patches.set(base_events, "weakref", Weak)
    patches.set(base_events, "set", dict.fromkeys)
