const ERRORS = `
class HTTPError(Exception): pass
class RequestError(HTTPError): pass
class TransportError(RequestError): pass
class TimeoutException(TransportError): pass
class ConnectTimeout(TimeoutException): pass
class ReadTimeout(TimeoutException): pass
class WriteTimeout(TimeoutException): pass
class PoolTimeout(TimeoutException): pass
class NetworkError(TransportError): pass
class ConnectError(NetworkError): pass
class ReadError(NetworkError): pass
class ProtocolError(TransportError): pass
class RemoteProtocolError(ProtocolError): pass
class UnsupportedProtocol(TransportError): pass
class DecodingError(RequestError): pass
class TooManyRedirects(RequestError): pass
class InvalidURL(Exception): pass
class StreamError(RuntimeError): pass
class ResponseNotRead(StreamError): pass
class HTTPStatusError(HTTPError):
    def __init__(self, message, *, request, response):
        super().__init__(message)
        self.request, self.response = request, response
`;

const ANSWERS = `
class _Headers(_network.Headers):
    _shown = staticmethod(lambda pairs: f"Headers({ {key.lower(): value for key, value in pairs}!r})")

class URL(_network.Address):
    def __eq__(self, other): return isinstance(other, (URL, str)) and self._text == str(other)
    __hash__ = _network.Address.__hash__

class Request(_network.Known):
    def __init__(self, method, url, **options):
        _refuse("httpx.Request()", "call get(), post() or request() of the client")
    @classmethod
    def _of(cls, method, url, sent, body):
        self = object.__new__(cls)
        self.method, self.url, self.content = method.upper(), URL(url), body or b""
        self.headers = _Headers({"Host": _urlsplit(url).netloc})
        self.headers.update(sent)
        return self
    def __repr__(self): return f"<Request({self.method!r}, {str(self.url)!r})>"

class Response(_network.Known):
    def __init__(self, request, seconds, reply):
        self.request, self.url, self._is_read = request, request.url, False
        self.status_code, self.reason_phrase, self._reply = reply.status, reply.reason, reply
        self.headers = _Headers(reply.headers)
        self._seconds, self.encoding, self.history, self.http_version = seconds, reply.charset or "utf-8", [], "HTTP/1.1"
        self.is_success, self.is_error, self.is_redirect = self.status_code < 400, self.status_code >= 400, False
        self.is_client_error, self.is_server_error = 400 <= self.status_code < 500, self.status_code >= 500
    @property
    def elapsed(self):
        if not self._is_read:
            raise RuntimeError("'.elapsed' may only be accessed after the response has been read or closed.")
        return _timedelta(seconds=self._seconds)
    @property
    def text(self): return self.content.decode(self.encoding, "replace")
    @property
    def content(self):
        if not self._is_read:
            raise ResponseNotRead("Attempted to access streaming response content, without having called \`read()\`.")
        return self._reply.body
    def json(self, **options):
        return self._reply.json() if self._is_read and isinstance(self._reply, _network.UNKNOWN) else _json.loads(self.content, **options)
    def _received(self):
        """All of it has come; what it says is asked of it where somebody wants it."""
        self._is_read = True
    def read(self):
        self._received()
        return self.content
    async def aread(self): return self.read()
    def iter_bytes(self, chunk_size=None): return iter([self.content])
    def iter_lines(self): return iter(self.text.splitlines())
    async def aiter_bytes(self, chunk_size=None):
        size = chunk_size or len(self.content)
        for at in range(0, len(self.content), size):
            yield self.content[at:at + size]
    async def aiter_text(self, chunk_size=None): yield self.text
    async def aiter_lines(self):
        for line in self.text.splitlines():
            yield line
    def raise_for_status(self):
        if self.is_error:
            whose = "Client" if self.is_client_error else "Server"
            told = f"{whose} error '{self.status_code} {self.reason_phrase}' for url '{self.url}'"
            more = f"https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/{self.status_code}"
            raise HTTPStatusError(f"{told}\\nFor more information check: {more}", request=self.request, response=self)
        return self
    def close(self): pass
    async def aclose(self): pass
    def __repr__(self): return f"<Response [{self.status_code} {self.reason_phrase}]>"
`;

