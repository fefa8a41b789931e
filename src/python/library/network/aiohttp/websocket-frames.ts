/** Messages of WebSockets, and the frames that they go over a connection in. */
export const WEBSOCKET_FRAMES = `
_WS_KEY = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"

class WSMsgType(_IntEnum):
    CONTINUATION, TEXT, BINARY, PING, PONG, CLOSE = 0, 1, 2, 9, 10, 8
    CLOSING, CLOSED, ERROR = 256, 257, 258
    text, binary, ping, pong, close, closing, closed, error = 1, 2, 9, 10, 8, 256, 257, 258

class WSCloseCode(_IntEnum):
    OK, GOING_AWAY, PROTOCOL_ERROR, UNSUPPORTED_DATA, ABNORMAL_CLOSURE, INVALID_TEXT = 1000, 1001, 1002, 1003, 1006, 1007
    POLICY_VIOLATION, MESSAGE_TOO_BIG, MANDATORY_EXTENSION, INTERNAL_ERROR = 1008, 1009, 1010, 1011
    SERVICE_RESTART, TRY_AGAIN_LATER, BAD_GATEWAY = 1012, 1013, 1014

class WSMessage(_namedtuple("WSMessage", "type data extra")):
    def json(self, *, loads=_json.loads): return loads(self.data)

class WebSocketError(Exception):
    def __init__(self, code, message):
        self.code = code
        super().__init__(code, message)
    def __str__(self): return self.args[1]
for _kind in (WSMsgType, WSCloseCode, WSMessage, WebSocketError):
    _kind.__module__ = "aiohttp._websocket.models"

_WS_CLOSED, _WS_CLOSING = WSMessage(WSMsgType.CLOSED, None, None), WSMessage(WSMsgType.CLOSING, None, None)
_WS_ENDS = WSMsgType.CLOSE, WSMsgType.CLOSING, WSMsgType.CLOSED

def _ws_accept(key): return _b64encode(_sha1(key.encode() + _WS_KEY).digest()).decode()

# All clients use one mask: in CPython each frame has another, which nobody can foretell either.
_MASK, _tables = _urandom(4), {}

def _masked(data, mask):
    data = bytearray(data)
    for at, byte in enumerate(mask):
        if byte not in _tables:
            _tables[byte] = bytes([each ^ byte for each in range(256)])
        data[at::4] = data[at::4].translate(_tables[byte])
    return bytes(data)

class _WSQueue:
    """Messages that nobody has received yet. A sender waits once there are many."""
    _LIMIT = 2 ** 17
    def __init__(self, protocol, loop):
        self._protocol, self._loop, self._messages, self._size = protocol, loop, _deque(), 0
        self._ended, self._failed, self._waiter, self._paused = False, None, None, False
    def _wake(self):
        waiter, self._waiter = self._waiter, None
        if waiter and not waiter.done():
            waiter.set_result(None)
    def feed_data(self, message, size=0):
        self._size += size
        self._messages.append((message, size))
        self._wake()
        if self._size > self._LIMIT and not self._paused and self._protocol.transport:
            self._paused = True
            self._protocol.transport.pause_reading()
    def feed_eof(self):
        self._ended = True
        self._wake()
    def set_exception(self, exc):
        self._ended, self._failed = True, exc
        waiter, self._waiter = self._waiter, None
        if waiter and not waiter.done():
            waiter.set_exception(exc)
    async def read(self):
        if not self._messages and not self._ended:
            self._waiter = self._loop.create_future()
            try:
                await self._waiter
            except (asyncio.CancelledError, TimeoutError):
                self._waiter = None
                raise
        if not self._messages:
            raise EofStream if self._failed is None else self._failed
        message, size = self._messages.popleft()
        self._size -= size
        if self._paused and self._size < self._LIMIT and self._protocol.transport:
            self._paused = False
            self._protocol.transport.resume_reading()
        return message

class _WSReader:
    """Takes frames apart as their bytes come."""
    def __init__(self, queue, max_msg_size):
        self._queue, self._max, self._data, self._failed = queue, max_msg_size, b"", False
        self._opcode, self._partial = None, b""
    def feed(self, data):
        """None is the end of the connection."""
        if data is None:
            self._queue.feed_eof()
        elif not self._failed:
            self._data += data
            try:
                while self._read_frame():
                    pass
            except WebSocketError as error:
                self._failed = True
                self._queue.set_exception(error)
    def _read_frame(self):
        data = self._data
        if len(data) < 2:
            return False
        first, second = data[:2]
        is_last, opcode, size, at = first >> 7, first & 15, second & 127, 2
        self._check_head(first, is_last, opcode, size)
        if size > 125:
            at += 2 if size == 126 else 8
            size = int.from_bytes(data[2:at], "big")
        start = at + 4 if second & 128 else at
        if len(data) < start + size or len(data) < start:
            return False
        payload, self._data = data[start:start + size], data[start + size:]
        self._handle(is_last, opcode, _masked(payload, data[at:start]) if start > at else payload)
        return True
    def _check_head(self, first, is_last, opcode, size):
        if first & 0x70:
            raise WebSocketError(WSCloseCode.PROTOCOL_ERROR, "Received frame with non-zero reserved bits")
        if opcode > 7 and not is_last:
            raise WebSocketError(WSCloseCode.PROTOCOL_ERROR, "Received fragmented control frame")
        if opcode > 7 and size > 125:
            raise WebSocketError(WSCloseCode.PROTOCOL_ERROR, "Control frame payload cannot be larger than 125 bytes")
    def _handle(self, is_last, opcode, payload):
        if opcode in (0, 1, 2):
            self._handle_part(is_last, opcode, payload)
        elif opcode == WSMsgType.CLOSE:
            self._handle_close(is_last, payload)
        elif opcode in (WSMsgType.PING, WSMsgType.PONG):
            self._queue.feed_data(WSMessage(WSMsgType(opcode), payload, ""), len(payload))
        else:
            raise WebSocketError(WSCloseCode.PROTOCOL_ERROR, f"Unexpected opcode={opcode!r}")
    def _handle_part(self, is_last, opcode, payload):
        if opcode:
            if is_last and self._partial:
                raise WebSocketError(WSCloseCode.PROTOCOL_ERROR, f"The opcode in non-fin frame is expected to be zero, got {opcode!r}")
        elif self._opcode is None and is_last:
            raise WebSocketError(WSCloseCode.PROTOCOL_ERROR, "Continuation frame for non started message")
        self._opcode = opcode or self._opcode
        whole = self._partial + payload
        if self._max and len(whole) >= self._max:
            raise WebSocketError(WSCloseCode.MESSAGE_TOO_BIG, f"Message size {len(whole)} exceeds limit {self._max}")
        if not is_last:
            self._partial = whole
            return
        opcode, self._opcode, self._partial = self._opcode, None, b""
        told = self._text(whole) if opcode == WSMsgType.TEXT else whole
        self._queue.feed_data(WSMessage(WSMsgType(opcode), told, ""), len(whole))
    def _text(self, payload):
        try:
            return payload.decode()
        except UnicodeDecodeError as error:
            raise WebSocketError(WSCloseCode.INVALID_TEXT, "Invalid UTF-8 text message") from error
    def _handle_close(self, is_last, payload):
        code = int.from_bytes(payload[:2], "big")
        if len(payload) == 1:
            raise WebSocketError(WSCloseCode.PROTOCOL_ERROR, f"Invalid close frame: {is_last} 8 {payload!r}")
        if payload and code < 3000 and code not in set(WSCloseCode):
            raise WebSocketError(WSCloseCode.PROTOCOL_ERROR, f"Invalid close code: {code}")
        self._queue.feed_data(WSMessage(WSMsgType.CLOSE, code, self._text(payload[2:])), len(payload))

class _WSWriter:
    """Writes frames. What a client sends is masked."""
    _LIMIT = 2 ** 16
    def __init__(self, protocol, is_client=False):
        self._protocol, self.transport, self._is_client, self._closing, self._written = protocol, protocol.transport, is_client, False, 0
    async def send_frame(self, message, opcode, compress=None):
        if compress:
            _refuse("a message that is compressed", "send it as it is")
        if self._closing and not opcode & WSMsgType.CLOSE:
            raise ClientConnectionResetError("Cannot write to closing transport")
        if self.transport.is_closing():
            raise ClientConnectionResetError("Cannot write to closing transport")
        frame = self._frame(bytes(message), opcode)
        self.transport.write(frame)
        self._written += len(frame)
        if self._written > self._LIMIT:
            self._written = 0
            await self._protocol._drain()
    def _frame(self, message, opcode):
        size, bit = len(message), 128 if self._is_client else 0
        head = bytes((128 | opcode, bit | (size if size < 126 else 126 if size < 65536 else 127)))
        if size > 125:
            head += size.to_bytes(2 if size < 65536 else 8, "big")
        if not self._is_client:
            return head + message
        return head + _MASK + _masked(message, _MASK)
    async def close(self, code=1000, message=b""):
        if isinstance(message, str):
            message = message.encode()
        try:
            await self.send_frame(code.to_bytes(2, "big") + message, WSMsgType.CLOSE)
        finally:
            self._closing = True
`;
