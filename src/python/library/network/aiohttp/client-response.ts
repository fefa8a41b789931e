/** `aiohttp.ClientResponse`: what a host of the web says, or a server of the program itself. */
export const CLIENT_RESPONSE = `
_JSON = _re.compile(r"^application/(?:[\\w.+-]+?\\+)?json$", _re.I)

class _Served:
    """The head of what a server of the program says."""
    def __init__(self, version, status, reason, headers):
        self.version, self.status, self.reason, self.headers = version, status, reason, headers.items()
        self.kind = headers.get("Content-Type", "application/octet-stream")
        self.media = self.kind.partition(";")[0].strip().lower()
        self.charset = self.kind.partition("charset=")[2].strip('"') or None

class ClientResponse(_network.Known):
    __module__ = "aiohttp.client_reqrep"
    _traces = None
    def __init__(self, method, url, reply, history=(), content=None, connection=None):
        self.method, self.url, self.status, self.reason, self._reply = method, URL(url), reply.status, reply.reason, reply
        self.history, self.headers, self.real_url, self.host = history, CIMultiDictProxy(reply.headers), URL(url), URL(url).host
        self.content_type, self.charset, self.closed = reply.media, reply.charset, False
        self._body, self._content, self._connection = None, content, connection
        length = self.headers.get("Content-Length")
        self.content_length = None if length is None else int(length)
    @property
    def content(self):
        if self._content is None:
            self._content = StreamReader(asyncio.get_running_loop())
            self._content.feed_data(self._reply.body)
            self._content.feed_eof()
        return self._content
    @property
    def ok(self): return self.status < 400
    async def read(self):
        if self._body is None:
            self._body = await self.content.read()
            if self._traces:
                await self._traces.tell("response_chunk_received", self.method, self.url, self._body)
        return self._body
    def get_encoding(self): return self.charset or "utf-8"
    async def text(self, encoding=None, errors="strict"):
        return (await self.read()).decode(encoding or self.get_encoding(), errors)
    async def json(self, *, encoding=None, loads=_json.loads, content_type="application/json"):
        if isinstance(self._reply, _network.UNKNOWN):
            return self._reply.json()
        body = (await self.read()).strip()
        if content_type and not (_JSON.match(self.content_type) if content_type == "application/json" else content_type in self.content_type):
            raise ContentTypeError(None, self.history, status=self.status, headers=self.headers, url=self.url,
                                   message=f"Attempt to decode JSON with unexpected mimetype: {self.content_type}")
        return loads(body.decode(encoding or self.get_encoding())) if body else None
    def raise_for_status(self):
        if not self.ok:
            self.release()
            raise ClientResponseError(status=self.status, message=self.reason, headers=self.headers, url=self.url)
    def release(self):
        if not self.closed and not isinstance(self._reply, _network.UNKNOWN):
            is_over = self.content.is_eof()
            self.content.set_exception(ClientConnectionError("Connection closed"))
            if self._connection and not is_over:
                self._connection.close()
        elif not self.closed and self._content:
            self._content.set_exception(ClientConnectionError("Connection closed"))
        self.closed = True
    def close(self): self.release()
    async def __aenter__(self): return self
    async def __aexit__(self, *details): self.release()
    def __repr__(self): return f"<ClientResponse({self.url}) [{self.status} {self.reason}]>\\n{self.headers!r}\\n"
`;
