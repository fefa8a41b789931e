/** The errors of `aiohttp`. */
const ERRORS = `
class ClientError(Exception): pass
class ClientResponseError(ClientError):
    def __init__(self, request_info=None, history=(), *, status=0, message="", headers=None, url=None):
        self.request_info, self.history, self.status, self.message, self.headers, self._url = (
            request_info, history, status, message, headers, url)
        super().__init__(request_info, history)
    def __str__(self): return f"{self.status}, message={self.message!r}, url={str(self._url)!r}"
class ContentTypeError(ClientResponseError): pass
class TooManyRedirects(ClientResponseError): pass
class ClientConnectionError(ClientError): pass
class ClientOSError(ClientConnectionError, OSError): pass
class ClientConnectorError(ClientOSError): pass
class ServerConnectionError(ClientConnectionError): pass
class ServerDisconnectedError(ServerConnectionError): pass
class ServerTimeoutError(ServerConnectionError, asyncio.TimeoutError): pass
class SocketTimeoutError(ServerTimeoutError): pass
class ClientPayloadError(ClientError): pass
class InvalidURL(ClientError, ValueError): pass
class NonHttpUrlClientError(InvalidURL): pass
for _error in list(globals().values()):
    if isinstance(_error, type) and issubclass(_error, ClientError):
        _error.__module__ = "aiohttp.client_exceptions"
`;

const ANSWERS = `
class URL(_network.Address): pass

class _Headers(_network.Headers):
    _shown = staticmethod(lambda pairs: f"<CIMultiDictProxy({', '.join(f'{key!r}: {value!r}' for key, value in pairs)})>")

class StreamReader(_network.Known):
    __module__ = "aiohttp.streams"
    def __init__(self, whole): self._whole, self._at, self._failed = whole, 0, None
    def at_eof(self): return self._at >= len(self._whole())
    def exception(self): return self._failed
    def set_exception(self, exc): self._failed = exc
    async def read(self, n=-1):
        if self._failed:
            raise self._failed
        start, whole = self._at, self._whole()
        self._at = len(whole) if n < 0 else min(start + n, len(whole))
        return whole[start:self._at]
    async def readany(self): return await self.read()
    async def readexactly(self, n):
        data = await self.read(n)
        if len(data) < n:
            raise asyncio.IncompleteReadError(data, n)
        return data
    async def readline(self):
        end = self._whole().find(b"\\n", self._at)
        return await self.read(end + 1 - self._at if end >= 0 else -1)
    async def iter_chunked(self, n):
        while chunk := await self.read(n):
            yield chunk
    def iter_any(self): return self.iter_chunked(-1)
    async def iter_chunks(self):
        while chunk := await self.read():
            yield chunk, True
    async def __aiter__(self):
        while line := await self.readline():
            yield line

_JSON = _re.compile(r"^application/(?:[\\w.+-]+?\\+)?json$", _re.I)

class ClientResponse(_network.Known):
    __module__ = "aiohttp.client_reqrep"
    def __init__(self, method, url, reply):
        self.method, self.url, self.status, self.reason, self._reply = method, URL(url), reply.status, reply.reason, reply
        self.history, self.headers, self.content, self.real_url = (), _Headers(reply.headers), StreamReader(lambda: reply.body), URL(url)
        self.content_type, self.charset, self.closed, self._body = reply.media, reply.charset, False, None
        length = self.headers.get("Content-Length")
        self.content_length = None if length is None else int(length)
    @property
    def ok(self): return self.status < 400
    async def read(self):
        if self._body is None:
            self._body = await self.content.read()
        return self._body
    def get_encoding(self): return self.charset or "utf-8"
    async def text(self, encoding=None, errors="strict"):
        return (await self.read()).decode(encoding or self.get_encoding(), errors)
    async def json(self, *, encoding=None, loads=_json.loads, content_type="application/json"):
        if isinstance(self._reply, _network.UNKNOWN):
            return self._reply.json()
        body = await self.read()
        if content_type and not (_JSON.match(self.content_type) if content_type == "application/json" else content_type in self.content_type):
            raise ContentTypeError(None, self.history, status=self.status, headers=self.headers, url=self.url,
                                   message=f"Attempt to decode JSON with unexpected mimetype: {self.content_type}")
        return loads(body.strip().decode(encoding or self.get_encoding())) if body.strip() else None
    def raise_for_status(self):
        if not self.ok:
            self.release()
            raise ClientResponseError(status=self.status, message=self.reason, headers=self.headers, url=self.url)
    def release(self):
        if not self.closed:
            self.content.set_exception(ClientConnectionError("Connection closed"))
        self.closed = True
    def close(self): self.release()
    async def __aenter__(self): return self
    async def __aexit__(self, *details): self.release()
    def __repr__(self): return f"<ClientResponse({self.url}) [{self.status} {self.reason}]>\\n{self.headers!r}\\n"
`;

