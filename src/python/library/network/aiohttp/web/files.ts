/** `web.FileResponse` and `web.static`: files of the disk in memory, whole. */
export const FILES = `
_KINDS = {
    ".css": "text/css", ".csv": "text/csv", ".gif": "image/gif", ".htm": "text/html", ".html": "text/html",
    ".ico": "image/vnd.microsoft.icon", ".jpeg": "image/jpeg", ".jpg": "image/jpeg", ".js": "text/javascript",
    ".json": "application/json", ".mjs": "text/javascript", ".mp3": "audio/mpeg", ".mp4": "video/mp4", ".pdf": "application/pdf",
    ".png": "image/png", ".py": "text/x-python", ".svg": "image/svg+xml", ".txt": "text/plain", ".wav": "audio/x-wav",
    ".webp": "image/webp", ".xml": "text/xml", ".zip": "application/zip", ".bin": "application/octet-stream",
}
_PARTLY = "Range", "If-Match", "If-None-Match", "If-Modified-Since", "If-Unmodified-Since", "If-Range"

def _kind_of(path):
    suffix = path.suffix.lower()
    if suffix and suffix not in _KINDS:
        _refuse(f"a file that ends in {suffix}", "give its Content-Type in headers=")
    return _KINDS.get(suffix, "application/octet-stream")

class FileResponse(StreamResponse):
    def __init__(self, path, chunk_size=256 * 1024, status=200, reason=None, headers=None):
        super().__init__(status=status, reason=reason, headers=headers)
        self._path, self._data = _Path(path), b""
    def _read(self):
        return self._path.stat(), self._path.read_bytes() if self._path.is_file() else None
    async def prepare(self, request):
        if self._req is not None:
            return self
        for name in _PARTLY:
            if name in request.headers:
                _refuse("a request for a file with the header " + name, "ask for the whole file")
        try:
            found, data = await request.loop.run_in_executor(None, self._read)
        except FileNotFoundError:
            self.set_status(404)
            return await super().prepare(request)
        if data is None:
            self.set_status(403)
            return await super().prepare(request)
        self._tell(found, data)
        await super().prepare(request)
        if request.method != "HEAD":
            self._data = data
        return self
    def _tell(self, found, data):
        if "Content-Type" not in self._headers:
            self.content_type = _kind_of(self._path)
        self._headers["Etag"] = f'"{round(found.st_mtime * 1e9):x}-{len(data):x}"'
        self._headers["Last-Modified"] = _rfc822(found.st_mtime)
        self.content_length = len(data)
        self._headers["Accept-Ranges"] = "bytes"
    async def write_eof(self, data=b""): await super().write_eof(self._data)

class StaticResource:
    def __init__(self, prefix, directory, *, name=None, expect_handler=None, chunk_size=256 * 1024, show_index=False,
                 follow_symlinks=False, append_version=False):
        assert prefix.startswith("/"), prefix
        self.canonical = self._prefix = prefix.removesuffix("/")
        try:
            self._directory = _Path(directory).resolve(strict=True)
        except FileNotFoundError as error:
            raise ValueError(f"'{directory}' does not exist") from error
        if not self._directory.is_dir():
            raise ValueError(f"'{self._directory}' is not a directory")
        if show_index or append_version:
            _refuse("web.static with show_index or append_version", "leave them out")
        self.name, self._routes = name, {each: ResourceRoute(each, self._handle, self) for each in ("GET", "HEAD")}
        self._formatter = None
    def add_prefix(self, prefix): self.canonical = self._prefix = prefix + self._prefix
    def get_info(self): return {"directory": self._directory, "prefix": self._prefix, "routes": self._routes}
    def url_for(self, *, filename, append_version=None): return URL(self._prefix + "/" + _quote(str(filename).lstrip("/")))
    def _key(self): return self._prefix or "/"
    def __iter__(self): return iter(self._routes.values())
    def __len__(self): return len(self._routes)
    def __repr__(self):
        name = f"'{self.name}'" if self.name is not None else ""
        return f"<StaticResource {name} {self._prefix} -> {self._directory!r}>"
    def resolve(self, request):
        path = request.rel_url.path
        if not path.startswith(self._prefix + "/") and path != self._prefix:
            return None, set()
        if request.method not in self._routes:
            return None, set(self._routes)
        return UrlMappingMatchInfo({"filename": path[len(self._prefix) + 1:]}, self._routes[request.method]), set()
    async def _handle(self, request):
        name = request.match_info["filename"]
        if _Path(name).is_absolute():
            raise HTTPForbidden()
        return await request.loop.run_in_executor(None, self._found, self._directory.joinpath(name))
    def _found(self, path):
        try:
            path = path.resolve()
            path.relative_to(self._directory)
        except ValueError as error:
            raise HTTPNotFound() from error
        if path.is_dir():
            raise HTTPForbidden()
        return FileResponse(path)

class StaticDef:
    def __init__(self, prefix, path, kwargs): self.prefix, self.path, self.kwargs = prefix, path, kwargs
    def _register(self, router): return list(router.add_static(self.prefix, self.path, **self.kwargs))
    def __repr__(self):
        more = "".join(f", {name}={value!r}" for name, value in sorted(self.kwargs.items()))
        return f"<StaticDef {self.prefix} -> {self.path}{more}>"

def static(prefix, path, **options): return StaticDef(prefix, path, options)
`;
