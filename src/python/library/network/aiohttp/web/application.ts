/** `web.Application`. */
export const APPLICATION = `
class AppKey:
    def __init__(self, name, t=object): self._name, self._t = __name__ + "." + name, t
    def __class_getitem__(cls, item): return cls
    def __lt__(self, other): return self._name < other._name if isinstance(other, AppKey) else True
    def __repr__(self): return f"<AppKey({self._name}, type={self._t.__name__})>"

class CleanupError(RuntimeError):
    @property
    def exceptions(self): return self.args[1]

class _CleanupContext(_Signal):
    def __init__(self, owner):
        super().__init__(owner)
        self._exits = []
    async def _on_startup(self, app):
        for cb in self:
            made = cb(app)
            steps = made if hasattr(made, "__anext__") else _contextmanager_steps(made)
            await steps.__anext__()
            self._exits.append(steps)
    async def _on_cleanup(self, app):
        errors = []
        for steps in reversed(self._exits):
            try:
                await steps.__anext__()
            except StopAsyncIteration:
                pass
            except (Exception, asyncio.CancelledError) as exc:
                errors.append(exc)
            else:
                errors.append(RuntimeError(f"{steps!r} has more than one 'yield'"))
        if errors:
            if len(errors) == 1:
                raise errors[0]
            raise CleanupError("Multiple errors on cleanup stage", errors)

async def _contextmanager_steps(manager):
    async with manager as found:
        yield found

def middleware(f):
    f.__middleware_version__ = 1
    return f

class Application(_Mapping):
    def __init__(self, *, logger=_logging.getLogger("aiohttp.web"), router=None, middlewares=(), handler_args=None, client_max_size=1024 ** 2,
                 loop=None, debug=False):
        self._state, self._router, self.logger, self._max_size = {}, UrlDispatcher(), logger, client_max_size
        self.middlewares, self._frozen, self._subapps, self.debug = list(middlewares), False, [], False
        self.on_startup, self.on_shutdown, self.on_cleanup, self.on_response_prepare = (_Signal(self) for _ in range(4))
        self.cleanup_ctx = _CleanupContext(self)
        self.on_startup.append(self.cleanup_ctx._on_startup)
        self.on_cleanup.append(self.cleanup_ctx._on_cleanup)
    @property
    def router(self): return self._router
    @property
    def frozen(self): return self._frozen
    @property
    def loop(self): return asyncio.get_running_loop()
    def __setitem__(self, key, value):
        if self._frozen:
            _warnings.warn("Changing state of started or joined application is deprecated", DeprecationWarning, stacklevel=3)
        if not isinstance(key, AppKey):
            _warnings.warn("It is recommended to use web.AppKey instances for keys.\\n"
                           "https://docs.aiohttp.org/en/stable/web_advanced.html#application-s-config", NotAppKeyWarning, stacklevel=2)
        self._state[key] = value
    def add_routes(self, routes): return self._router.add_routes(routes)
    def add_subapp(self, prefix, subapp):
        prefix = prefix.rstrip("/")
        if not prefix.startswith("/"):
            raise ValueError("Prefix cannot be empty" if not prefix else "path should be started with / or be empty")
        if self._frozen:
            raise RuntimeError("Cannot add sub application to frozen application")
        for resource in subapp._router._resources:
            resource.add_prefix(prefix)
        self._router._subapps.append((prefix, subapp))
        self._subapps.append(subapp)
        for name in ("on_startup", "on_shutdown", "on_cleanup"):
            getattr(self, name).append(_of_subapp(subapp, name))
    def freeze(self):
        self._frozen = True
        self.on_response_prepare.freeze()
        for each in self._subapps:
            each.freeze()
    async def startup(self):
        self.on_startup.freeze()
        await self.on_startup.send(self)
    async def shutdown(self):
        self.on_shutdown.freeze()
        await self.on_shutdown.send(self)
    async def cleanup(self):
        self.on_cleanup.freeze()
        await self.on_cleanup.send(self)
    async def _handle(self, request):
        match = await self._router.resolve(request)
        match._apps.insert(0, self)
        match.current_app, request._match_info, request._max_size = match._apps[-1], match, match._apps[-1]._max_size
        handler = match.handler
        for app in reversed(match._apps):
            for each in reversed(app.middlewares):
                if getattr(each, "__middleware_version__", None) != 1:
                    _refuse("a middleware without @web.middleware", "decorate it")
                handler = _update_wrapper(_partial(each, handler=handler), handler)
        return await handler(request)
    def __call__(self): return self
    def __repr__(self): return f"<Application 0x{id(self):x}>"

def _of_subapp(subapp, name):
    async def handler(app):
        signal = getattr(subapp, name)
        signal.freeze()
        await signal.send(subapp)
    return handler
`;
