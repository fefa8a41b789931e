import {registerPython} from './register.ts';

/** What programs that leave sockets to asyncio ask of `socket`: its errors, and what it calls things. */
registerPython(
  'socket',
  `
from enum import IntEnum as _IntEnum

error, timeout = OSError, TimeoutError
class herror(OSError): pass
class gaierror(OSError): pass

class AddressFamily(_IntEnum):
    AF_UNSPEC, AF_UNIX, AF_INET, AF_INET6 = 0, 1, 2, 10
class SocketKind(_IntEnum):
    SOCK_STREAM, SOCK_DGRAM, SOCK_RAW = 1, 2, 3
for _each in (*AddressFamily, *SocketKind):
    globals()[_each.name] = _each

IPPROTO_IP, IPPROTO_TCP, IPPROTO_UDP = 0, 6, 17
SOL_SOCKET, SO_REUSEADDR, SO_BROADCAST, SO_SNDBUF, SO_RCVBUF, SO_KEEPALIVE, SO_REUSEPORT = 1, 2, 6, 7, 8, 9, 15
TCP_NODELAY, SOMAXCONN, SHUT_RD, SHUT_WR, SHUT_RDWR = 1, 4096, 0, 1, 2

INADDR_ANY, INADDR_BROADCAST = 0, 0xFFFFFFFF
has_ipv6 = True
`,
);
