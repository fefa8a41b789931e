/** What a handler is asked. */
export const REQUESTS = `
HttpVersion = _namedtuple("HttpVersion", "major minor")
HttpVersion10, HttpVersion11 = HttpVersion(1, 0), HttpVersion(1, 1)

class BaseRequest(_Mapping):
    def __init__(self, line, headers, content, protocol):
        self.method, self._target, version = line.split(" ")
        self.version = HttpVersion11 if version == "HTTP/1.1" else HttpVersion10
        self._state, self.headers, self.content, self._protocol = {}, CIMultiDictProxy(headers), content, protocol
        self._read_bytes, self._post, self._max_size, self.task = None, None, 1024 ** 2, protocol._task
        self.transport, self._is_answered, self.loop = protocol.transport, False, protocol._loop
        wish = self.headers.get("Connection", "").lower()
        self.keep_alive = wish == "keep-alive" if self.version == HttpVersion10 else wish != "close"
        self.remote = (self.transport.get_extra_info("peername") or (None,))[0]
        self.rel_url = URL(self._target)
    secure, scheme = False, "http"
    @property
    def protocol(self): return self._protocol
    @property
    def host(self): return self.headers.get("Host") or "localhost"
    @property
    def url(self): return URL(f"http://{self.host}{self._target}")
    @property
    def path(self): return self.rel_url.path
    @property
    def raw_path(self): return self._target
    @property
    def path_qs(self): return self.rel_url.path_qs
    @property
    def query(self): return self.rel_url.query
    @property
    def query_string(self): return self.rel_url.query_string
    @property
    def forwarded(self): return ()
    @property
    def content_type(self): return self.headers.get("Content-Type", "application/octet-stream").partition(";")[0].strip()
    @property
    def charset(self): return self.headers.get("Content-Type", "").partition("charset=")[2] or None
    @property
    def content_length(self):
        found = self.headers.get("Content-Length")
        return None if found is None else int(found)
    @property
    def cookies(self):
        pairs = (each.partition("=") for each in self.headers.get("Cookie", "").split(";") if "=" in each)
        return _MappingProxyType({name.strip(): value.strip().strip('"') for name, _, value in pairs})
    @property
    def has_body(self): return not self.content.at_eof()
    @property
    def can_read_body(self): return not self.content.at_eof()
    @property
    def body_exists(self): return self.content.total_bytes > 0 or not self.content.is_eof()
    async def read(self):
        if self._read_bytes is None:
            body = bytearray()
            while chunk := await self.content.readany():
                body.extend(chunk)
                if self._max_size and len(body) >= self._max_size:
                    raise HTTPRequestEntityTooLarge(max_size=self._max_size, actual_size=len(body))
            self._read_bytes = bytes(body)
        return self._read_bytes
    async def text(self): return (await self.read()).decode(self.charset or "utf-8")
    async def json(self, *, loads=_json.loads): return loads(await self.text())
    async def multipart(self): _refuse("a body of several parts", "send a form without files")
    async def post(self):
        if self._post is None:
            if self.content_type == "multipart/form-data":
                await self.multipart()
            is_form = self.method in ("PATCH", "POST", "PUT", "TRACE", "DELETE") and self.content_type in (
                "", "application/x-www-form-urlencoded")
            text = (await self.read()).rstrip().decode(self.charset or "utf-8") if is_form else ""
            self._post = MultiDictProxy(_parse_qsl(text, keep_blank_values=True))
        return self._post
    async def release(self):
        while not self.content.at_eof():
            await self.content.readany()
    async def _prepare_hook(self, response): pass
    def __repr__(self): return f"<{type(self).__name__} {self.method} {self.path} >"

class Request(BaseRequest):
    _match_info = None
    @property
    def match_info(self): return self._match_info
    @property
    def app(self): return self._match_info.current_app
    @property
    def config_dict(self):
        from collections import ChainMap
        return ChainMap(*reversed(self._match_info._apps))
    async def _prepare_hook(self, response):
        if self._match_info is not None:
            for app in self._match_info._apps:
                if app.on_response_prepare:
                    await app.on_response_prepare.send(self, response)
`;
