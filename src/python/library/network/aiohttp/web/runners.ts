/** What starts a server and stops it. */
export const RUNNERS = `
class GracefulExit(SystemExit):
    code = 1

class BaseRunner:
    def __init__(self, *, handle_signals=False, shutdown_timeout=60.0, keepalive_timeout=75.0, access_log=None, access_log_class=None,
                 access_log_format=None, **options):
        self._handle_signals, self._timeout, self._keepalive = handle_signals, shutdown_timeout, keepalive_timeout
        self._sites, self._server = [], None
        if access_log_class or access_log_format:
            _refuse("an access log of its own form", "log in a middleware")
        if options.get("handler_cancellation"):
            _refuse("handler_cancellation=True", "leave it out")
    @property
    def server(self): return self._server
    @property
    def sites(self): return set(self._sites)
    @property
    def addresses(self): return [sock.getsockname() for site in self._sites if site._server for sock in site._server.sockets]
    async def setup(self):
        if self._handle_signals:
            loop = asyncio.get_running_loop()
            for each in (_signal.SIGINT, _signal.SIGTERM):
                loop.add_signal_handler(each, self._exit)
        self._server = await self._make_server()
    async def cleanup(self):
        for site in list(self._sites):
            await site.stop()
        if self._server:
            await asyncio.sleep(0)
            await self.shutdown()
            await self._server.shutdown(self._timeout)
        await self._cleanup_server()
        self._server = None
        if self._handle_signals:
            for each in (_signal.SIGINT, _signal.SIGTERM):
                asyncio.get_running_loop().remove_signal_handler(each)
    async def shutdown(self): pass
    async def _cleanup_server(self): pass
    def _exit(self):
        # A server is over once nobody is connected.
        for each in self._server.connections:
            each._given_up()
        raise GracefulExit()

class ServerRunner(BaseRunner):
    def __init__(self, web_server, **options):
        super().__init__(**options)
        self._web_server = web_server
    async def _make_server(self): return self._web_server

class AppRunner(BaseRunner):
    def __init__(self, app, **options):
        super().__init__(**options)
        if not isinstance(app, Application):
            raise TypeError(f"The first argument should be web.Application instance, got {app!r}")
        self._app = app
    @property
    def app(self): return self._app
    async def _make_server(self):
        await self._app.startup()
        self._app.freeze()
        return Server(self._app._handle, request_factory=Request, keepalive_timeout=self._keepalive)
    async def shutdown(self): await self._app.shutdown()
    async def _cleanup_server(self): await self._app.cleanup()

class BaseSite:
    def __init__(self, runner):
        if runner.server is None:
            raise RuntimeError("Call runner.setup() before making a site")
        self._runner, self._server = runner, None
    async def _started(self, **where):
        if self in self._runner._sites:
            raise RuntimeError(f"Site {self} is already registered in runner {self._runner}")
        self._runner._sites.append(self)
        self._server = await asyncio.get_running_loop().create_server(self._runner.server, **where)
    async def stop(self):
        if self not in self._runner._sites:
            raise RuntimeError(f"Site {self} is not registered in runner {self._runner}")
        if self._server is not None:
            self._server.close()
        self._runner._sites.remove(self)

class TCPSite(BaseSite):
    def __init__(self, runner, host=None, port=None, *, ssl_context=None, backlog=128, reuse_address=None, reuse_port=None, shutdown_timeout=60.0):
        if ssl_context is not None:
            _refuse("TLS within the program", "serve without it")
        super().__init__(runner)
        self._host, self._port = host, 8080 if port is None else port
    @property
    def port(self): return self._server.sockets[0].getsockname()[1] if self._server else self._port
    @property
    def name(self): return f"http://{self._host or '0.0.0.0'}:{self._port}"
    async def start(self): await self._started(host=self._host, port=self._port)

class SockSite(BaseSite):
    def __init__(self, runner, sock, **options):
        super().__init__(runner)
        self._sock = sock
        self.name = "http://%s:%s" % sock.getsockname()[:2]
    async def start(self): await self._started(sock=self._sock)

async def _run_app(app, *, host=None, port=None, sock=None, path=None, print=print, handle_signals=True, shutdown_timeout=60.0,
                   keepalive_timeout=75.0, ssl_context=None, backlog=128, access_log_class=None, access_log_format=None,
                   access_log=_access_logger, reuse_address=None, reuse_port=None, handler_cancellation=False):
    if asyncio.iscoroutine(app):
        app = await app
    if path is not None:
        _refuse("UNIX sockets", "serve at a port")
    runner = AppRunner(app, handle_signals=handle_signals, shutdown_timeout=shutdown_timeout, keepalive_timeout=keepalive_timeout,
                       access_log_class=access_log_class, access_log_format=access_log_format, handler_cancellation=handler_cancellation)
    await runner.setup()
    try:
        if sock is not None:
            sites = [SockSite(runner, sock)]
        else:
            sites = [TCPSite(runner, each, port, ssl_context=ssl_context) for each in ([host] if host is None or isinstance(host, str) else host)]
        for site in sites:
            await site.start()
        if print:
            names = sorted(str(each.name) for each in runner.sites)
            print("======== Running on {} ========\\n(Press CTRL+C to quit)".format(", ".join(names)))
        # aiohttp sleeps an hour again and again.
        await sites[-1]._server.serve_forever()
    finally:
        await runner.cleanup()

def run_app(app, *, loop=None, **options):
    if loop is None:
        loop = asyncio.new_event_loop()
    main_task = loop.create_task(_run_app(app, **options))
    try:
        asyncio.set_event_loop(loop)
        loop.run_until_complete(main_task)
    except (GracefulExit, KeyboardInterrupt):
        pass
    finally:
        for tasks in ({main_task}, asyncio.all_tasks(loop)):
            for task in tasks:
                task.cancel()
            if tasks:
                loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()
        asyncio.set_event_loop(None)
`;
