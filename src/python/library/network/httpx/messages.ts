/** What `httpx` asks and is answered. */
export const MESSAGES = `
def _encoded(content, data=None, json=None, text=None, html=None):
    """The bytes of what is sent, and the headers that tell what they are."""
    kind = None
    if content is not None:
        body = content.encode() if isinstance(content, str) else content
        if not isinstance(body, bytes):
            _refuse(f"sending {type(body).__name__}", "send bytes or a text")
    elif text is not None:
        body, kind = text.encode(), "text/plain; charset=utf-8"
    elif html is not None:
        body, kind = html.encode(), "text/html; charset=utf-8"
    elif data:
        pairs = [(key, [_text_of(each) for each in value] if isinstance(value, (list, tuple)) else _text_of(value)) for key, value in data.items()]
        body, kind = _urlencode(pairs, doseq=True).encode(), "application/x-www-form-urlencoded"
    elif json is not None:
        body, kind = _json.dumps(json, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode(), "application/json"
    else:
        return b"", {}
    told = {"Content-Length": str(len(body))} if body or kind else {}
    return body, told | ({"Content-Type": kind} if kind else {})

class Request(_network.Known):
    def __init__(self, method, url, *, params=None, headers=None, cookies=None, content=None, data=None, json=None,
                 extensions=None, **options):
        _network.unchanged("Request.__init__", options, files=None, stream=None)
        self.method, self.url = method.upper(), URL(url) if params is None else URL(url, params=params)
        self.headers, self.extensions = Headers(headers), dict(extensions or {})
        if cookies:
            self.headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in cookies.items())
        if data is not None and not hasattr(data, "items"):
            content, data = data, None
        if _comes_in_parts(content) and not isinstance(content, (bytes, str)):
            self._body, told = _Parts(content), {} if "Content-Length" in self.headers else {"Transfer-Encoding": "chunked"}
        else:
            self._body, told = _encoded(content, data, json)
        for key, value in told.items():
            self.headers.setdefault(key, value)
        self._complete()
    def _complete(self):
        """Puts the headers that every request has before the others."""
        has_length = "Content-Length" in self.headers or "Transfer-Encoding" in self.headers
        first = [] if "Host" in self.headers or not self.url.host else [("Host", self.url.netloc)]
        if not has_length and self.method in ("POST", "PUT", "PATCH"):
            first.append(("Content-Length", "0"))
        self.headers = Headers([*first, *self.headers._pairs])
    @property
    def content(self):
        if isinstance(self._body, _Parts):
            raise RequestNotRead()
        return self._body
    def read(self):
        self._body = _whole(self._body)
        return self._body
    async def aread(self):
        self._body = await _all_of(self._body)
        return self._body
    def __repr__(self): return f"<Request({self.method!r}, {str(self.url)!r})>"

_TOLD = {1: "Informational response", 3: "Redirect response", 4: "Client error", 5: "Server error"}

class Response(_network.Known):
    def __init__(self, status_code, *, headers=None, content=None, text=None, html=None, json=None, request=None,
                 history=None, default_encoding="utf-8", **options):
        _network.unchanged("Response.__init__", options, stream=None, extensions=None)
        body, told = _encoded(content, None, json, text, html)
        self._set(status_code, codes.get_reason_phrase(status_code), request, Headers(headers), _hosts.Reply(status_code, body))
        for key, value in told.items():
            self.headers.setdefault(key, value)
        self.default_encoding, self.history, self._is_read = default_encoding, list(history or []), True
    @classmethod
    def _of(cls, request, seconds, reply):
        self = object.__new__(cls)
        self._set(reply.status, reply.reason, request, Headers(reply.headers), reply)
        self._seconds, self._is_read = seconds, False
        return self
    def _set(self, status, reason, request, headers, reply):
        self.status_code, self.reason_phrase, self._request, self.headers, self._reply = status, reason, request, headers, reply
        self.history, self.http_version, self.default_encoding = [], "HTTP/1.1", "utf-8"
        self.extensions, self._seconds = {}, None
        for kind in "informational", "success", "redirect", "client_error", "server_error", "error":
            setattr(self, "is_" + kind, getattr(codes, "is_" + kind)(status))
        self.has_redirect_location = status in (301, 302, 303, 307, 308) and "Location" in headers
    @property
    def request(self):
        if self._request is None:
            raise RuntimeError("The request instance has not been set on this response.")
        return self._request
    @request.setter
    def request(self, request): self._request = request
    @property
    def url(self): return self.request.url
    @property
    def elapsed(self):
        if self._seconds is None or not self._is_read:
            raise RuntimeError("'.elapsed' may only be accessed after the response has been read or closed.")
        return _timedelta(seconds=self._seconds)
    @property
    def charset_encoding(self): return self.headers.get("Content-Type", "").partition("charset=")[2].strip("\\"' ") or None
    @property
    def encoding(self): return self.__dict__.get("_encoding") or self.charset_encoding or self.default_encoding
    @encoding.setter
    def encoding(self, encoding): self._encoding = encoding
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
    def iter_bytes(self, chunk_size=None):
        body = self.read()
        size = max(len(body) if chunk_size is None else chunk_size, 1)
        for at in range(0, len(body), size):
            yield body[at:at + size]
    def iter_text(self, chunk_size=None):
        text = self.read().decode(self.encoding, "replace")
        size = max(len(text) if chunk_size is None else chunk_size, 1)
        for at in range(0, len(text), size):
            yield text[at:at + size]
    def iter_lines(self):
        for text in self.iter_text():
            yield from text.splitlines()
    async def aiter_bytes(self, chunk_size=None):
        for chunk in self.iter_bytes(chunk_size):
            yield chunk
    async def aiter_text(self, chunk_size=None):
        for chunk in self.iter_text(chunk_size):
            yield chunk
    async def aiter_lines(self):
        for line in self.iter_lines():
            yield line
    def raise_for_status(self):
        if self._request is None:
            raise RuntimeError("Cannot call \`raise_for_status\` as the request instance has not been set on this response.")
        if self.is_success:
            return self
        told = f"{_TOLD.get(self.status_code // 100, 'Invalid status code')} '{self.status_code} {self.reason_phrase}' for url '{self.url}'"
        if self.has_redirect_location:
            told += f"\\nRedirect location: '{self.headers['location']}'"
        more = f"https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/{self.status_code}"
        raise HTTPStatusError(f"{told}\\nFor more information check: {more}", request=self.request, response=self)
    def close(self): pass
    async def aclose(self): pass
    def __repr__(self): return f"<Response [{self.status_code} {self.reason_phrase}]>"
`;
