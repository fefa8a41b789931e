/** The client's side of a WebSocket: `aiohttp.ClientWebSocketResponse`. */
export const CLIENT_WEBSOCKET = `
@_dataclass(frozen=True)
class ClientWSTimeout:
    ws_receive: float = None
    ws_close: float = None
ClientWSTimeout.__module__ = "aiohttp.client_ws"
_WS_TIMEOUT = ClientWSTimeout(ws_close=10.0)

class ClientWebSocketResponse(_WebSocket, _network.Known):
    __module__ = "aiohttp.client_ws"
    _no_pong = ServerTimeoutError
    compress, client_notakeover = 0, False
    def __init__(self, reader, writer, protocol, response, timeout, autoclose, autoping, loop, *, heartbeat=None):
        self._reader, self._writer, self._protocol, self._response = reader, writer, protocol, response
        self._timeout, self._autoclose, self._autoping, self._loop, self._heartbeat = timeout, autoclose, autoping, loop, heartbeat
        self._reset_heartbeat()
    @property
    def protocol(self): return self._protocol
    def get_extra_info(self, name, default=None):
        return default if self._closed else self._writer.transport.get_extra_info(name, default)
    def _close_transport(self): self._response.close()
    async def close(self, *, code=WSCloseCode.OK, message=b""):
        if self._waiting and not self._closing:
            self._set_closing()
            await self._interrupt()
        if self._closed:
            return False
        self._set_closed()
        try:
            await self._writer.close(code, message)
        except asyncio.CancelledError:
            self._end(WSCloseCode.ABNORMAL_CLOSURE)
            raise
        except Exception as error:
            self._end(WSCloseCode.ABNORMAL_CLOSURE, error)
            return True
        if self._close_code:
            self._response.close()
            return True
        return await self._until_closed(self._timeout.ws_close)
    async def receive(self, timeout=None):
        while True:
            if self._waiting:
                raise RuntimeError("Concurrent call to receive() is not allowed")
            if self._closed:
                return _WS_CLOSED
            if self._closing:
                await self.close()
                return _WS_CLOSED
            try:
                message = await self._read(timeout or self._timeout.ws_receive)
            except (asyncio.CancelledError, TimeoutError):
                self._close_code = WSCloseCode.ABNORMAL_CLOSURE
                raise
            if message.type is WSMsgType.CLOSE:
                self._set_closing()
                self._close_code = message.data
                if not self._closed and self._autoclose:
                    await self.close()
            elif message.type is WSMsgType.CLOSING:
                self._set_closing()
            elif message.type is WSMsgType.PING and self._autoping:
                await self.pong(message.data)
                continue
            elif message.type is WSMsgType.PONG and self._autoping:
                continue
            return message
    async def __aenter__(self): return self
    async def __aexit__(self, *details): await self.close()

class _WSContextManager(_RequestContextManager):
    def __init__(self, session, url, timeout=_WS_TIMEOUT, receive_timeout=None, **options):
        deprecated, told = [], timeout if isinstance(timeout, ClientWSTimeout) else ClientWSTimeout(ws_close=timeout)
        if told is not timeout:
            deprecated.append("parameter 'timeout' of type 'float' is deprecated, please use 'timeout=aiohttp.ClientWSTimeout(ws_close=...)'")
        if receive_timeout is not None:
            told = ClientWSTimeout(receive_timeout, told.ws_close)
            deprecated.append("float parameter 'receive_timeout' is deprecated, please use parameter "
                              "'timeout=aiohttp.ClientWSTimeout(ws_receive=...)'")
        super().__init__(_ws_connected(session, url, told, **options), deprecated)

def _ws_checked(response, key, protocols):
    """What both have agreed on, or an error."""
    found = response.headers.get
    checks = (
        (response.status == 101, "Invalid response status"),
        (found("Upgrade", "").lower() == "websocket", "Invalid upgrade header"),
        (found("Connection", "").lower() == "upgrade", "Invalid connection header"),
        (found("Sec-WebSocket-Accept", "") == _ws_accept(key), "Invalid challenge response"),
    )
    for is_right, message in checks:
        if not is_right:
            raise WSServerHandshakeError(None, response.history, message=message, status=response.status, headers=response.headers,
                                         url=response.url)
    told = [each.strip() for each in found("Sec-WebSocket-Protocol", "").split(",")]
    return next((each for each in told if each in protocols), None)

async def _ws_connected(session, url, timeout, *, method="GET", protocols=(), autoclose=True, autoping=True, heartbeat=None, auth=None,
                        origin=None, params=None, headers=None, proxy=None, proxy_auth=None, ssl=True, verify_ssl=None,
                        ssl_context=None, proxy_headers=None, compress=0, max_msg_size=4 * 1024 * 1024):
    if not _network.by_socket(url):
        _refuse("a WebSocket of the web", "ask a server of the program")
    if compress:
        _refuse("a WebSocket that is compressed", "leave compress= out")
    sent = CIMultiDict(headers or {})
    for name, value in (("Upgrade", "websocket"), ("Connection", "Upgrade"), ("Sec-WebSocket-Version", "13")):
        sent.setdefault(name, value)
    key = sent["Sec-WebSocket-Key"] = _b64encode(_urandom(16)).decode()
    if protocols:
        sent["Sec-WebSocket-Protocol"] = ",".join(protocols)
    if origin is not None:
        sent["Origin"] = origin
    response = await session._request(method, url, params=params, headers=sent, auth=auth)
    try:
        protocol = _ws_checked(response, key, protocols)
    except BaseException:
        response.close()
        raise
    connection, loop = response._connection, session._loop
    queue = _WSQueue(connection, loop)
    writer = _WSWriter(connection, is_client=True)
    connection._follow(_WSReader(queue, max_msg_size).feed)
    return ClientWebSocketResponse(queue, writer, protocol, response, timeout, autoclose, autoping, loop, heartbeat=heartbeat)
`;
