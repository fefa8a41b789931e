import {SET_RESULT} from './asyncio-futures.ts';

/** Endpoints of UDP, as `asyncio.selector_events` and `asyncio.base_events` have them: of `_asyncio_sockets`. */
export const DATAGRAMS = `${SET_RESULT}
class _SelectorTransport:
    __module__ = "asyncio.selector_events"
    def _add_reader(self, sock, callback):
        if self._closing:
            return
        watch(self._loop, sock, callback)
    def _call_connection_lost(self, exc):
        try:
            self._protocol.connection_lost(exc)
        finally:
            self._sock.close()
            self._sock = self._protocol = self._loop = None

class _SelectorDatagramTransport(_SelectorTransport, DatagramTransport):
    __module__ = "asyncio.selector_events"
    def __init__(self, loop, sock, protocol, address=None, waiter=None):
        self._loop, self._sock, self._protocol, self._address = loop, sock, protocol, address
        self._closing, self._lost = False, 0
        self._extra = {"sockname": sock.getsockname(), "peername": address}
        loop.call_soon(protocol.connection_made, self)
        loop.call_soon(self._add_reader, sock, self._read_ready)
        if waiter is not None:
            loop.call_soon(_set_result_unless_cancelled, waiter, None)
    def get_extra_info(self, name, default=None):
        if name == "socket":
            _refuse("the socket of a datagram transport", "ask for sockname or peername")
        found = self._extra.get(name)
        return default if found is None else found
    def set_protocol(self, protocol):
        self._protocol = protocol
    def get_protocol(self):
        return self._protocol
    def is_closing(self):
        return self._closing
    def get_write_buffer_size(self):
        return 0
    def __repr__(self):
        _refuse("how a datagram transport looks", "print its sockname")
    def _read_ready(self):
        if self._lost:
            return
        try:
            data, addr = self._sock.recvfrom(256 * 1024)
        except (BlockingIOError, InterruptedError):
            pass
        except OSError as exc:
            self._protocol.error_received(exc)
        else:
            self._protocol.datagram_received(data, addr)
    def sendto(self, data, addr=None):
        if not isinstance(data, (bytes, bytearray, memoryview)) and not hasattr(data, "__buffer__"):
            raise TypeError(f"data argument must be a bytes-like object, not {type(data).__name__!r}")
        if self._address:
            if addr not in (None, self._address):
                raise ValueError(f"Invalid address: must be None or {self._address}")
            addr = self._address
        if self._lost and self._address:
            if self._lost >= 5:
                logger.warning("socket.send() raised exception.")
            self._lost += 1
            return
        if self._sock is None:
            _refuse("sending with a transport that is closed", "send before close()")
        try:
            if self._extra["peername"]:
                self._sock.send(data)
            else:
                self._sock.sendto(data, addr)
        except OSError as exc:
            self._protocol.error_received(exc)
    def close(self):
        if self._closing:
            return
        self._closing = True
        unwatch(self._loop, self._sock)
        self._lost += 1
        self._loop.call_soon(self._call_connection_lost, None)
    def abort(self):
        if self._lost:
            return
        self.close()

def getaddrinfo(host):
    return "127.0.0.1" if host == "localhost" else host

class BaseEventLoop:
    __module__ = "asyncio.base_events"
    async def create_datagram_endpoint(self, protocol_factory, local_addr=None, remote_addr=None, *, family=0, proto=0, flags=0,
                                       reuse_port=None, allow_broadcast=None, sock=None):
        r_addr = None
        if sock is not None:
            if sock.type == SOCK_STREAM:
                raise ValueError(f"A datagram socket was expected, got {sock!r}")
            if local_addr or remote_addr or family or proto or flags or reuse_port or allow_broadcast:
                _refuse("sock= with other options of create_datagram_endpoint()", "give sock= alone")
            sock.setblocking(False)
        else:
            if reuse_port or proto or flags or family not in (0, AF_INET):
                _refuse("these options of create_datagram_endpoint()", "give it local_addr= or remote_addr=")
            if not (local_addr or remote_addr) and family == 0:
                raise ValueError("unexpected address family")
            found = []
            for addr in local_addr, remote_addr:
                if addr is not None and not (isinstance(addr, tuple) and len(addr) == 2):
                    raise TypeError("2-tuple is expected")
                if addr is not None and not addr[0].replace(".", "").isdigit():
                    addr = (await self.run_in_executor(None, getaddrinfo, addr[0]), addr[1])
                found.append(addr)
            sock = socket(type=SOCK_DGRAM)
            try:
                if allow_broadcast:
                    sock.setsockopt(SOL_SOCKET, SO_BROADCAST, 1)
                sock.setblocking(False)
                if local_addr:
                    sock.bind(found[0])
                if remote_addr:
                    r_addr = found[1]
                    if allow_broadcast:
                        _refuse("allow_broadcast= with remote_addr=", "leave one of them out")
                    await sock_connect(self, sock, r_addr)
            except:
                sock.close()
                raise
        protocol = protocol_factory()
        waiter = self.create_future()
        transport = _SelectorDatagramTransport(self, sock, protocol, r_addr, waiter)
        try:
            await waiter
        except:
            transport.close()
            raise
        return transport, protocol
create_datagram_endpoint = BaseEventLoop.create_datagram_endpoint
`;
