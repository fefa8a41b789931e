/**
 * What `urlopen` asks a server of the program itself: the request goes through a socket, byte for byte as CPython writes
 * it, and the answer is what the server sends.
 */
export const SERVED = `
import socket, sys
from _hosts import Reply
from _network import place_of
from urllib.error import URLError
from urllib.parse import urlsplit
from urllib.request import HTTPResponse

def ask(request, timeout):
    parts = urlsplit(request.full_url)
    try:
        sock = socket.create_connection(place_of(request.full_url), timeout)
        sock.sendall(_head(request, parts))
        if request.data is not None:
            sock.sendall(request.data)
    except OSError as error:
        raise URLError(error)
    return ServedResponse(request, sock)

def _head(request, parts):
    lines = {}
    if request.data is not None:
        if not isinstance(request.data, (bytes, bytearray)):
            _refuse("data= that is no bytes", "give it bytes")
        lines["Content-Type"] = "application/x-www-form-urlencoded"
        lines["Content-Length"] = len(request.data)
    lines.update({"Host": request.host, "User-Agent": "Python-urllib/%d.%d" % sys.version_info[:2]})
    own = {name.title(): value for name, value in request.headers.items()}
    lines = {name: value for name, value in lines.items() if name not in own} | own | {"Connection": "close"}
    if "Accept-Encoding" not in lines:
        lines = {"Accept-Encoding": "identity"} | lines
    target = (parts.path or "/") + ("?" + parts.query if parts.query else "")
    first = f"{request.get_method()} {target} HTTP/1.1\\r\\n"
    return (first + "".join(f"{name}: {value}\\r\\n" for name, value in lines.items()) + "\\r\\n").encode("latin-1")

class ServedResponse(HTTPResponse):
    def __init__(self, request, sock):
        super().__init__(request.full_url, Reply(200, b""))
        self._sock, self._data = sock, b""
        version, self.status, self.reason = self._first()
        self.code, self.msg, self.version = self.status, self.reason, 10 if version == "HTTP/1.0" else 11
        self.headers = type(self.headers)(self._pairs())
        self.length = self._length(request.get_method())
        if self.length == 0:
            self._sock.close()
    def _first(self):
        line = self._line().decode("latin-1")
        version, status, reason = (line.split(None, 2) + ["", ""])[:3]
        if not version.startswith("HTTP/") or not status.isdigit():
            _beyond("without a line such as HTTP/1.1 200 OK")
        if int(status) < 200 or 300 <= int(status) < 400:
            _beyond("with the status " + status)
        return version, int(status), reason.strip()
    def _pairs(self):
        while (line := self._line()) not in (b"\\r\\n", b"\\n", b""):
            name, _, value = line.decode("latin-1").partition(":")
            yield name, value.strip()
    def _length(self, method):
        if self.headers.get("Transfer-Encoding"):
            _beyond("in chunks")
        if method == "HEAD" or self.status == 204:
            return 0
        length = self.headers.get("Content-Length", "")
        return int(length) if length.isdigit() else None
    def _more(self):
        more = b"" if self._sock.fileno() < 0 else self._sock.recv(65536)
        self._data += more
        return more
    def _line(self):
        while b"\\n" not in self._data and self._more():
            pass
        return self._taken(self._data.find(b"\\n") + 1 or len(self._data))
    def _taken(self, size):
        taken, self._data = self._data[:size], self._data[size:]
        return taken
    def _left(self, size):
        return size if self.length is None else self.length if size is None else min(size, self.length)
    def read(self, amt=None):
        size = self._left(None if amt is None or amt < 0 else amt)
        if self.closed or size == 0:
            return b""
        while (size is None or len(self._data) < size) and self._more():
            pass
        taken = self._taken(len(self._data) if size is None else size)
        if self.length is not None:
            if amt is None and len(taken) < self.length:
                _beyond("that ends before its Content-Length")
            self.length -= len(taken)
        if size is None or self.length == 0:
            self._sock.close()
        return taken
    def readline(self, limit=-1):
        while b"\\n" not in self._data and self._left(None) != len(self._data) and self._more():
            pass
        return self.read(self._data.find(b"\\n") + 1 or len(self._data))
    def __iter__(self):
        while line := self.readline():
            yield line
    def close(self):
        super().close()
        self._sock.close()

def _beyond(how):
    _refuse(f"an answer {how}", "use asyncio.open_connection")
`;
