/** The server's side of a WebSocket: `web.WebSocketResponse`. */
export const WEB_WEBSOCKETS = `
_ws_logger = _logging.getLogger("aiohttp.websocket")

class WebSocketReady(_namedtuple("WebSocketReady", "ok protocol")):
    def __bool__(self): return self.ok

class WebSocketResponse(_WebSocket, StreamResponse):
    _ws_protocol, _lost, _no_pong, compress = None, 0, TimeoutError, 0
    def __init__(self, *, timeout=10.0, receive_timeout=None, autoclose=True, autoping=True, heartbeat=None, protocols=(), compress=True,
                 max_msg_size=4 * 1024 * 1024, writer_limit=2 ** 16):
        super().__init__(status=101)
        self._protocols, self._timeout, self._receive_timeout, self._heartbeat = protocols, timeout, receive_timeout, heartbeat
        self._autoclose, self._autoping, self._max_msg_size, self._compresses = autoclose, autoping, max_msg_size, compress
    async def prepare(self, request):
        if self._req is not None:
            return self
        self._loop = request.loop
        headers, protocol = self._handshake(request)
        self.set_status(101)
        self.headers.update(headers)
        self.force_close()
        connection = request._protocol
        writer = _WSWriter(connection)
        await super().prepare(request)
        self.body_length = 0
        self._ws_protocol, self._writer = protocol, writer
        self._reset_heartbeat()
        self._reader = _WSQueue(connection, self._loop)
        connection._follow(_WSReader(self._reader, self._max_msg_size).feed)
        await connection._drain()
        return self
    def _handshake(self, request):
        found = request.headers.get
        if found("Upgrade", "").lower().strip() != "websocket":
            raise HTTPBadRequest(text=f'No WebSocket UPGRADE hdr: {found("Upgrade")}\\n Can "Upgrade" only to "WebSocket".')
        if "upgrade" not in found("Connection", "").lower():
            raise HTTPBadRequest(text=f"No CONNECTION upgrade hdr: {found('Connection')}")
        protocol = self._agreed(request)
        version, key = found("Sec-WebSocket-Version", ""), found("Sec-WebSocket-Key")
        if version not in ("13", "8", "7"):
            raise HTTPBadRequest(text=f"Unsupported version: {version}")
        try:
            is_key = bool(key) and len(_b64decode(key)) == 16
        except ValueError:
            is_key = False
        if not is_key:
            raise HTTPBadRequest(text=f"Handshake error: {key!r}")
        if self._compresses and "permessage-deflate" in found("Sec-WebSocket-Extensions", ""):
            _refuse("a WebSocket that is compressed", "give web.WebSocketResponse compress=False")
        headers = {"Upgrade": "websocket", "Connection": "upgrade", "Sec-WebSocket-Accept": _ws_accept(key)}
        return (headers | {"Sec-WebSocket-Protocol": protocol} if protocol else headers), protocol
    def _agreed(self, request):
        if "Sec-WebSocket-Protocol" not in request.headers:
            return None
        wanted = [each.strip() for each in request.headers["Sec-WebSocket-Protocol"].split(",")]
        for each in wanted:
            if each in self._protocols:
                return each
        _ws_logger.warning("Client protocols %r don’t overlap server-known ones %r", wanted, self._protocols)
        return None
    def can_prepare(self, request):
        if self._writer is not None:
            raise RuntimeError("Already started")
        try:
            return WebSocketReady(True, self._handshake(request)[1])
        except HTTPException:
            return WebSocketReady(False, None)
    @property
    def ws_protocol(self): return self._ws_protocol
    def get_extra_info(self, name, default=None):
        return default if self._writer is None else self._writer.transport.get_extra_info(name, default)
    def _must_be_open(self):
        if self._writer is None:
            raise RuntimeError("Call .prepare() first")
    def _close_transport(self):
        if self._req is not None and self._req.transport is not None:
            self._req.transport.close()
    def _pong_not_received(self):
        if self._req._protocol.transport is not None:
            super()._pong_not_received()
    async def write(self, data): raise RuntimeError("Cannot call .write() for websocket")
    async def write_eof(self, data=b""):
        if self._ended:
            return
        if self._req is None:
            raise RuntimeError("Response has not been started")
        await self.close()
        self._ended = True
    async def close(self, *, code=WSCloseCode.OK, message=b"", drain=True):
        self._must_be_open()
        if self._closed:
            return False
        self._set_closed()
        try:
            await self._writer.close(code, message)
            if drain:
                await self._req._protocol._drain()
        except (asyncio.CancelledError, TimeoutError):
            self._end(WSCloseCode.ABNORMAL_CLOSURE)
            raise
        except Exception as error:
            self._end(WSCloseCode.ABNORMAL_CLOSURE, error)
            return True
        if self._waiting:
            await self._interrupt()
        if self._closing:
            self._close_transport()
            return True
        return await self._until_closed(self._timeout)
    async def receive(self, timeout=None):
        if self._reader is None:
            raise RuntimeError("Call .prepare() first")
        while True:
            if self._waiting:
                raise RuntimeError("Concurrent call to receive() is not allowed")
            if self._closed:
                self._lost += 1
                if self._lost >= 5:
                    raise RuntimeError("WebSocket connection is closed.")
                return _WS_CLOSED
            if self._closing:
                return _WS_CLOSING
            message = await self._read(timeout or self._receive_timeout)
            if message.type is WSMsgType.CLOSE:
                self._set_closing()
                self._close_code = message.data
                if not self._closed and self._autoclose:
                    await self.close(drain=False)
            elif message.type is WSMsgType.CLOSING:
                self._set_closing()
                self._close_code = WSCloseCode.OK
            elif message.type is WSMsgType.PING and self._autoping:
                await self.pong(message.data)
                continue
            elif message.type is WSMsgType.PONG and self._autoping:
                continue
            return message
`;