const SESSIONS = `
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

class ResponseHandler:
    __module__ = "aiohttp.client_proto"

class TCPConnector(_network.Known):
    __module__ = "aiohttp.connector"
    def __init__(self, *, limit=100, limit_per_host=0, ssl=True, verify_ssl=True, use_dns_cache=True, ttl_dns_cache=10,
                 force_close=False, keepalive_timeout=15, enable_cleanup_closed=False, family=0, loop=None):
        self._loop = loop or asyncio.get_running_loop()
        self.limit, self.limit_per_host = limit, limit_per_host
        self._keepalive = 0 if force_close else keepalive_timeout
        self._all, self._hosts, self._idle = _network.Places(limit), {}, {}
    def _host(self, url):
        host = _network.urlsplit(url).netloc
        return self._hosts.setdefault(host, _network.Places(self.limit_per_host))
    def _take(self, url):
        idle = self._idle.get(_network.urlsplit(url)[:2])
        if idle:
            idle.popleft()
    def _give_back(self, url):
        now = self._loop.time()
        for host, idle in list(self._idle.items()):
            while idle and now - idle[0][1] > self._keepalive:
                idle.popleft()
            if not idle:
                del self._idle[host]
        self._idle.setdefault(_network.urlsplit(url)[:2], _deque()).append((ResponseHandler(), now))
    def _lost(self):
        now = self._loop.time()
        kept = [_deque(each for each in idle if now - each[1] <= self._keepalive) for idle in self._idle.values()]
        connections = [repr(idle) for idle in kept if idle]
        if connections:
            self._loop.call_exception_handler(
                {"connector": self, "connections": connections, "message": "Unclosed connector"})
    async def close(self):
        self._idle.clear()
        _closed(self)
_finalized(TCPConnector)

class _RequestContextManager(_network.Known):
    def __init__(self, coro): self._coro = coro
    def __await__(self): return self._coro.__await__()
    async def __aenter__(self):
        self._resp = await self._coro
        return await self._resp.__aenter__()
    async def __aexit__(self, *details): await self._resp.__aexit__(*details)

class ClientSession(_network.Known):
    __module__ = "aiohttp.client"
    closed = True
    def __init__(self, base_url=None, *, connector=None, headers=None, cookies=None, auth=None, timeout=None,
                 raise_for_status=False, json_serialize=None, trust_env=False, connector_owner=True, cookie_jar=None,
                 skip_auto_headers=None, max_line_size=8190, max_field_size=8190, read_bufsize=65536, loop=None):
        loop = loop or connector and connector._loop or asyncio.get_running_loop()
        self._base, self.headers, self._auth = str(base_url or ""), _Headers(headers or {}), auth
        self._cookies, self._dumps = dict(cookies or {}), json_serialize
        self.timeout = ClientTimeout(total=300, sock_connect=30) if timeout is None else timeout
        self.connector, self._raises = connector or TCPConnector(loop=loop), raise_for_status
        if self.connector._loop is not loop:
            raise RuntimeError("Session and connector has to use same event loop")
        self._loop, self._owns, self._entered, self.closed = loop, connector_owner, False, False
        _opened(self)
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
    def request(self, method, url, **options): return _RequestContextManager(self._request(method, url, **options))
    async def _request(self, method, url, *, params=None, data=None, json=None, headers=None, cookies=None, auth=None,
                       timeout=None, allow_redirects=True, max_redirects=10, raise_for_status=None, ssl=True, proxy=None,
                       skip_auto_headers=None, compress=None, chunked=None, verify_ssl=None, read_until_eof=True):
        if self.closed:
            raise RuntimeError("Session is closed")
        url = _network.with_params(self._whole(str(url)), params)
        body, told = _network.payload(json, data, self._dumps)
        sent = self._sent(told, headers, cookies, auth)
        async with self.connector._all, self.connector._host(url):
            self.connector._take(url)
            await self._answered(_network.latency(url), self.timeout if timeout is None else timeout)
            self.connector._give_back(url)
            if not (self._entered and self._owns):
                _opened(self.connector)
        response = ClientResponse(method, url, _network.reply(method, url, sent, body))
        if self._raises if raise_for_status is None else raise_for_status:
            response.raise_for_status()
        return response
    def _sent(self, told, headers, cookies, auth):
        auto = {"Accept": "*/*", "Accept-Encoding": "gzip, deflate", "User-Agent": _USER_AGENT}
        sent = _Headers(auto)
        sent.update(told)
        sent.update(self.headers)
        sent.update(headers or {})
        pairs = {**self._cookies, **(cookies or {})}
        if pairs:
            sent["Cookie"] = "; ".join(f"{name}={value}" for name, value in pairs.items())
        auth = auth or self._auth
        if auth:
            sent["Authorization"] = auth.encode()
        return sent
    def _whole(self, url):
        if url.startswith(("http://", "https://")):
            return url
        if not self._base:
            raise (NonHttpUrlClientError if "://" in url else InvalidURL)(url)
        return self._base.rstrip("/") + "/" + url.lstrip("/")
    async def _answered(self, seconds, timeout):
        total, read = (timeout.total, timeout.sock_read) if isinstance(timeout, ClientTimeout) else (timeout, None)
        if read and seconds > read and (not total or read < total):
            await asyncio.sleep(read)
            raise SocketTimeoutError("Timeout on reading data from socket")
        if total and seconds > total:
            await asyncio.sleep(total)
            raise TimeoutError
        await asyncio.sleep(seconds)

_finalized(ClientSession)

def _asking(name):
    def method(self, url, **options): return self.request(name, url, **options)
    method.__name__ = name.lower()
    return method
for _name in ("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"):
    setattr(ClientSession, _name.lower(), _asking(_name))
`;

/** `aiohttp`, its client as far as tutorials go. */
export const AIOHTTP = `
from collections import deque as _deque, namedtuple as _namedtuple
from dataclasses import dataclass as _dataclass
import asyncio, json as _json, re as _re, sys as _sys
import _network

__version__ = "3.13.2"
_USER_AGENT = "Python/%d.%d aiohttp/%s" % (*_sys.version_info[:2], __version__)
${ERRORS}
${ANSWERS}
${SESSIONS}
__getattr__ = _network.only_known("aiohttp")
`;
