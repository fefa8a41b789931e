export const URLLIB_ERROR = `
class URLError(OSError):
    def __init__(self, reason, filename=None):
        self.args = reason,
        self.reason = reason
        if filename is not None:
            self.filename = filename
    def __str__(self): return f"<urlopen error {self.reason}>"

class HTTPError(URLError):
    def __init__(self, url, code, msg, hdrs, fp):
        self.code, self.msg, self.hdrs, self.fp, self.filename = code, msg, hdrs, fp, url
    def __str__(self): return f"HTTP Error {self.code}: {self.msg}"
    def __repr__(self): return f"<HTTPError {self.code}: {self.msg!r}>"
    @property
    def reason(self): return self.msg
    @property
    def headers(self): return self.hdrs
    @property
    def status(self): return self.code
    @property
    def url(self): return self.filename
    def read(self, amt=None): return self.fp.read(amt)
    def getcode(self): return self.code
    def geturl(self): return self.filename
    def info(self): return self.hdrs
    def close(self): pass
`;

/** \`urllib.request\`: one request after the other. */
export const URLLIB_REQUEST = `
import _network, sys
from urllib.error import HTTPError, URLError
from urllib.parse import quote, unquote, urljoin, urlparse, urlsplit

class HTTPResponse(_network.Known):
    __module__ = "http.client"
    def __init__(self, url, reply):
        self.url, self.version, self.status, self.code, self.reason = url, 11, reply.status, reply.status, reply.reason
        self.msg, self.headers, self.length = self.reason, _network.Message(reply.headers), None
        self._data, self.closed = reply.body, False
    def read(self, amt=None):
        size = len(self._data) if amt is None or amt < 0 else amt
        taken, self._data = self._data[:size], self._data[size:]
        return taken
    def readline(self, limit=-1): return self.read(self._data.find(b"\\n") + 1 or None)
    def __iter__(self): return iter(self.readline, b"")
    def getcode(self): return self.status
    def geturl(self): return self.url
    def info(self): return self.headers
    def getheader(self, name, default=None): return self.headers.get(name, default)
    def getheaders(self): return self.headers.items()
    def close(self): self.closed = True
    def __enter__(self): return self
    def __exit__(self, *details): self.close()

class Request(_network.Known):
    def __init__(self, url, data=None, headers={}, origin_req_host=None, unverifiable=False, method=None):
        if ":" not in url:
            raise ValueError(f"unknown url type: {url!r}")
        self.full_url, self.data, self.headers = url, data, {key.capitalize(): value for key, value in headers.items()}
        self.host, self.type = urlsplit(url).netloc, urlsplit(url).scheme
        if method:
            self.method = method
    def get_method(self): return self.__dict__.get("method", "POST" if self.data is not None else "GET")
    def get_full_url(self): return self.full_url
    def add_header(self, key, val): self.headers[key.capitalize()] = val
    def has_header(self, header_name): return header_name in self.headers
    def get_header(self, header_name, default=None): return self.headers.get(header_name, default)

def urlopen(url, data=None, timeout=None, *, context=None):
    request = url if isinstance(url, Request) else Request(url, data)
    if request.type not in ("http", "https"):
        if request.type in ("file", "ftp", "data"):
            _refuse(f"urlopen of {request.type}:", "use http or https")
        raise URLError(f"unknown url type: {request.type}")
    if isinstance(request.data, str):
        raise TypeError("POST data should be bytes, an iterable of bytes, or a file object. It cannot be of type str.")
    if _network.by_socket(request.full_url):
        import _served
        return _checked(_served.ask(request, timeout))
    seconds = _network.latency(request.full_url)
    if timeout is not None and seconds >= timeout:
        _blocked(timeout)
        raise TimeoutError("The read operation timed out" if request.type == "https" else "timed out")
    _blocked(seconds)
    return _checked(HTTPResponse(request.full_url, _reply_to(request)))

def _reply_to(request):
    told = {"Content-Type": "application/x-www-form-urlencoded"} if request.data is not None else {}
    own = {name.title(): value for name, value in request.headers.items()}
    sent = {"Accept-Encoding": "identity", "User-Agent": "Python-urllib/%d.%d" % sys.version_info[:2], **told, **own}
    return _network.reply(request.get_method(), request.full_url, sent, request.data or b"")

def urlretrieve(url, filename=None, reporthook=None, data=None):
    with urlopen(url, data) as answer:
        headers, block_size, count = answer.info(), 8192, 0
        if filename:
            file = open(filename, "wb")
        else:
            import tempfile
            file = tempfile.NamedTemporaryFile(delete=False)
            filename = file.name
        with file:
            size = int(headers["Content-Length"]) if "Content-Length" in headers else -1
            if reporthook:
                reporthook(count, block_size, size)
            while block := answer.read(block_size):
                file.write(block)
                count += 1
                if reporthook:
                    reporthook(count, block_size, size)
    return filename, headers

def _checked(answer):
    if answer.status >= 400:
        raise HTTPError(answer.url, answer.status, answer.reason, answer.headers, answer)
    return answer
`;