const CLIENTS = `
class _Unset: pass
_AUTO = {"Accept": "*/*", "Accept-Encoding": "gzip, deflate", "Connection": "keep-alive", "User-Agent": "python-httpx/" + __version__}

class Timeout(_network.Known):
    def __init__(self, timeout=_Unset, *, connect=_Unset, read=_Unset, write=_Unset, pool=_Unset):
        whole = None if timeout is _Unset else timeout
        for name, given in (("connect", connect), ("read", read), ("write", write), ("pool", pool)):
            setattr(self, name, whole if given is _Unset else given)

class Limits:
    def __init__(self, *, max_connections=None, max_keepalive_connections=None, keepalive_expiry=5.0):
        self.max_connections, self.max_keepalive_connections = max_connections, max_keepalive_connections
        self.keepalive_expiry = keepalive_expiry

class _Client(_network.Known):
    def __init__(self, *, base_url="", timeout=5.0, headers=None, params=None, limits=Limits(max_connections=100), auth=None,
                 cookies=None, verify=True, http1=True, http2=False, follow_redirects=False, trust_env=True, event_hooks=None, **options):
        _network.unchanged(f"{type(self).__name__}.__init__", options, cert=None, mounts=None, max_redirects=20, proxy=None,
                            transport=None, default_encoding="utf-8")
        self._base, self.headers, self.params, self.is_closed = str(base_url), _Headers(headers or {}), params, False
        self.timeout = timeout if isinstance(timeout, Timeout) else Timeout(timeout)
        self._cookies, self._auth = cookies, auth
        self.event_hooks = event_hooks or {}
        self._places = _network.Places(limits.max_connections)
    @property
    def event_hooks(self): return self._hooks
    @event_hooks.setter
    def event_hooks(self, hooks):
        self._hooks = {kind: list(hooks.get(kind, [])) for kind in ("request", "response")}
    def _sent(self, json, content, data, headers, cookies, auth):
        body, told = _network.payload(json, data if content is None else content)
        sent = _Headers(_AUTO)
        for each in (told, self.headers, headers or {}):
            sent.update(each)
        pairs = {**(self._cookies or {}), **(cookies or {})}
        if pairs:
            sent["Cookie"] = "; ".join(f"{name}={value}" for name, value in pairs.items())
        auth = auth or self._auth
        if auth:
            sent["Authorization"] = _network.basic(*auth)
        return sent, body
    def _prepared(self, url, params, timeout):
        if self.is_closed:
            raise RuntimeError("Cannot send a request, as the client has been closed.")
        url = str(url)
        if self._base and "://" not in url:
            url = self._base.rstrip("/") + "/" + url.lstrip("/")
        if not url.startswith(("http://", "https://")):
            raise UnsupportedProtocol(f"Request URL is missing an 'http://' or 'https://' protocol.")
        url = _network.with_params(_network.with_params(url, self.params), params)
        limits = self.timeout if timeout is _Unset else timeout if isinstance(timeout, Timeout) else Timeout(timeout)
        return url, limits

_CORE = {each: type(each.__name__, (Exception,), {"__module__": "httpcore"}) for each in (ConnectError, ReadTimeout, RemoteProtocolError)}

def _fail(error):
    """Raises what httpx makes of a socket's error: httpcore, on which it is built, has one of its own for each."""
    cause = error
    if isinstance(error, _exchanges.Disconnected):
        kind, error, cause = RemoteProtocolError, "Server disconnected without sending a response.", None
    else:
        kind = ReadTimeout if isinstance(error, TimeoutError) else ConnectError
    made = _CORE[kind](error)
    made.__context__ = cause
    try:
        raise made from cause
    except Exception as raised:
        raise kind(str(raised)) from raised

def _all_failed(error):
    """What anyio makes of a connection that fails."""
    if isinstance(error, (_gaierror, TimeoutError, _exchanges.Disconnected)):
        return error
    try:
        raise OSError("All connection attempts failed") from error
    except OSError as failed:
        return failed

class Client(_Client):
    def __enter__(self): return self
    def __exit__(self, *details): self.close()
    def close(self): self.is_closed = True
    def request(self, method, url, *, params=None, timeout=_Unset, content=None, data=None, files=None, json=None,
                headers=None, cookies=None, auth=None, follow_redirects=None, extensions=None):
        _network.unchanged(f"{type(self).__name__}.request", {"files": files, "extensions": extensions}, files=None, extensions=None)
        url, limits = self._prepared(url, params, timeout)
        request = Request._of(method, url, *self._sent(json, content, data, headers, cookies, auth))
        for hook in self._hooks["request"]:
            hook(request)
        response = self._answer(method, url, request, limits)
        for hook in self._hooks["response"]:
            hook(response)
        response._received()
        return response
    def _answer(self, method, url, request, limits):
        if _network.by_socket(url):
            return self._told(method, url, request, limits.read)
        seconds = _network.latency(url)
        if limits.read is not None and seconds >= limits.read:
            _blocked(limits.read)
            raise ReadTimeout("The read operation timed out" if url.startswith("https") else "timed out")
        _blocked(seconds)
        return Response(request, seconds, _network.reply(method, url, request.headers, request.content))

    def _told(self, method, url, request, limit):
        try:
            reply, seconds = _exchanges.exchange(method, url, request.headers, request.content, limit)
            return Response(request, seconds, reply)
        except (OSError, _exchanges.Disconnected) as error:
            found = error
        _fail(found)

class AsyncClient(_Client):
    async def __aenter__(self): return self
    async def __aexit__(self, *details): await self.aclose()
    async def aclose(self): self.is_closed = True
    async def request(self, method, url, *, params=None, timeout=_Unset, content=None, data=None, files=None, json=None,
                      headers=None, cookies=None, auth=None, follow_redirects=None, extensions=None):
        _network.unchanged(f"{type(self).__name__}.request", {"files": files, "extensions": extensions}, files=None, extensions=None)
        url, limits = self._prepared(url, params, timeout)
        request = Request._of(method, url, *self._sent(json, content, data, headers, cookies, auth))
        for hook in self._hooks["request"]:
            await hook(request)
        async with self._places:
            response = await self._answer(method, url, request, limits)
            # Its connection is in use until all of it has been read.
            for hook in self._hooks["response"]:
                await hook(response)
        response._received()
        return response
    async def _answer(self, method, url, request, limits):
        if _network.by_socket(url):
            return await self._told(method, url, request, limits.read)
        seconds = _network.latency(url)
        if limits.read is not None and seconds >= limits.read:
            await asyncio.sleep(limits.read)
            raise ReadTimeout("")
        await asyncio.sleep(seconds)
        return Response(request, seconds, _network.reply(method, url, request.headers, request.content))
    async def _told(self, method, url, request, limit):
        try:
            reply, seconds = await _exchanges.exchanged(method, url, request.headers, request.content, limit)
            return Response(request, seconds, reply)
        except (OSError, _exchanges.Disconnected) as error:
            found = error
        _fail(_all_failed(found))
    @_asynccontextmanager
    async def stream(self, method, url, **options):
        yield await self.request(method, url, **options)

def _asking(name, sends):
    def method(self, url, **options): return sends(self, name, url, **options)
    async def waiting(self, url, **options): return await self.request(name, url, **options)
    method.__name__ = waiting.__name__ = name.lower()
    return method, waiting

for _name in ("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"):
    _method, _waiting = _asking(_name, Client.request)
    setattr(Client, _name.lower(), _method)
    setattr(AsyncClient, _name.lower(), _waiting)

def request(method, url, *, proxy=None, verify=True, trust_env=True, **options):
    with Client(proxy=proxy, verify=verify, trust_env=trust_env) as client:
        return client.request(method, url, **options)
def get(url, **options): return request("GET", url, **options)
def post(url, **options): return request("POST", url, **options)
def put(url, **options): return request("PUT", url, **options)
def patch(url, **options): return request("PATCH", url, **options)
def delete(url, **options): return request("DELETE", url, **options)
def head(url, **options): return request("HEAD", url, **options)
`;

/** `httpx`, as far as tutorials go. */
export const HTTPX = `
from contextlib import asynccontextmanager as _asynccontextmanager
from datetime import timedelta as _timedelta
from socket import gaierror as _gaierror
from urllib.parse import urlsplit as _urlsplit
import asyncio, json as _json
import _exchanges, _network

__version__ = "0.28.1"
${ERRORS}
${ANSWERS}
${CLIENTS}
class codes:
    OK, CREATED, NOT_FOUND, TOO_MANY_REQUESTS, INTERNAL_SERVER_ERROR = 200, 201, 404, 429, 500

__getattr__ = _network.only_known("httpx")
`;
