/** The bodies of messages as they come: `aiohttp.StreamReader`, and the messages of HTTP taken apart. */
export const STREAMS = `
class EofStream(Exception): pass

class StreamReader(_network.Known):
    __module__ = "aiohttp.streams"
    def __init__(self, loop=None):
        self._loop, self._data, self._ended, self._failed, self._waiter = loop, b"", False, None, None
        # Where what came at once ends, for iter_chunks.
        self._ends, self._deadline, self._when_ended = [], None, []
        self.total_bytes = 0
    def feed_data(self, data):
        self._data += data
        self.total_bytes += len(data)
        self._ends.append(self.total_bytes)
        self._wake()
    def feed_eof(self):
        self._ended = True
        self._wake()
        for each in self._when_ended:
            each()
        self._when_ended.clear()
    def on_eof(self, callback):
        if self._ended:
            callback()
        else:
            self._when_ended.append(callback)
    def exception(self): return self._failed
    def set_exception(self, exc):
        self._failed = exc
        self._wake()
    def is_eof(self): return self._ended
    def at_eof(self): return self._ended and not self._data
    def _wake(self):
        if self._waiter and not self._waiter.done():
            self._waiter.set_result(None)
    async def _more(self):
        if self._waiter:
            raise RuntimeError("read() called while another coroutine is already waiting for incoming data")
        self._waiter = self._loop.create_future()
        try:
            if self._deadline is None:
                await self._waiter
            else:
                async with asyncio.timeout_at(self._deadline):
                    await self._waiter
        finally:
            self._waiter = None
    def _taken(self, size):
        taken, self._data = self._data[:size], self._data[size:]
        start = self.total_bytes - len(self._data)
        self._ends = [end for end in self._ends if end > start]
        return taken
    def _check(self):
        if self._failed:
            raise self._failed
    async def read(self, n=-1):
        self._check()
        if n < 0:
            while not self._ended:
                await self._more()
                self._check()
            return self._taken(len(self._data))
        while n and not self._data and not self._ended:
            await self._more()
            self._check()
        return self._taken(n)
    async def readany(self):
        self._check()
        while not self._data and not self._ended:
            await self._more()
            self._check()
        return self._taken(len(self._data))
    async def readexactly(self, n):
        self._check()
        while len(self._data) < n:
            if self._ended:
                data = self._taken(n)
                raise asyncio.IncompleteReadError(data, n)
            await self._more()
            self._check()
        return self._taken(n)
    async def readline(self): return await self.readuntil()
    async def readuntil(self, separator=b"\\n"):
        self._check()
        while separator not in self._data and not self._ended:
            await self._more()
            self._check()
        end = self._data.find(separator)
        return self._taken(len(self._data) if end < 0 else end + len(separator))
    async def readchunk(self):
        self._check()
        while not self._data and not self._ended:
            await self._more()
            self._check()
        if not self._data:
            return b"", False
        start = self.total_bytes - len(self._data)
        return self._taken(self._ends[0] - start), True
    async def iter_chunked(self, n):
        while chunk := await self.read(n):
            yield chunk
    async def iter_any(self):
        while chunk := await self.readany():
            yield chunk
    async def iter_chunks(self):
        while (found := await self.readchunk()) != (b"", False):
            yield found
    async def __aiter__(self):
        while line := await self.readline():
            yield line

class _Connection(asyncio.Protocol):
    """What the connections of clients and servers share."""
    def __init__(self, loop):
        self._loop, self.transport, self._paused, self._raw, self._tail = loop, None, None, None, b""
    def eof_received(self): pass
    def pause_writing(self): self._paused = self._loop.create_future()
    def resume_writing(self):
        paused, self._paused = self._paused, None
        if paused and not paused.done():
            paused.set_result(None)
    async def _drain(self):
        if self._paused:
            await self._paused
    def connection_lost(self, exc):
        self.transport = None
        self.resume_writing()
        if self._raw:
            self._raw(None)
    def _upgraded(self, data):
        if self._raw:
            self._raw(data)
        else:
            self._tail += data
    def _follow(self, raw):
        """What comes after an upgrade goes to \`raw\`, and None when the connection is over."""
        self._raw, data, self._tail = raw, self._tail, b""
        if data:
            raw(data)

class _Messages:
    """Takes messages apart as their bytes come. \`begun(line, headers)\` gives the stream for what follows the head, and
    whether it has a body at all: None where it goes by the headers, "close" up to the end of the connection, "raw" for what is
    no HTTP any more."""
    def __init__(self, begun):
        self._begun, self._data, self._body, self._left, self._raw = begun, b"", None, None, None
        self._is_chunked = False
    def feed(self, data):
        self._data += data
        goes_on = True
        while goes_on:
            goes_on = self._raw is None and (self._read_body() if self._body is not None else self._read_head())
        if self._raw is not None and self._data:
            data, self._data = self._data, b""
            self._raw(data)
    def go_on(self, data):
        """What comes is HTTP after all."""
        self._raw = None
        self.feed(data)
    def feed_eof(self):
        """Tells whether a body is cut off."""
        if self._body is None:
            return False
        cut, body, self._body = self._left is not None or self._is_chunked, self._body, None
        if not cut:
            body.feed_eof()
        return body if cut else None
    def _read_head(self):
        head, found, rest = self._data.lstrip(b"\\r\\n").partition(b"\\r\\n\\r\\n")
        if not found:
            return False
        line, *lines = head.decode("utf-8", "surrogateescape").split("\\r\\n")
        pairs = [(name, value.strip()) for name, _, value in (each.partition(":") for each in lines)]
        headers = CIMultiDict(pairs)
        self._data = rest
        body, kind = self._begun(line, headers)
        if kind == "raw":
            self._raw = body
            return False
        self._body, self._is_chunked = body, kind is None and "chunked" in headers.get("Transfer-Encoding", "").lower()
        self._left = None if self._is_chunked or kind == "close" else 0 if kind == "none" else int(headers.get("Content-Length", 0))
        return True
    def _read_body(self):
        if self._is_chunked and self._left is None:
            # The end of the chunk before may have come by now.
            size, found, rest = self._data.lstrip(b"\\r\\n").partition(b"\\r\\n")
            if not found:
                return False
            size = int(size.partition(b";")[0], 16)
            if size == 0 and not rest.startswith(b"\\r\\n"):
                return False
            self._data = rest if size else rest[2:]
            self._left = size
            if size == 0:
                return self._end()
        if self._left == 0:
            return self._end()
        size = len(self._data) if self._left is None else min(self._left, len(self._data))
        if not size:
            return False
        self._body.feed_data(self._data[:size])
        self._data = self._data[size:]
        if self._left is not None:
            self._left -= size
            if self._is_chunked and self._left == 0:
                self._left = None
            elif self._left == 0:
                return self._end()
        return bool(self._data)
    def _end(self):
        body, self._body, self._left, self._is_chunked = self._body, None, None, False
        body.feed_eof()
        return bool(self._data)
`;
