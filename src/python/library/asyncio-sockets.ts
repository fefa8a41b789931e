import {SOCKET_WATCHES} from '../modules/asyncio/socket-watches.ts';
import {DATAGRAMS} from './asyncio-datagrams.ts';
import {registerPython} from './register.ts';

/** What a loop does with sockets that a program made: `asyncio.selector_events`. */
registerPython(
  '_asyncio_sockets',
  `
from functools import partial
from logging import getLogger as _getLogger
from asyncio import DatagramTransport
from socket import socket, AF_INET, SOCK_DGRAM, SOCK_STREAM, SOL_SOCKET, SO_BROADCAST, SO_ERROR

logger = _getLogger("asyncio")

def add_reader(self, fd, callback, *args):
    watch(self, fd, callback, *args)
def remove_reader(self, fd):
    return unwatch(self, fd)
def add_writer(self, fd, callback, *args):
    watch_writes(self, fd, callback, *args)
def remove_writer(self, fd):
    return unwatch_writes(self, fd)

def _check(self, sock):
    if self.get_debug() and sock.gettimeout() != 0:
        raise ValueError("the socket must be non-blocking")

# What a socket is asked for becomes the future's result, unless it would have to wait for that.
def _attempt(fut, ask, wait=lambda: None):
    try:
        result = ask()
    except (BlockingIOError, InterruptedError):
        wait()
    except (SystemExit, KeyboardInterrupt):
        raise
    except BaseException as exc:
        fut.set_exception(exc)
    else:
        fut.set_result(result)

# The caller makes the future: its name is in the future's.
def _once_readable(self, fut, sock, what, read, *args):
    waits_for(fut, what)
    watch(self, sock, read, fut, sock, *args)
    fut.add_done_callback(partial(_sock_read_done, self, sock))

def _once_writable(self, fut, sock, write, *args):
    waits_for(fut, "room for what is sent")
    watch_writes(self, sock, write, fut, sock, *args)
    fut.add_done_callback(partial(_sock_write_done, self, sock))

class BaseEventLoop:
    async def _ensure_resolved(self, sock, address):
        host = address[0]
        if host == "localhost" or host[-1:].isalpha():
            found = await self.getaddrinfo(*address, family=sock.family, type=sock.type, proto=sock.proto)
            host = found[0][4][0]
        return (host, *address[1:])
_ensure_resolved = BaseEventLoop._ensure_resolved

# They go by its name, and are found without.
class BaseSelectorEventLoop:
    def _sock_read_done(self, sock, fut):
        unwatch(self, sock)
    def _sock_write_done(self, sock, fut):
        unwatch_writes(self, sock)

    async def sock_recv(self, sock, n):
        _check(self, sock)
        try:
            return sock.recv(n)
        except (BlockingIOError, InterruptedError):
            pass
        fut = self.create_future()
        _once_readable(self, fut, sock, "data on a socket", _sock_recv, n)
        return await fut
    def _sock_recv(fut, sock, n):
        if fut.done():
            return
        _attempt(fut, lambda: sock.recv(n))

    async def sock_recv_into(self, sock, buf):
        _check(self, sock)
        try:
            return sock.recv_into(buf)
        except (BlockingIOError, InterruptedError):
            pass
        fut = self.create_future()
        _once_readable(self, fut, sock, "data on a socket", _sock_recv_into, buf)
        return await fut
    def _sock_recv_into(fut, sock, buf):
        if fut.done():
            return
        _attempt(fut, lambda: sock.recv_into(buf))

    async def sock_recvfrom(self, sock, bufsize):
        _check(self, sock)
        try:
            return sock.recvfrom(bufsize)
        except (BlockingIOError, InterruptedError):
            pass
        fut = self.create_future()
        _once_readable(self, fut, sock, "a datagram", _sock_recvfrom, bufsize)
        return await fut
    def _sock_recvfrom(fut, sock, bufsize):
        if fut.done():
            return
        _attempt(fut, lambda: sock.recvfrom(bufsize))

    async def sock_recvfrom_into(self, sock, buf, nbytes=0):
        _check(self, sock)
        if not nbytes:
            nbytes = len(buf)
        try:
            return sock.recvfrom_into(buf, nbytes)
        except (BlockingIOError, InterruptedError):
            pass
        fut = self.create_future()
        _once_readable(self, fut, sock, "a datagram", _sock_recvfrom_into, buf, nbytes)
        return await fut
    def _sock_recvfrom_into(fut, sock, buf, bufsize):
        if fut.done():
            return
        _attempt(fut, lambda: sock.recvfrom_into(buf, bufsize))

    async def sock_sendto(self, sock, data, address):
        _check(self, sock)
        try:
            return sock.sendto(data, address)
        except (BlockingIOError, InterruptedError):
            pass
        fut = self.create_future()
        _once_writable(self, fut, sock, _sock_sendto, data, address)
        return await fut
    def _sock_sendto(fut, sock, data, address):
        if fut.done():
            return
        _attempt(fut, lambda: sock.sendto(data, address))

    async def sock_sendall(self, sock, data):
        _check(self, sock)
        try:
            n = sock.send(data)
        except (BlockingIOError, InterruptedError):
            n = 0
        if n == len(data):
            return
        fut = self.create_future()
        _once_writable(self, fut, sock, _sock_sendall, data, [n])
        return await fut
    def _sock_sendall(fut, sock, data, pos):
        if fut.done():
            return
        try:
            n = sock.send(data[pos[0]:])
        except (BlockingIOError, InterruptedError):
            return
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            fut.set_exception(exc)
            return
        pos[0] += n
        if pos[0] == len(data):
            fut.set_result(None)

    async def sock_accept(self, sock):
        _check(self, sock)
        fut = self.create_future()
        waits_for(fut, "a connection")
        _sock_accept(self, fut, sock)
        return await fut
    def _sock_accept(self, fut, sock):
        def accept():
            conn, address = sock.accept()
            conn.setblocking(False)
            return conn, address
        def wait():
            watch(self, sock, _sock_accept, self, fut, sock)
            fut.add_done_callback(partial(_sock_read_done, self, sock))
        _attempt(fut, accept, wait)

    async def sock_connect(self, sock, address):
        _check(self, sock)
        if sock.family == AF_INET:
            address = await _ensure_resolved(self, sock, address)
        fut = self.create_future()
        waits_for(fut, "a connection")
        def wait():
            watch_writes(self, sock, _sock_connect_cb, fut, sock, address)
            fut.add_done_callback(partial(_sock_write_done, self, sock))
        _attempt(fut, lambda: sock.connect(address), wait)
        return await fut
    def _sock_connect_cb(fut, sock, address):
        if fut.done():
            return
        err = sock.getsockopt(SOL_SOCKET, SO_ERROR)
        if err != 0:
            fut.set_exception(OSError(err, f"Connect call failed {address}"))
        else:
            fut.set_result(None)
globals().update({name: each for name, each in vars(BaseSelectorEventLoop).items() if "sock_" in name})
${DATAGRAMS}`,
  SOCKET_WATCHES,
);
