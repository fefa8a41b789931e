/** A connection to the server: it answers one request after the other. */
export const PROTOCOL = `
_access_logger = _logging.getLogger("aiohttp.access")
_server_logger = _logging.getLogger("aiohttp.server")
_SERVER = _USER_AGENT
_TROUBLE = "500 Internal Server Error\\n\\nServer got itself in trouble"

def _phrase(status):
    try:
        return _HTTPStatus(status).phrase
    except ValueError:
        return ""

def _rfc822(seconds): return _time.strftime("%a, %d %b %Y %H:%M:%S GMT", _time.gmtime(seconds))

class RequestHandler(_Connection):
    def __init__(self, server, loop):
        super().__init__(loop)
        self._server, self._task, self._waiter, self._messages, self._queue = server, None, None, _Messages(self._begun), _deque()
        self._idle_timer, self._closing, self._handled = None, False, None
    def connection_made(self, transport):
        self.transport = transport
        self._server._connections[self] = None
        self._task = asyncio.Task(self.start(), loop=self._loop, eager_start=True)
    def data_received(self, data):
        if not self._closing:
            self._messages.feed(data)
    def connection_lost(self, exc):
        self._closing = True
        self._server._connections.pop(self, None)
        super().connection_lost(exc)
        cut = self._messages.feed_eof()
        if cut:
            cut.set_exception(ConnectionResetError("Connection lost"))
        if self._idle_timer:
            self._idle_timer.cancel()
        if self._waiter and not self._waiter.done():
            self._waiter.cancel()
    def _begun(self, line, headers):
        if not _re.fullmatch(r"[A-Z]+ \\S+ HTTP/1\\.[01]", line):
            _refuse("a request that is no HTTP/1.0 or 1.1", "begin it with a line such as GET / HTTP/1.1")
        content = StreamReader(self._loop)
        self._queue.append((line, headers, content))
        if self._waiter and not self._waiter.done():
            self._waiter.set_result(None)
        is_upgrade = headers.get("Upgrade", "").lower() == "websocket"
        if is_upgrade:
            content.feed_eof()
        return (self._upgraded, "raw") if is_upgrade else (content, None)
    def _write(self, data):
        if self.transport is None or self.transport.is_closing():
            raise ClientConnectionResetError("Cannot write to closing transport")
        self.transport.write(data)
    async def start(self):
        while not self._closing:
            if not self._queue:
                self._waiter = self._loop.create_future()
                try:
                    await self._waiter
                except asyncio.CancelledError:
                    break
                finally:
                    self._waiter = None
            if self._idle_timer:
                self._idle_timer.cancel()
            line, headers, content = self._queue.popleft()
            request = self._server._request(line, headers, content, self)
            task = self._handled = asyncio.Task(self._handle_request(request), loop=self._loop, eager_start=True)
            try:
                response, is_lost = await task
            except (asyncio.CancelledError, ConnectionError):
                break
            finally:
                self._handled = None
            del task, request
            if is_lost or not response.keep_alive:
                break
            while not content.is_eof():
                await content.readany()
            self._idle_timer = self._loop.call_later(self._server._keepalive_timeout, self._given_up)
        if self.transport is not None:
            self.transport.close()
    def _given_up(self):
        if self._waiter and not self._waiter.done():
            self._waiter.cancel()
    async def _handle_request(self, request):
        begun = self._loop.time()
        try:
            response = await self._server._handler(request)
        except HTTPException as exc:
            return await self._finish(request, exc, begun)
        except asyncio.CancelledError:
            raise
        except TimeoutError as exc:
            return await self._finish(request, self._failed(request, 504, "", exc), begun)
        except Exception as exc:
            return await self._finish(request, self._failed(request, 500, _TROUBLE, exc), begun)
        return await self._finish(request, response, begun)
    def _failed(self, request, status, text, exc):
        if status == 500:
            _server_logger.exception("Error handling request from %s", request.remote, exc_info=exc)
        if request._is_answered:
            raise ConnectionError("Response is sent already, cannot send another response with the error message")
        response = Response(status=status, text=text, content_type="text/plain")
        response.force_close()
        return response
    async def _finish(self, request, response, begun):
        if self._raw is None:
            # Who wished for an upgrade and was not given one may ask for something else.
            data, self._tail = self._tail, b""
            self._messages.go_on(data)
        if not hasattr(response, "prepare"):
            _server_logger.exception("Missing return statement on request handler" if response is None else
                                     f"Web-handler should return a response instance, got {response!r}")
            response = Response(status=500, text="500: Internal Server Error")
        try:
            await response.prepare(request)
            await response.write_eof()
        except ConnectionError:
            self._log(request, response, begun)
            return response, True
        self._log(request, response, begun)
        return response, False
    def _log(self, request, response, begun):
        if _access_logger.isEnabledFor(_logging.INFO):
            at = _datetime.datetime.now(_datetime.timezone.utc) - _datetime.timedelta(seconds=self._loop.time() - begun)
            line = "%s %s HTTP/%d.%d" % (request.method, request.raw_path, *request.version)
            of = request.headers.get
            _access_logger.info('%s %s "%s" %s %s "%s" "%s"', request.remote, at.strftime("[%d/%b/%Y:%H:%M:%S %z]"), line,
                                response.status, response.body_length, of("Referer", "-"), of("User-Agent", "-"))
    async def _shutdown(self, timeout):
        self._closing = True
        if self._idle_timer:
            self._idle_timer.cancel()
        if self._waiter and not self._waiter.done():
            self._waiter.cancel()
        # First a request may end, then the connection.
        for over in (self._handled, self._task):
            try:
                async with asyncio.timeout(timeout):
                    if over and not over.done():
                        await asyncio.shield(over)
            except (TimeoutError, asyncio.CancelledError):
                if asyncio.current_task().cancelling():
                    raise
        self._task.cancel()
        if self.transport is not None:
            self.transport.close()

class Server:
    """Makes a protocol for each connection: what \`loop.create_server\` is given."""
    def __init__(self, handler, *, request_factory=None, keepalive_timeout=75.0, **options):
        self._handler, self._keepalive_timeout, self._connections = handler, keepalive_timeout, {}
        self._request = request_factory or BaseRequest
    @property
    def connections(self): return list(self._connections)
    async def shutdown(self, timeout=None):
        for each in list(self._connections):
            await each._shutdown(timeout)
    def __call__(self): return RequestHandler(self, asyncio.get_running_loop())
`;
