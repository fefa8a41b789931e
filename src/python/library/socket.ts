import {socketType} from '../modules/sockets/py-socket.ts';
import {HELD, SOCKETPAIR} from '../modules/sockets/socket-methods.ts';
import '../modules/sockets/connecting.ts';
import '../modules/sockets/socket-transfers.ts';
import {WEB_ADDRESS} from '../modules/sockets/web.ts';
import {errorType} from '../objects/errors.ts';
import {registerPython} from './register.ts';
import {SOCKET_FILES} from './socket-files.ts';
import {SOCKET_HOSTS} from './socket-hosts.ts';
import {SOCKET_NAMES} from './socket-names.ts';

/** `socket`: sockets of TCP on the machine itself, their errors, and what things are called. */
registerPython(
  'socket',
  `
from enum import IntEnum as _IntEnum, IntFlag as _IntFlag

error, timeout = OSError, TimeoutError
class herror(OSError): pass

class AddressFamily(_IntEnum):
    AF_UNSPEC, AF_UNIX, AF_INET, AF_INET6 = 0, 1, 2, 10
class SocketKind(_IntEnum):
    SOCK_STREAM, SOCK_DGRAM, SOCK_RAW = 1, 2, 3
class AddressInfo(_IntFlag):
    AI_PASSIVE, AI_CANONNAME, AI_NUMERICHOST = 1, 2, 4
for _each in (*AddressFamily, *SocketKind, *AddressInfo):
    globals()[_each.name] = _each

IPPROTO_IP, IPPROTO_TCP, IPPROTO_UDP = 0, 6, 17
SOL_SOCKET, SO_REUSEADDR, SO_TYPE, SO_ERROR, SO_BROADCAST, SO_SNDBUF, SO_RCVBUF = 1, 2, 3, 4, 6, 7, 8
SO_KEEPALIVE, SO_REUSEPORT = 9, 15
TCP_NODELAY, SOMAXCONN, SHUT_RD, SHUT_WR, SHUT_RDWR = 1, 4096, 0, 1, 2

INADDR_ANY, INADDR_BROADCAST = 0, 0xFFFFFFFF
has_ipv6 = True

${SOCKET_FILES}
_default_timeout = None
def getdefaulttimeout(): return _default_timeout
def setdefaulttimeout(timeout, /):
    global _default_timeout
    if timeout is not None and timeout < 0:
        raise ValueError("Timeout value out of range")
    _default_timeout = None if timeout is None else float(timeout)

_GIVEN = object()

class socket(_socket):
    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        if _default_timeout is not None:
            self.settimeout(_default_timeout)
    family = property(lambda self: AddressFamily(self._family))
    type = property(lambda self: SocketKind(self._kind))
    makefile = _makefile
socket.makefile.__name__, socket.makefile.__qualname__ = "makefile", "socket.makefile"
SocketType = _socket

def create_server(address, *, family=AF_INET, backlog=None, reuse_port=False, dualstack_ipv6=False):
    if family != AF_INET or reuse_port or dualstack_ipv6:
        _refuse("what create_server() is told of its socket", "call it with an address alone")
    sock = socket()
    try:
        sock.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
        sock.bind(address)
        sock.listen()
    except OSError as err:
        sock.close()
        raise error(err.errno, "%s (while attempting to bind on address %r)" % (err.strerror, address)) from None
    return sock

def create_connection(address, timeout=_GIVEN, source_address=None, *, all_errors=False):
    if source_address is not None:
        _refuse("source_address", "leave it out")
    sock = socket()
    try:
        if timeout is not _GIVEN:
            sock.settimeout(timeout)
        sock.connect(address)
    except OSError:
        sock.close()
        raise
    return sock

${SOCKET_HOSTS}${SOCKET_NAMES}`,
  [
    ['_socket', socketType],
    ['socketpair', SOCKETPAIR],
    ['_held', HELD],
    ['_web_address', WEB_ADDRESS],
    ['gaierror', errorType('gaierror')],
  ],
);
