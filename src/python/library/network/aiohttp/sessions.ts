/** `aiohttp.ClientSession`. */
export const SESSIONS = `
@_dataclass(frozen=True)
class ClientTimeout:
    total: float = None
    connect: float = None
    sock_read: float = None
    sock_connect: float = None
    ceil_threshold: float = 5
ClientTimeout.__module__ = "aiohttp.client"

class BasicAuth(_namedtuple("BasicAuth", "login password encoding", defaults=("", "latin1"))):
    def encode(self): return _network.basic(*self)

class FormData(_network.Known):
    __module__ = "aiohttp.formdata"
    def __init__(self, fields=()):
        self._fields = list(fields.items() if hasattr(fields, "items") else fields)
        for each in self._fields:
            # aiohttp sends bytes, too, as a file.
            if not isinstance(each, tuple) or hasattr(each[1], "read") or isinstance(each[1], (bytes, bytearray, memoryview)):
                _refuse("a form with files", "send their bytes as data=")
    def add_field(self, name, value, *, content_type=None, filename=None):
        if content_type or filename or not isinstance(value, (str, int)):
            _refuse("a form with files", "send their bytes as data=")
        self._fields.append((name, value))
    def items(self): return self._fields

class _RequestContextManager(_network.Known):
    def __init__(self, coro, deprecated=()): self._coro, self._deprecated = coro, deprecated
    def __await__(self):
        # With async with, who is told is aiohttp itself, and nobody sees it.
        for each in self._deprecated:
            _warnings.warn(each, DeprecationWarning, stacklevel=2)
        return self._coro.__await__()
    async def __aenter__(self):
        self._resp = await self._coro
        return await self._resp.__aenter__()
    async def __aexit__(self, *details): await self._resp.__aexit__(*details)

_REDIRECTS = 301, 302, 303, 307, 308

class ClientSession(_network.Known):
    __module__ = "aiohttp.client"
    closed = True
    def __init__(self, base_url=None, *, connector=None, headers=None, cookies=None, auth=None, timeout=None,
                 raise_for_status=False, json_serialize=None, trust_env=False, connector_owner=True, cookie_jar=None,
                 skip_auto_headers=None, max_line_size=8190, max_field_size=8190, read_bufsize=65536, loop=None, trace_configs=None, **options):
        _network.unchanged("ClientSession.__init__", options, proxy=None, proxy_auth=None, request_class=None,
                           response_class=ClientResponse, ws_response_class=ClientWebSocketResponse, version=None, read_timeout=None,
                           conn_timeout=None, auto_decompress=True, requote_redirect_url=True,
                           fallback_charset_resolver=None, middlewares=None, ssl_shutdown_timeout=None)
        loop = loop or connector and connector._loop or asyncio.get_running_loop()
        if base_url is not None and not (_urlsplit(str(base_url)).path or "/").endswith("/"):
            raise ValueError("base_url must have a trailing '/'")
        if timeout is not None and not isinstance(timeout, ClientTimeout):
            raise ValueError(f"timeout parameter cannot be of {type(timeout)} type, please use 'timeout=ClientTimeout(...)'")
        self._base, self.headers, self._auth = str(base_url or ""), CIMultiDict(headers or {}), auth
        self._cookies, self._dumps = dict(cookies or {}), json_serialize
        self.timeout = ClientTimeout(total=300, sock_connect=30) if timeout is None else timeout
        self.connector, self._raises = connector or TCPConnector(loop=loop), raise_for_status
        if self.connector._loop is not loop:
            raise RuntimeError("Session and connector has to use same event loop")
        self._loop, self._owns, self._entered, self.closed = loop, connector_owner, False, False
        self.trace_configs = trace_configs or []
        for config in self.trace_configs:
            config.freeze()
        _opened(self)
    def __init_subclass__(cls):
        _warnings.warn(f"Inheritance class {cls.__name__} from ClientSession is discouraged", DeprecationWarning, stacklevel=2)
    def __enter__(self): raise TypeError("Use async with instead")
    def __exit__(self, *details): pass
    async def __aenter__(self):
        self._entered = True
        _closed(self)
        return self
    async def __aexit__(self, *details): await self.close()
    async def close(self):
        if not self.closed:
            self.closed = True
            _closed(self)
            if self._owns:
                await self.connector.close()
    def _lost(self):
        if not self.closed:
            self._loop.call_exception_handler({"client_session": self, "message": "Unclosed client session"})
    def ws_connect(self, url, **options): return _WSContextManager(self, self._whole(str(url)), **options)
    def request(self, method, url, **options):
        return _RequestContextManager(self._request(method, url, **options), _deprecated_ssl(options.get("verify_ssl")))
    async def _request(self, method, url, *, params=None, data=None, json=None, headers=None, cookies=None, auth=None,
                       timeout=_UNSET, allow_redirects=True, max_redirects=10, raise_for_status=None, ssl=True,
                       skip_auto_headers=None, compress=None, chunked=None, verify_ssl=None, read_until_eof=True,
                       read_bufsize=None, max_line_size=None, max_field_size=None, trace_request_ctx=None, **options):
        _network.unchanged("ClientSession._request", options, proxy=None, proxy_auth=None, proxy_headers=None, expect100=False,
                           fingerprint=None, ssl_context=None, server_hostname=None, auto_decompress=True, middlewares=None)
        if self.closed:
            raise RuntimeError("Session is closed")
        _checked_ssl(ssl, verify_ssl)
        if data is not None and json is not None:
            raise ValueError("data and json parameters can not be used at the same time")
        method, url = method.upper(), _requoted(_with_params(self._whole(str(url)), params))
        if hasattr(data, "items") or isinstance(data, (list, tuple)):
            data = FormData(data)
        body, told = _network.payload(json, data, self._dumps)
        timeout = self.timeout if timeout is _UNSET else timeout
        prepared, traces = CIMultiDict(self.headers), _Traces(self, trace_request_ctx)
        prepared.update(headers or {})
        request = [method, url]
        await traces.tell("request_start", method, URL(url), prepared)
        try:
            response = await self._followed(request, prepared, told, body, cookies, auth, timeout, traces, allow_redirects, max_redirects)
            if self._raises if raise_for_status is None else raise_for_status:
                response.raise_for_status()
            await traces.tell("request_end", request[0], URL(request[1]), prepared, response)
            return response
        except BaseException as error:
            await traces.tell("request_exception", request[0], URL(request[1]), prepared, error)
            raise
    async def _followed(self, request, headers, told, body, cookies, auth, timeout, traces, allow_redirects, max_redirects):
        """The answer after all redirections; the request is what was asked last."""
        sent, history, limits = self._sent(told, headers, cookies, auth), [], self._limits(timeout)
        while True:
            method, url = request
            ask = self._asked if _network.by_socket(url) else self._imagined
            response = await ask(method, url, sent, body, limits, history, traces)
            response._traces = traces
            if not allow_redirects or response.status not in _REDIRECTS or "Location" not in response.headers:
                break
            await traces.tell("request_redirect", method, URL(url), headers, response)
            history.append(response)
            if max_redirects and len(history) >= max_redirects:
                response.close()
                raise TooManyRedirects(None, tuple(history), status=response.status, url=history[0].url)
            if response.status == 303 and method != "HEAD" or response.status in (301, 302) and method == "POST":
                method, body = "GET", b""
                sent = self._sent({}, headers, cookies, auth)
            request[:] = method, _urljoin(url, response.headers["Location"])
            response.release()
        response.history = tuple(history)
        return response
    async def _written(self, method, url, headers, body, traces):
        await traces.tell("request_headers_sent", method, URL(url), CIMultiDict(headers))
        if body:
            await traces.tell("request_chunk_sent", method, URL(url), body)
    async def _imagined(self, method, url, sent, body, limits, history, traces):
        deadline, connect, read = limits
        async with self.connector._place(url, traces, deadline, connect):
            await self.connector._take(url, traces)
            await self._written(method, url, {"Host": _urlsplit(url).netloc, **dict(sent.items())}, body, traces)
            await self._answered(_network.latency(url), deadline, read)
            self.connector._give_back(url)
            if not (self._entered and self._owns):
                _opened(self.connector)
        return ClientResponse(method, url, _network.reply(method, url, sent, body))
    async def _asked(self, method, url, sent, body, limits, history, traces):
        deadline, connect, read = limits
        parts, (host, port) = _urlsplit(url), _network.place_of(url)
        headers = {"Host": parts.netloc, **dict(sent.items())}
        if body == b"" and method in ("POST", "PUT", "PATCH"):
            headers.setdefault("Content-Length", "0")
        target = (parts.path or "/") + ("?" + parts.query if parts.query else "")
        async with asyncio.timeout_at(deadline), self.connector._place(url, traces, None, connect):
            while True:
                protocol, is_used = await self.connector._connected(host, port, traces)
                await self._written(method, url, headers, body, traces)
                try:
                    async with asyncio.timeout(read) as limit:
                        reply, content = await protocol.ask(method, target, headers, body)
                    break
                except ServerDisconnectedError:
                    if not is_used:
                        raise
                except TimeoutError:
                    protocol.close()
                    if limit.expired():
                        raise SocketTimeoutError(f"Timeout on reading data from socket") from None
                    raise
                except BaseException:
                    protocol.close()
                    raise
            if reply.status == 101:
                self.connector._upgraded(url, protocol)
        content._deadline = deadline
        if reply.status != 101:
            content.on_eof(lambda: self.connector._rested(host, port, protocol))
        for cookie in CIMultiDict(reply.headers).getall("Set-Cookie", ()):
            if not host[:1].isdigit():
                name, _, value = cookie.partition(";")[0].partition("=")
                self._cookies[name.strip()] = value.strip('"')
        return ClientResponse(method, url, reply, tuple(history), content, protocol)
    def _sent(self, told, headers, cookies, auth):
        sent = CIMultiDict(headers)
        for name, value in (("Accept", "*/*"), ("Accept-Encoding", "gzip, deflate"), ("User-Agent", _USER_AGENT)):
            sent.setdefault(name, value)
        pairs = {**self._cookies, **(cookies or {})}
        if pairs:
            sent["Cookie"] = "; ".join(f"{name}={value}" for name, value in pairs.items())
        auth = auth or self._auth
        if auth:
            sent["Authorization"] = auth.encode()
        for name in ("Content-Length", "Content-Type"):
            if name in told:
                sent.setdefault(name, told[name])
        return sent
    def _whole(self, url):
        if url.startswith(("http://", "https://", "ws://", "wss://")):
            return url
        if not self._base:
            raise (NonHttpUrlClientError if "://" in url else InvalidURL)(url)
        return _urljoin(self._base, url)
    def _limits(self, timeout):
        """When all must be over, redirections too, and how long a connection and the next bytes may take."""
        if not isinstance(timeout, ClientTimeout):
            timeout = ClientTimeout(timeout)
        total, connect, read = timeout.total, timeout.connect, timeout.sock_read
        return self._loop.time() + total if total else None, connect or None, read
    async def _answered(self, seconds, deadline, read):
        now = self._loop.time()
        # A machine is always a little slower than the time that a server takes.
        if read and seconds >= read and (deadline is None or now + read < deadline):
            await asyncio.sleep(read)
            raise SocketTimeoutError("Timeout on reading data from socket")
        if deadline is not None and now + seconds >= deadline:
            await asyncio.sleep(deadline - now)
            raise TimeoutError
        await asyncio.sleep(seconds)

_finalized(ClientSession)

class _SessionRequestContextManager(_network.Known):
    def __init__(self, coro, session): self._coro, self._session = coro, session
    async def __aenter__(self):
        try:
            self._resp = await self._coro
        except BaseException:
            await self._session.close()
            raise
        return self._resp
    async def __aexit__(self, *details):
        self._resp.close()
        await self._session.close()

_REQUEST = set("""params data json headers skip_auto_headers auth allow_redirects max_redirects compress chunked expect100
    raise_for_status read_until_eof proxy proxy_auth read_bufsize max_line_size max_field_size""".split())

def request(method, url, *, cookies=None, timeout=None, version=None, connector=None, loop=None, **options):
    for name in options:
        if name not in _REQUEST:
            raise TypeError(f"request() got an unexpected keyword argument {name!r}")
    owns = connector is None
    connector = TCPConnector(loop=loop, force_close=True) if owns else connector
    session = ClientSession(loop=loop, cookies=cookies, version=version, timeout=timeout, connector=connector, connector_owner=owns)
    return _SessionRequestContextManager(session._request(method, url, **options), session)

def _asking(name):
    def method(self, url, **options): return self.request(name, url, **options)
    method.__name__ = name.lower()
    return method
for _name in ("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"):
    setattr(ClientSession, _name.lower(), _asking(_name))
`;
