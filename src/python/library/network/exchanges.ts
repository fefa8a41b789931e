/**
 * `_exchanges`: what `requests` and `httpx` ask a server of the program itself. The request goes through a socket, and the
 * answer is what the server sends.
 */
export const EXCHANGES = `
import asyncio, socket, time
from urllib.parse import urlsplit
from _hosts import Reply
from _network import place_of

class Disconnected(Exception): pass

class Served(Reply):
    def __init__(self, status, reason, headers, body):
        named = {name.lower(): value for name, value in headers}
        super().__init__(status, body, named.get("content-type", ""))
        self.reason, self.headers = reason, headers

def _request(method, url, headers, body):
    parts = urlsplit(url)
    target = (parts.path or "/") + ("?" + parts.query if parts.query else "")
    lines = {"Host": parts.netloc, **dict(headers.items())}
    is_whole = isinstance(body, bytes)
    if is_whole and not body and method in ("POST", "PUT", "PATCH"):
        lines.setdefault("Content-Length", "0")
    return f"{method} {target} HTTP/1.1\\r\\n{''.join(f'{name}: {value}\\r\\n' for name, value in lines.items())}\\r\\n".encode() + (body if is_whole else b"")

def _framed(part, headers):
    """A part of a body as it is sent; without its length, one that is empty would end the body."""
    if "Transfer-Encoding" not in headers:
        return part
    return b"%x\\r\\n%b\\r\\n" % (len(part), part) if part else b""

def _end(headers):
    return b"0\\r\\n\\r\\n" if "Transfer-Encoding" in headers else b""

def _answer(method):
    """Is sent what comes, and nothing at its end; returns the reply."""
    data = b""
    while b"\\r\\n\\r\\n" not in data:
        more = yield
        if not more:
            raise Disconnected
        data += more
    head, _, data = data.partition(b"\\r\\n\\r\\n")
    line, *lines = head.decode("latin-1").split("\\r\\n")
    _, status, reason = (line.split(None, 2) + ["", ""])[:3]
    headers = [(name, value.strip()) for name, _, value in (each.partition(":") for each in lines)]
    named = {name.lower(): value for name, value in headers}
    if method == "HEAD" or status in ("204", "304"):
        return Served(int(status), reason, headers, b"")
    if "chunked" in named.get("transfer-encoding", ""):
        return Served(int(status), reason, headers, (yield from _chunks(data)))
    size = int(named["content-length"]) if "content-length" in named else None
    while size is None or len(data) < size:
        more = yield
        if not more:
            break
        data += more
    return Served(int(status), reason, headers, data if size is None else data[:size])

def _chunks(data):
    whole = b""
    while True:
        while b"\\r\\n" not in data:
            data += yield
        size, _, data = data.partition(b"\\r\\n")
        size = int(size.partition(b";")[0], 16)
        while len(data) < size + 2:
            data += yield
        if size == 0:
            return whole
        whole, data = whole + data[:size], data[size + 2:]

def exchange(method, url, headers, body, timeout):
    """The reply, and how many seconds it took. Raises OSError, TimeoutError and Disconnected."""
    begun, answer = time.monotonic(), _answer(method)
    next(answer)
    with socket.create_connection(place_of(url), timeout) as sock:
        sock.sendall(_request(method, url, headers, body))
        if not isinstance(body, bytes):
            for part in body:
                sock.sendall(_framed(part, headers))
            sock.sendall(_end(headers))
        try:
            while True:
                answer.send(sock.recv(65536))
        except StopIteration as over:
            return over.value, time.monotonic() - begun

async def exchanged(method, url, headers, body, timeout):
    loop, answer = asyncio.get_running_loop(), _answer(method)
    begun = loop.time()
    next(answer)
    reader, writer = await asyncio.open_connection(*place_of(url))
    try:
        writer.write(_request(method, url, headers, body))
        if not isinstance(body, bytes):
            async for part in body:
                writer.write(_framed(part, headers))
                await writer.drain()
            writer.write(_end(headers))
        async with asyncio.timeout(timeout):
            while True:
                answer.send(await reader.read(65536))
    except StopIteration as over:
        return over.value, loop.time() - begun
    finally:
        writer.close()
`;
