/** What an open WebSocket does on either side. */
export const WEBSOCKETS = `
def _ceiled(now, seconds): return -int(-(now + seconds) // 1) if seconds > 5 else now + seconds

class _WebSocket:
    _loop = _writer = _reader = _close_code = _close_wait = _exception = _heartbeat_timer = _pong_timer = _ping = None
    _closed = _closing = _waiting = False
    def _must_be_open(self): pass
    @property
    def closed(self): return self._closed
    @property
    def close_code(self): return self._close_code
    def exception(self): return self._exception
    def _cancel_heartbeat(self):
        self._cancel_pong()
        if self._heartbeat_timer:
            self._heartbeat_timer.cancel()
            self._heartbeat_timer = None
        if self._ping:
            self._ping.cancel()
            self._ping = None
    def _cancel_pong(self):
        if self._pong_timer:
            self._pong_timer.cancel()
            self._pong_timer = None
    def _reset_heartbeat(self):
        if self._heartbeat is None:
            return
        self._cancel_pong()
        self._heartbeat_when = _ceiled(self._loop.time(), self._heartbeat)
        if self._heartbeat_timer is None:
            self._heartbeat_timer = self._loop.call_at(self._heartbeat_when, self._send_heartbeat)
    def _send_heartbeat(self):
        self._heartbeat_timer = None
        now = self._loop.time()
        # The loop calls up to a nanosecond early, and then its time stands still.
        if now < self._heartbeat_when - 1e-9:
            self._heartbeat_timer = self._loop.call_at(self._heartbeat_when, self._send_heartbeat)
            return
        self._cancel_pong()
        self._pong_timer = self._loop.call_at(_ceiled(now, self._heartbeat / 2), self._pong_not_received)
        ping = asyncio.Task(self._writer.send_frame(b"", WSMsgType.PING), loop=self._loop, eager_start=True)
        if ping.done():
            self._pinged(ping)
        else:
            self._ping = ping
            ping.add_done_callback(self._pinged)
    def _pinged(self, task):
        self._ping = None
        if not task.cancelled() and (error := task.exception()):
            self._broken(error)
    def _pong_not_received(self): self._broken(self._no_pong())
    def _broken(self, error):
        if self._closed:
            return
        self._set_closed()
        self._end(WSCloseCode.ABNORMAL_CLOSURE)
        self._exception = error
        if self._waiting and not self._closing:
            self._reader.feed_data(WSMessage(WSMsgType.ERROR, error, None))
    def _set_closed(self):
        self._closed = True
        self._cancel_heartbeat()
    def _set_closing(self):
        self._closing = True
        self._cancel_heartbeat()
    def _end(self, code, error=None):
        self._close_code = code
        if error is not None:
            self._exception = error
        self._close_transport()
    async def ping(self, message=b""): await self.send_frame(message, WSMsgType.PING)
    async def pong(self, message=b""): await self.send_frame(message, WSMsgType.PONG)
    async def send_frame(self, message, opcode, compress=None):
        self._must_be_open()
        await self._writer.send_frame(message, opcode, compress)
    async def send_str(self, data, compress=None):
        self._must_be_open()
        if not isinstance(data, str):
            raise TypeError("data argument must be str (%r)" % type(data))
        await self._writer.send_frame(data.encode(), WSMsgType.TEXT, compress)
    async def send_bytes(self, data, compress=None):
        self._must_be_open()
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError("data argument must be byte-ish (%r)" % type(data))
        await self._writer.send_frame(data, WSMsgType.BINARY, compress)
    async def send_json(self, data, compress=None, *, dumps=_json.dumps): await self.send_str(dumps(data), compress)
    async def _read(self, timeout):
        try:
            self._waiting = True
            try:
                if timeout:
                    async with asyncio.timeout(timeout):
                        message = await self._reader.read()
                else:
                    message = await self._reader.read()
                self._reset_heartbeat()
                return message
            finally:
                self._waiting = False
                if self._close_wait and not self._close_wait.done():
                    self._close_wait.set_result(None)
        except (asyncio.CancelledError, TimeoutError):
            raise
        except EofStream:
            self._close_code = WSCloseCode.OK
            await self.close()
            return _WS_CLOSED
        except WebSocketError as error:
            self._close_code = error.code
            await self.close(code=error.code)
            return WSMessage(WSMsgType.ERROR, error, None)
    async def _until_closed(self, seconds):
        """Waits for the other side to say that it closes."""
        try:
            async with asyncio.timeout(seconds):
                while (message := await self._reader.read()).type is not WSMsgType.CLOSE:
                    pass
        except asyncio.CancelledError:
            self._end(WSCloseCode.ABNORMAL_CLOSURE)
            raise
        except Exception as error:
            self._end(WSCloseCode.ABNORMAL_CLOSURE, error)
        else:
            self._end(message.data)
        return True
    async def _interrupt(self):
        """Whoever receives is told that it is over."""
        self._close_wait = self._loop.create_future()
        self._reader.feed_data(_WS_CLOSING)
        await self._close_wait
    async def receive_str(self, *, timeout=None):
        message = await self.receive(timeout)
        if message.type is not WSMsgType.TEXT:
            raise WSMessageTypeError(f"Received message {message.type}:{message.data!r} is not WSMsgType.TEXT")
        return message.data
    async def receive_bytes(self, *, timeout=None):
        message = await self.receive(timeout)
        if message.type is not WSMsgType.BINARY:
            raise WSMessageTypeError(f"Received message {message.type}:{message.data!r} is not WSMsgType.BINARY")
        return message.data
    async def receive_json(self, *, loads=_json.loads, timeout=None): return loads(await self.receive_str(timeout=timeout))
    def __aiter__(self): return self
    async def __anext__(self):
        message = await self.receive()
        if message.type in _WS_ENDS:
            raise StopAsyncIteration
        return message
`;
