/** What a handler of `aiohttp.web` answers. */
export const RESPONSES = `
class _Mapping(MutableMapping):
    """What a program may keep in it, by name."""
    def __getitem__(self, key): return self._state[key]
    def __setitem__(self, key, value): self._state[key] = value
    def __delitem__(self, key): del self._state[key]
    def __iter__(self): return iter(self._state)
    def __len__(self): return len(self._state)
    def __bool__(self): return True
    def __eq__(self, other): return self is other
    def __hash__(self): return id(self)

_EMPTY = 204, 304

class StreamResponse(_Mapping):
    def __init__(self, *, status=200, reason=None, headers=None):
        self._state, self._headers, self._keep_alive, self._is_chunked = {}, CIMultiDict(headers or {}), None, False
        self._req, self._ended, self.body_length, self._cookies = None, False, 0, {}
        self.set_status(status, reason)
    @property
    def headers(self): return self._headers
    @property
    def status(self): return self._status
    @property
    def reason(self): return self._reason
    @property
    def prepared(self): return self._req is not None
    @property
    def chunked(self): return self._is_chunked
    @property
    def keep_alive(self): return self._keep_alive
    @property
    def content_type(self): return self._headers.get("Content-Type", "application/octet-stream").partition(";")[0].strip()
    @content_type.setter
    def content_type(self, value): self._set_type(value, self.charset)
    @property
    def charset(self): return self._headers.get("Content-Type", "").partition("charset=")[2] or None
    @charset.setter
    def charset(self, value): self._set_type(self.content_type, value)
    def _set_type(self, kind, charset): self._headers["Content-Type"] = kind + ("; charset=" + charset if charset else "")
    @property
    def content_length(self):
        found = self._headers.get("Content-Length")
        return None if found is None else int(found)
    @content_length.setter
    def content_length(self, value): self._headers["Content-Length"] = str(value)
    def set_status(self, status, reason=None):
        if self._req is not None:
            raise RuntimeError("Cannot change the response status code after the headers have been sent")
        self._status = int(status)
        self._reason = _phrase(self._status) if reason is None else reason
    def force_close(self): self._keep_alive = False
    def enable_chunked_encoding(self): self._is_chunked = True
    def enable_compression(self, force=None): _refuse("a response that is compressed", "send it as it is")
    def set_cookie(self, name, value, *, expires=None, domain=None, max_age=None, path="/", secure=None, httponly=None, samesite=None):
        told = [f"{name}={value}"]
        told += [f"{what}={of}" for what, of in (("Domain", domain), ("Max-Age", max_age), ("Path", path), ("SameSite", samesite)) if of is not None]
        self._cookies[name] = "; ".join(told + ["HttpOnly"] * bool(httponly) + ["Secure"] * bool(secure))
    def del_cookie(self, name, **options): self.set_cookie(name, '""', max_age=0)
    async def prepare(self, request):
        if self._ended:
            return None
        if self._req is None:
            self._req = request
            if self._keep_alive is None:
                self._keep_alive = request.keep_alive
            await self._begin(request)
        return self
    def _lengths(self, request):
        if self._is_chunked:
            self._headers["Transfer-Encoding"] = "chunked"
            self._headers.popall("Content-Length", None)
        elif "Content-Length" not in self._headers and self._status not in _EMPTY and self._status >= 200:
            if request.version == HttpVersion11:
                self._is_chunked = True
                self._headers["Transfer-Encoding"] = "chunked"
            else:
                self._keep_alive = False
    async def _begin(self, request):
        self._lengths(request)
        for cookie in self._cookies.values():
            self._headers.add("Set-Cookie", cookie)
        if self._status not in _EMPTY and self._status >= 200:
            self._headers.setdefault("Content-Type", "application/octet-stream")
        self._headers.setdefault("Date", _rfc822(_time.time()))
        self._headers.setdefault("Server", _SERVER)
        if "Connection" not in self._headers:
            is_new = request.version == HttpVersion11
            if bool(self._keep_alive) != is_new:
                self._headers["Connection"] = "keep-alive" if self._keep_alive else "close"
        await request._prepare_hook(self)
        self._write_head(request)
    def _write_head(self, request):
        request._is_answered = True
        lines = "".join(f"{name}: {value}\\r\\n" for name, value in self._headers.items())
        version = "HTTP/%d.%d" % request.version
        self._write(f"{version} {self._status} {self._reason}\\r\\n{lines}\\r\\n".encode())
    def _write(self, data):
        self.body_length += len(data)
        self._req._protocol._write(data)
    async def write(self, data):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise AssertionError(f"data argument must be byte-ish ({type(data)!r})")
        if self._ended:
            raise RuntimeError("Cannot call write() after write_eof()")
        if self._req is None:
            raise RuntimeError("Cannot call write() before prepare()")
        self._send(bytes(data))
        await self._req._protocol._drain()
    def _send(self, data):
        if data:
            self._write(b"%x\\r\\n%b\\r\\n" % (len(data), data) if self._is_chunked else data)
    async def drain(self): pass
    async def write_eof(self, data=b""):
        if self._ended:
            return
        if self._req is None:
            raise AssertionError("Response has not been started")
        self._send(data)
        if self._is_chunked:
            self._write(b"0\\r\\n\\r\\n")
        await self._req._protocol._drain()
        self._ended = True
    def __repr__(self):
        if self._ended:
            info = "eof"
        elif self.prepared:
            info = f"{self._req.method} {self._req.path} "
        else:
            info = "not prepared"
        return f"<{type(self).__name__} {self.reason} {info}>"

class Response(StreamResponse):
    def __init__(self, *, body=None, status=200, reason=None, text=None, headers=None, content_type=None, charset=None,
                 zlib_executor_size=None, zlib_executor=None):
        if body is not None and text is not None:
            raise ValueError("body and text are not allowed together")
        headers = CIMultiDict(headers or {})
        if content_type is not None and "charset" in content_type:
            raise ValueError("charset must not be in content_type argument")
        if text is not None:
            if "Content-Type" in headers:
                if content_type or charset:
                    raise ValueError("passing both Content-Type header and content_type or charset params with text is forbidden")
                body = text.encode(headers["Content-Type"].partition("charset=")[2] or "utf-8")
            else:
                if not isinstance(text, str):
                    raise TypeError(f"text argument must be str ({type(text)!r})")
                headers["Content-Type"] = f"{content_type or 'text/plain'}; charset={charset or 'utf-8'}"
                body = text.encode(charset or "utf-8")
        elif content_type is not None or charset is not None:
            if "Content-Type" in headers:
                raise ValueError("passing both Content-Type header and content_type or charset params is forbidden")
            kind = content_type or "application/octet-stream"
            headers["Content-Type"] = kind + ("; charset=" + charset if charset else "")
        super().__init__(status=status, reason=reason, headers=headers)
        self.body = body
    @property
    def body(self): return self._body
    @body.setter
    def body(self, body):
        if isinstance(body, str):
            self._headers.setdefault("Content-Type", "text/plain; charset=utf-8")
            body = body.encode()
        elif body is not None and not isinstance(body, (bytes, bytearray)):
            if not hasattr(body, "__aiter__") and not hasattr(body, "read"):
                raise ValueError(f"Unsupported body type {type(body)!r}")
            _refuse("a body that is no bytes", "write to a web.StreamResponse")
        self._body = None if body is None else bytes(body)
        self._headers.popall("Content-Length", None)
    @property
    def text(self): return None if self._body is None else self._body.decode(self.charset or "utf-8")
    @text.setter
    def text(self, text):
        if not (text is None or isinstance(text, str)):
            raise AssertionError(f"text argument must be str ({type(text)!r})")
        if self.content_type == "application/octet-stream":
            self.content_type = "text/plain"
        if self.charset is None:
            self.charset = "utf-8"
        self._body = text.encode(self.charset)
    def _lengths(self, request):
        if not self._is_chunked and self._status not in _EMPTY and "Content-Length" not in self._headers:
            self._headers["Content-Length"] = str(len(self._body or b""))
        super()._lengths(request)
    async def write_eof(self, data=b""):
        if not self._ended:
            has_none = self._req.method == "HEAD" or self._status in _EMPTY
            await super().write_eof(b"" if has_none else data or self._body or b"")

def json_response(data=_missing, *, text=None, body=None, status=200, reason=None, headers=None, content_type="application/json",
                  dumps=_json.dumps):
    if data is not _missing:
        if text or body:
            raise ValueError("only one of data, text, or body should be specified")
        text = dumps(data)
    return Response(text=text, body=body, status=status, reason=reason, headers=headers, content_type=content_type)
`;
