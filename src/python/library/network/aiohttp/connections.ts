/** Connections of the client: those to the web are only counted, those to servers of the program go through its network. */
export const CONNECTIONS = `
class ResponseHandler(_Connection):
    __module__ = "aiohttp.client_proto"
    def __init__(self, loop=None):
        super().__init__(loop)
        self._waiter, self._method, self._content, self._messages, self.lost = None, None, None, _Messages(self._begun), None
        self._is_kept = True
    def connection_made(self, transport): self.transport = transport
    def data_received(self, data): self._messages.feed(data)
    def connection_lost(self, exc):
        super().connection_lost(exc)
        cut = self._messages.feed_eof()
        if cut:
            cut.set_exception(ClientPayloadError("Response payload is not completed"))
        if self._waiter and not self._waiter.done():
            self._waiter.set_exception(ServerDisconnectedError())
        if self.lost:
            self.lost(exc)
    def _begun(self, line, headers):
        version, status, reason = (line.split(None, 2) + [""])[:3]
        status, wish = int(status), headers.get("Connection", "").lower()
        self._is_kept = wish != "close" and (version != "HTTP/1.0" or wish == "keep-alive")
        self._content = StreamReader(self._loop)
        self._waiter.set_result(_Served(version, status, reason, headers))
        if status == 101:
            return self._upgraded, "raw"
        if self._method == "HEAD" or status in (204, 304):
            return self._content, "none"
        is_open = "Content-Length" not in headers and "Transfer-Encoding" not in headers
        self._is_kept = self._is_kept and not is_open
        return self._content, "close" if is_open else None
    async def ask(self, method, target, headers, body):
        self._method, self._waiter = method, self._loop.create_future()
        lines = "".join(f"{name}: {value}\\r\\n" for name, value in headers.items())
        self.transport.write(f"{method} {target} HTTP/1.1\\r\\n{lines}\\r\\n".encode() + body)
        try:
            return await self._waiter, self._content
        finally:
            self._waiter = None
    def is_usable(self): return self.transport is not None and self._is_kept and not self.transport.is_closing()
    def close(self):
        if self.transport:
            self.transport.close()

def _deprecated_ssl(verify_ssl):
    return [] if verify_ssl is None or verify_ssl else ["verify_ssl is deprecated, use ssl=False instead"]

def _checked_ssl(ssl, verify_ssl):
    if _deprecated_ssl(verify_ssl) and ssl is not None and ssl is not True:
        raise ValueError("verify_ssl, ssl_context, fingerprint and ssl parameters are mutually exclusive")
    if not isinstance(ssl, (_SSLContext, bool, type(None))):
        raise TypeError(f"ssl should be SSLContext, bool, Fingerprint or None, got {ssl!r} instead.")

class TCPConnector(_network.Known):
    __module__ = "aiohttp.connector"
    # One whose arguments were wrong was never open.
    _idle = {}
    def __init__(self, *, limit=100, limit_per_host=0, ssl=True, verify_ssl=True, use_dns_cache=True, ttl_dns_cache=10,
                 force_close=False, keepalive_timeout=_UNSET, enable_cleanup_closed=False, family=0, loop=None, happy_eyeballs_delay=0.25,
                 interleave=None, timeout_ceil_threshold=5, ssl_shutdown_timeout=0, **options):
        _network.unchanged("TCPConnector.__init__", options, fingerprint=None, ssl_context=None, local_addr=None, resolver=None,
                           socket_factory=None)
        if force_close and keepalive_timeout is not None and keepalive_timeout is not _UNSET:
            raise ValueError("keepalive_timeout cannot be set if force_close is True")
        self._loop = loop or asyncio.get_running_loop()
        for each in _deprecated_ssl(verify_ssl):
            _warnings.warn(each, DeprecationWarning, stacklevel=2)
        _checked_ssl(ssl, verify_ssl)
        self.limit, self.limit_per_host, self.closed = limit, limit_per_host, False
        self._keepalive = 0 if force_close else 15 if keepalive_timeout is _UNSET else keepalive_timeout
        self._all, self._hosts, self._idle = _network.Places(limit), {}, {}
        # Connections to servers of the program: those at rest, by host and port, and all.
        self._rest, self._open = {}, {}
        # Hosts that were looked up, and when.
        self._caches, self._ttl, self._found = use_dns_cache, ttl_dns_cache, {}
    def _host(self, url):
        host = _network.urlsplit(url).netloc
        return self._hosts.setdefault(host, _network.Places(self.limit_per_host))
    @_asynccontextmanager
    async def _place(self, url, traces, deadline, seconds):
        """A place among all requests and among those to the host; who waits for one does so until the deadline, and for so long."""
        async with _AsyncExitStack() as taken:
            if self._all.is_full() or self._host(url).is_full():
                async with asyncio.timeout_at(deadline):
                    await self._queued(taken, url, traces, seconds)
            else:
                await self._entered(taken, url)
            yield
    async def _entered(self, taken, url):
        for places in (self._all, self._host(url)):
            await taken.enter_async_context(places)
    async def _queued(self, taken, url, traces, seconds):
        await traces.tell("connection_queued_start")
        try:
            async with asyncio.timeout(seconds):
                await self._entered(taken, url)
        except TimeoutError as error:
            raise ConnectionTimeoutError(f"Connection timeout to host {url}") from error
        await traces.tell("connection_queued_end")
    def _knows(self, host, port):
        since = self._found.get((host, port))
        return since is not None and (self._ttl is None or self._loop.time() - since <= self._ttl)
    def _learned(self, host, port):
        if self._caches:
            self._found[host, port] = self._loop.time()
    async def _take(self, url, traces):
        """A connection to the web: one at rest, or a new one."""
        idle = self._idle.get(_network.urlsplit(url)[:2], ())
        while idle:
            if self._loop.time() - idle.popleft()[1] < self._keepalive:
                return await traces.tell("connection_reuseconn")
        await traces.tell("connection_create_start")
        host, port = _network.place_of(url)
        await traces.found(self, host, port, await traces.sought(self, host, port))
        await traces.tell("connection_create_end")
    def _give_back(self, url):
        now = self._loop.time()
        for host, idle in list(self._idle.items()):
            while idle and now - idle[0][1] > self._keepalive:
                idle.popleft()
            if not idle:
                del self._idle[host]
        self._idle.setdefault(_network.urlsplit(url)[:2], _deque()).append((ResponseHandler(), now))
    async def _connected(self, host, port, traces):
        """A connection to a server of the program, and whether it was used before."""
        rest, now = self._rest.setdefault((host, port), []), self._loop.time()
        while rest:
            protocol, since = rest.pop()
            if protocol.is_usable() and now - since <= self._keepalive:
                await traces.tell("connection_reuseconn")
                return protocol, True
            protocol.close()
        await traces.tell("connection_create_start")
        is_known = await traces.sought(self, host, port)
        try:
            _, protocol = await self._loop.create_connection(lambda: ResponseHandler(self._loop), host, port)
        except _gaierror as error:
            raise ClientConnectorDNSError(host, port, error) from error
        except OSError as error:
            await traces.found(self, host, port, is_known)
            raise ClientConnectorError(host, port, error) from error
        self._open[protocol] = None
        await traces.found(self, host, port, is_known)
        await traces.tell("connection_create_end")
        return protocol, False
    def _rested(self, host, port, protocol):
        if protocol.is_usable() and self._keepalive and not self.closed:
            self._rest.setdefault((host, port), []).append((protocol, self._loop.time()))
        else:
            protocol.close()
            self._open.pop(protocol, None)
    def _upgraded(self, url, protocol):
        """A WebSocket keeps its place until it is closed."""
        places = self._all, self._host(url)
        for each in places:
            each.keep()
        def lost(exc):
            self._open.pop(protocol, None)
            for each in places:
                each.leave()
        protocol.lost = lost
    def _lost(self):
        if not self._idle:
            return
        now = self._loop.time()
        kept = [_deque(each for each in idle if now - each[1] <= self._keepalive) for idle in self._idle.values()]
        connections = [repr(idle) for idle in kept if idle]
        if connections:
            self._loop.call_exception_handler(
                {"connector": self, "connections": connections, "message": "Unclosed connector"})
    def __enter__(self): return self
    def __exit__(self, *details): self._close_immediately()
    async def __aenter__(self): return self
    async def __aexit__(self, *details): await self.close()
    async def close(self): self._close_immediately()
    def _close_immediately(self):
        self.closed = True
        self._idle.clear()
        for protocol in list(self._open):
            protocol.close()
        self._open.clear()
        self._rest.clear()
        _closed(self)
_finalized(TCPConnector)
`;
