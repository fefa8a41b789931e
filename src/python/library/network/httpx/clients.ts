/** The clients of `httpx`, blocking and not, and its functions. */
export const CLIENTS = `
_AUTO = {"Accept": "*/*", "Accept-Encoding": "gzip, deflate", "Connection": "keep-alive", "User-Agent": "python-httpx/" + __version__}
_DEFAULT_LIMITS = Limits(max_connections=100, max_keepalive_connections=20)

class _Client(_network.Known):
    def __init__(self, *, base_url="", timeout=5.0, headers=None, params=None, limits=_DEFAULT_LIMITS, auth=None, cookies=None,
                 verify=True, http1=True, http2=False, follow_redirects=False, trust_env=True, event_hooks=None, transport=None, **options):
        _network.unchanged(f"{type(self).__name__}.__init__", options, cert=None, mounts=None, max_redirects=20, proxy=None,
                            default_encoding="utf-8")
        base_url = URL(base_url)
        self.base_url = base_url if base_url.path.endswith("/") else URL(str(base_url) + "/")
        self.headers, self.params, self.is_closed = Headers(_AUTO), QueryParams(params), False
        self.headers.update(headers)
        self.timeout = timeout if isinstance(timeout, Timeout) else Timeout(timeout)
        self._cookies, self._auth, self.follow_redirects, self._transport = cookies, auth, follow_redirects, transport
        self.event_hooks = event_hooks or {}
        self._places = _network.Places(limits.max_connections if transport is None else None)
    @property
    def event_hooks(self): return self._hooks
    @event_hooks.setter
    def event_hooks(self, hooks):
        self._hooks = {kind: list(hooks.get(kind, [])) for kind in ("request", "response")}
    def build_request(self, method, url, *, params=None, timeout=_Unset, content=None, data=None, files=None, json=None,
                      headers=None, cookies=None, extensions=None):
        _network.unchanged(f"{type(self).__name__}.request", {"files": files, "extensions": extensions}, files=None, extensions=None)
        url = URL(url)
        if url.is_relative_url:
            url = str(self.base_url).rstrip("/") + "/" + str(url).lstrip("/")
        told = Headers(self.headers)
        told.update(headers)
        limits = self.timeout if timeout is _Unset else Timeout(timeout)
        return Request(method, url, params=self.params.merge(params) if params or self.params else params, headers=told,
                       cookies={**(self._cookies or {}), **(cookies or {})}, content=content, data=data, json=json,
                       extensions={"timeout": limits.as_dict()})
    def _opened(self, request, auth):
        """Says so if the client is closed; tells who asks."""
        if self.is_closed:
            raise RuntimeError("Cannot send a request, as the client has been closed.")
        auth = auth or self._auth or ((request.url.username, request.url.password) if request.url.username else None)
        if auth is not None and not isinstance(auth, tuple):
            _refuse(f"authentication by {type(auth).__name__}", "give auth= a name and a password")
        if auth:
            request.headers["Authorization"] = _network.basic(*auth)
        return request.extensions.setdefault("timeout", self.timeout.as_dict())["read"]
    def _logged(self, response):
        request = response.request
        _logger.info('HTTP Request: %s %s "%s %d %s"', request.method, request.url, response.http_version, response.status_code,
                     response.reason_phrase)

def _asked_for(request):
    if not str(request.url).startswith(("http://", "https://")):
        raise UnsupportedProtocol("Request URL is missing an 'http://' or 'https://' protocol.")
    return request.method, str(request.url), dict(request.headers._pairs), request._body

class Client(_Client):
    def __enter__(self):
        if self._transport is not None:
            self._transport.__enter__()
        return self
    def __exit__(self, *details):
        self.is_closed = True
        if self._transport is not None:
            self._transport.__exit__(*details)
    def close(self):
        if not self.is_closed and self._transport is not None:
            self._transport.close()
        self.is_closed = True
    def request(self, method, url, *, auth=None, follow_redirects=None, **options):
        return self.send(self.build_request(method, url, **options), auth=auth, follow_redirects=follow_redirects)
    @_contextmanager
    def stream(self, method, url, *, auth=None, follow_redirects=None, **options):
        yield self.send(self.build_request(method, url, **options), stream=True, auth=auth, follow_redirects=follow_redirects)
    def send(self, request, *, stream=False, auth=None, follow_redirects=None):
        limit = self._opened(request, auth)
        for hook in self._hooks["request"]:
            hook(request)
        with _About(request):
            response = self._answer(request, limit, self.follow_redirects if follow_redirects is None else follow_redirects)
        self._logged(response)
        for hook in self._hooks["response"]:
            hook(response)
        if not stream:
            response._received()
        return response
    def _answer(self, request, limit, follows):
        _sent_blocking(request._body)
        if self._transport is not None:
            return _handed(self._transport.handle_request(request), request, follows)
        method, url, headers, body = _asked_for(request)
        if _network.by_socket(url):
            return self._told(request, limit)
        seconds = _network.latency(url)
        if limit is not None and seconds >= limit:
            _blocked(limit)
            raise ReadTimeout("The read operation timed out" if url.startswith("https") else "timed out")
        body = _whole(body)
        _blocked(seconds)
        return Response._of(request, seconds, _network.reply(method, url, headers, body))
    def _told(self, request, limit):
        try:
            reply, seconds = _exchanges.exchange(*_asked_for(request), limit)
            return Response._of(request, seconds, reply)
        except (OSError, _exchanges.Disconnected) as error:
            found = error
        _fail(found)

class AsyncClient(_Client):
    async def __aenter__(self):
        if self._transport is not None:
            await self._transport.__aenter__()
        return self
    async def __aexit__(self, *details):
        self.is_closed = True
        if self._transport is not None:
            await self._transport.__aexit__(*details)
    async def aclose(self):
        if not self.is_closed and self._transport is not None:
            await self._transport.aclose()
        self.is_closed = True
    async def request(self, method, url, *, auth=None, follow_redirects=None, **options):
        return await self.send(self.build_request(method, url, **options), auth=auth, follow_redirects=follow_redirects)
    async def send(self, request, *, stream=False, auth=None, follow_redirects=None):
        if stream:
            _refuse("httpx.AsyncClient.send(stream=True)", "use async with client.stream()")
        response = await self._begun(request, auth, follow_redirects)
        self._places.leave()
        response._received()
        return response
    @_asynccontextmanager
    async def stream(self, method, url, *, auth=None, follow_redirects=None, **options):
        response = await self._begun(self.build_request(method, url, **options), auth, follow_redirects)
        try:
            yield response
        finally:
            self._places.leave()
    async def _begun(self, request, auth, follow_redirects):
        """Its connection is in use until all of it has been read."""
        limit = self._opened(request, auth)
        for hook in self._hooks["request"]:
            await hook(request)
        await self._places.__aenter__()
        try:
            with _About(request):
                response = await self._answer(request, limit, self.follow_redirects if follow_redirects is None else follow_redirects)
            self._logged(response)
            for hook in self._hooks["response"]:
                await hook(response)
            return response
        except BaseException:
            self._places.leave()
            raise
    async def _answer(self, request, limit, follows):
        _sent_waiting(request._body)
        if self._transport is not None:
            return _handed(await self._transport.handle_async_request(request), request, follows)
        method, url, headers, body = _asked_for(request)
        if _network.by_socket(url):
            return await self._told(request, limit)
        seconds = _network.latency(url)
        if limit is not None and seconds >= limit:
            await asyncio.sleep(limit)
            raise ReadTimeout("")
        body = await _all_of(body)
        await asyncio.sleep(seconds)
        return Response._of(request, seconds, _network.reply(method, url, headers, body))
    async def _told(self, request, limit):
        try:
            reply, seconds = await _exchanges.exchanged(*_asked_for(request), limit)
            return Response._of(request, seconds, reply)
        except (OSError, _exchanges.Disconnected) as error:
            found = error
        _fail(_all_failed(found))

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
