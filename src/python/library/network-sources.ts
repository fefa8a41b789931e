/**
 * Modules of others that are modelled in Python itself: the interpreter runs them, and so does the oracle. A request
 * takes as long as its address says: /delay/2 two seconds, any other a time of its own between 0.1 and 1. `_latency`
 * is what it takes instead when the program is run with a latency.
 */
const NETWORK = `
import asyncio
from zlib import crc32 as _crc32

_latency = None

def latency(url):
    parts = str(url).split("/delay/")
    if len(parts) > 1:
        digits = ""
        for c in parts[1]:
            if c not in "0123456789.":
                break
            digits += c
        if digits:
            return float(digits.rstrip("."))
    if _latency is not None:
        return _latency
    return 0.1 + (_crc32(str(url).encode()) % 10) * 0.1
def _status(url):
    parts = str(url).split("/status/")
    digits = ""
    for c in parts[1] if len(parts) > 1 else "":
        if not c.isdigit():
            break
        digits += c
    return int(digits) if digits else 200
def _body(url): return "Response from " + str(url)
class _Base:
    def __init__(self, url, method):
        self.url = url; self.method = method; self.status_code = self.status = _status(url)
        self.ok = self.status < 400; self.headers = {"content-type": "text/plain; charset=utf-8"}; self.reason = "OK" if self.ok else "ERROR"
        self.is_success = self.ok
class Response(_Base):
    @property
    def text(self): return _body(self.url)
    @property
    def content(self): return _body(self.url).encode()
    def json(self): return {"url": str(self.url)}
    def raise_for_status(self):
        if not self.ok: raise HTTPError(f"{self.status} Error for url: {self.url}")
        return self
class RequestException(IOError): pass
class HTTPError(RequestException): pass
class ConnectionError(RequestException): pass
class Timeout(RequestException): pass
ConnectTimeout = ReadTimeout = Timeout
def _blocking(method, url, timeout=None, **kw):
    lat = latency(url)
    if timeout is not None and lat > timeout:
        _blocked(timeout); raise Timeout("timed out")
    _blocked(lat); return Response(url, method)
class Session:
    def __init__(self): self.headers = {}
    def __enter__(self): return self
    def __exit__(self, *a): return False
    def close(self): pass
    def request(self, method, url, **kw): return _blocking(method, url, kw.get("timeout"))
def _mk(m):
    def meth(self, url, **kw): return _blocking(m, url, kw.get("timeout"))
    meth.__name__ = m.lower(); return meth
for _m in ("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"):
    setattr(Session, _m.lower(), _mk(_m))
def get(url, **kw): return Session().get(url, **kw)
def post(url, **kw): return Session().post(url, **kw)
def put(url, **kw): return Session().put(url, **kw)
def delete(url, **kw): return Session().delete(url, **kw)
def head(url, **kw): return Session().head(url, **kw)
def request(method, url, **kw): return _blocking(method, url, kw.get("timeout"))
# --- aiohttp
class ClientError(Exception): pass
class ClientResponseError(ClientError): pass
class ClientConnectionError(ClientError): pass
class ClientConnectorError(ClientConnectionError): pass
class ServerTimeoutError(ClientError, asyncio.TimeoutError): pass
class InvalidURL(ClientError, ValueError): pass
class ClientTimeout:
    def __init__(self, total=None, connect=None, sock_connect=None, sock_read=None): self.total = total
class TCPConnector:
    def __init__(self, limit=100, **kw): self.limit = limit
class ClientResponse(_Base):
    async def text(self, *a, **k): return _body(self.url)
    async def read(self): return _body(self.url).encode()
    async def json(self, **k): return {"url": str(self.url)}
    def raise_for_status(self):
        if not self.ok: raise ClientResponseError(f"{self.status}, message='{self.reason}', url='{self.url}'")
    def release(self): pass
    def close(self): pass
    async def __aenter__(self): return self
    async def __aexit__(self, *a): return None
class _RequestContextManager:
    def __init__(self, coro): self._coro = coro
    def __await__(self): return self._coro.__await__()
    async def __aenter__(self):
        self._resp = await self._coro
        return await self._resp.__aenter__()
    async def __aexit__(self, *a): return await self._resp.__aexit__(*a)
class ClientSession:
    def __init__(self, base_url=None, timeout=None, **kw): self._base = base_url or ""; self.closed = False; self._timeout = timeout
    async def __aenter__(self): return self
    async def __aexit__(self, *a): await self.close()
    async def close(self): self.closed = True
    def request(self, method, url, **kw): return _RequestContextManager(self._request(method, url, **kw))
    async def _request(self, method, url, timeout=None, **kw):
        url = self._base + str(url)
        to = timeout if timeout is not None else self._timeout
        to = getattr(to, "total", to)
        lat = latency(url)
        if to is not None and to and lat > to:
            await asyncio.sleep(to); raise ServerTimeoutError()
        await asyncio.sleep(lat)
        return ClientResponse(url, method)
def _mk2(m):
    def meth(self, url, **kw): return self.request(m, url, **kw)
    return meth
for _m in ("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"):
    setattr(ClientSession, _m.lower(), _mk2(_m))
# --- httpx
class HTTPStatusError(Exception): pass
class RequestError(Exception): pass
class TimeoutException(RequestError): pass
class AsyncClient:
    def __init__(self, base_url="", timeout=5.0, **kw): self._base = base_url; self._timeout = timeout
    async def __aenter__(self): return self
    async def __aexit__(self, *a): await self.aclose()
    async def aclose(self): pass
    async def request(self, method, url, timeout=None, **kw):
        url = self._base + str(url); to = timeout if timeout is not None else self._timeout; lat = latency(url)
        if to is not None and lat > to:
            await asyncio.sleep(to); raise TimeoutException("timed out")
        await asyncio.sleep(lat); return Response(url, method)
def _mk3(m):
    async def meth(self, url, **kw): return await self.request(m, url, **kw)
    return meth
for _m in ("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"):
    setattr(AsyncClient, _m.lower(), _mk3(_m))
Client = Session
`;

const AIOFILES = `
import asyncio
import io
_latency = 0.01
class _File:
    def __init__(self, *args, **kwargs):
        self._opening = args, kwargs
    def __await__(self):
        return self.__aenter__().__await__()
    async def __aenter__(self):
        await asyncio.sleep(_latency)
        args, kwargs = self._opening
        self._file = io.open(*args, **kwargs)
        return self
    async def __aexit__(self, *exc):
        await self.close()
    async def close(self):
        self._file.close()
    async def flush(self):
        self._file.flush()
    def __getattr__(self, name):
        return getattr(self._file, name)
    def __aiter__(self):
        return self
    async def __anext__(self):
        line = await self.readline()
        if not line:
            raise StopAsyncIteration
        return line
def _slow(name):
    async def method(self, *args):
        await asyncio.sleep(_latency)
        return getattr(self._file, name)(*args)
    method.__name__ = name
    return method
for _name in ("read", "readline", "readlines", "write", "writelines", "seek", "tell", "truncate"):
    setattr(_File, _name, _slow(_name))
def open(file, mode="r", *args, **kwargs):
    return _File(file, mode, *args, **kwargs)
`;

export const MODELLED_SOURCES: Readonly<Record<string, string>> = {
  requests: NETWORK,
  aiohttp: NETWORK,
  httpx: NETWORK,
  aiofiles: AIOFILES,
};
