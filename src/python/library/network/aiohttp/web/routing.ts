/** Which handler answers which request. */
export const ROUTING = `
class View:
    def __init__(self, request): self._request = request
    @property
    def request(self): return self._request
    def __await__(self): return self._iter().__await__()
    async def _iter(self):
        method = getattr(self, self._request.method.lower(), None) if self._request.method in _METHODS else None
        if method is None:
            allowed = {each for each in _METHODS if hasattr(self, each.lower())}
            raise HTTPMethodNotAllowed(self._request.method, allowed)
        return await method()
AbstractView = View

_METHODS = ("CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE")

class UrlMappingMatchInfo(dict):
    def __init__(self, match, route):
        super().__init__(match)
        self.route, self._apps, self.current_app = route, [], None
    @property
    def handler(self): return self.route.handler
    @property
    def apps(self): return tuple(self._apps)
    def __repr__(self): return f"<MatchInfo {super().__repr__()}: {self.route}>"

def _as_handler(handler):
    if _inspect.iscoroutinefunction(handler) or isinstance(handler, type) and issubclass(handler, View):
        return handler
    if not callable(handler):
        raise AssertionError(handler)
    _warnings.warn("Bare functions are deprecated, use async ones", DeprecationWarning, stacklevel=2)
    @_wraps(handler)
    async def handler_wrapper(request):
        result = handler(request)
        return await result if asyncio.iscoroutine(result) else result
    return handler_wrapper

class ResourceRoute:
    def __init__(self, method, handler, resource):
        self.method, self.handler, self.resource = method.upper(), _as_handler(handler), resource
    @property
    def name(self): return self.resource and self.resource.name
    def url_for(self, *args, **parts): return self.resource.url_for(*args, **parts)
    def __repr__(self): return f"<ResourceRoute [{self.method}] {self.resource} -> {self.handler!r}"

class _SystemRoute:
    name = resource = None
    def __init__(self, error):
        self.status, self.reason = error.status, error.reason
        async def handler(request): raise error
        self.handler = handler
    def __repr__(self): return f"<SystemRoute {self.status}: {self.reason}>"

_PART = _re.compile(r"(\\{[_a-zA-Z][^{}]*(?:\\{[^{}]*\\}[^{}]*)*\\})")

class Resource:
    def __init__(self, path, name):
        self.canonical, self.name, self._routes, self._prefix = path, name, [], ""
        pattern, self._formatter = "", ""
        for part in _PART.split(path):
            if _PART.fullmatch(part):
                key, _, wanted = part[1:-1].partition(":")
                if not _re.fullmatch("[_a-zA-Z][_a-zA-Z0-9]*", key):
                    raise ValueError(f"Invalid path {path!r}['{part}']")
                pattern += f"(?P<{key}>{wanted or '[^{}/]+'})"
                self._formatter += "{" + key + "}"
            elif "{" in part or "}" in part:
                raise ValueError(f"Invalid path {path!r}['{part}']")
            else:
                pattern += _re.escape(part)
                self._formatter += part
        self._pattern, self._is_plain = _re.compile(pattern), "{" not in path
        self.canonical = self._formatter
    def add_prefix(self, prefix):
        self._prefix, self.canonical = prefix + self._prefix, prefix + self.canonical
    def get_info(self): return {"path" if self._is_plain else "formatter": self.canonical}
    def url_for(self, **parts): return URL(self.canonical.format_map({key: _quote(str(value), safe="") for key, value in parts.items()}))
    def add_route(self, method, handler):
        for route in self._routes:
            if route.method in (method, "*"):
                raise RuntimeError(f"Added route will never be executed, method {route.method} is already registered")
        route = ResourceRoute(method, handler, self)
        self._routes.append(route)
        return route
    def match(self, path):
        if not path.startswith(self._prefix):
            return None
        found = self._pattern.fullmatch(path[len(self._prefix):])
        return None if found is None else {key: _unquote(value) for key, value in found.groupdict().items()}
    def resolve(self, request):
        match = self.match(request.rel_url.raw_path if not self._is_plain else request.rel_url.path)
        if match is None:
            return None, set()
        for route in self._routes:
            if route.method in (request.method, "*"):
                return UrlMappingMatchInfo(match, route), set()
        return None, {route.method for route in self._routes}
    def _key(self):
        # Requests look for the longest beginning of their path first.
        start = self.canonical.partition("{")[0].rpartition("/")[0] if "{" in self.canonical else self.canonical
        return start.rstrip("/") or "/"
    def __iter__(self): return iter(self._routes)
    def __len__(self): return len(self._routes)
    def __repr__(self):
        name = f"'{self.name}' " if self.name is not None else ""
        return f"<{'Plain' if self._is_plain else 'Dynamic'}Resource {name} {self.canonical}>"

class UrlDispatcher:
    def __init__(self): self._resources, self._named, self._subapps = [], {}, []
    def add_resource(self, path, *, name=None):
        if path and not path.startswith("/"):
            raise ValueError("path should be started with / or be empty")
        if self._resources and self._resources[-1].name == name and self._resources[-1]._formatter == path:
            return self._resources[-1]
        return self._added(Resource(path, name))
    def _added(self, resource):
        name = resource.name
        if name is not None:
            if name in self._named:
                raise ValueError(f"Duplicate {name!r}, already handled by {self._named[name]!r}")
            self._named[name] = resource
        self._resources.append(resource)
        return resource
    def add_route(self, method, path, handler, *, name=None, expect_handler=None):
        return self.add_resource(path, name=name).add_route(method.upper(), handler)
    def add_get(self, path, handler, *, name=None, allow_head=True, **options):
        resource = self.add_resource(path, name=name)
        if allow_head:
            resource.add_route("HEAD", handler)
        return resource.add_route("GET", handler)
    def add_view(self, path, handler, **options): return self.add_route("*", path, handler, **options)
    def add_static(self, prefix, path, **options): return self._added(StaticResource(prefix, path, **options))
    def add_routes(self, routes): return [route for each in routes for route in each._register(self)]
    def routes(self): return [route for resource in self._resources for route in resource]
    def resources(self): return list(self._resources)
    def named_resources(self): return _MappingProxyType(self._named)
    def __getitem__(self, name): return self._named[name]
    def __contains__(self, name): return name in self._named
    def __iter__(self): return iter(self._named)
    def __len__(self): return len(self._named)
    async def resolve(self, request):
        allowed, part = set(), request.rel_url.path
        while part:
            for resource in self._resources:
                if resource._key() == part:
                    match, methods = resource.resolve(request)
                    if match is not None:
                        return match
                    allowed |= methods
            if part == "/":
                break
            part = part.rpartition("/")[0] or "/"
        for prefix, app in self._subapps:
            if request.rel_url.path == prefix or request.rel_url.path.startswith(prefix + "/"):
                match = await app.router.resolve(request)
                match._apps.insert(0, app)
                return match
        error = HTTPMethodNotAllowed(request.method, allowed) if allowed else HTTPNotFound()
        return UrlMappingMatchInfo({}, _SystemRoute(error))

class RouteDef:
    def __init__(self, method, path, handler, kwargs):
        self.method, self.path, self.handler, self.kwargs = method, path, handler, kwargs
    def _register(self, router):
        if self.method in ("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"):
            return [getattr(router, "add_" + self.method.lower())(self.path, self.handler, **self.kwargs)]
        return [router.add_route(self.method, self.path, self.handler, **self.kwargs)]
    def __repr__(self):
        more = "".join(f", {name}={value!r}" for name, value in sorted(self.kwargs.items()))
        return f"<RouteDef {self.method} {self.path} -> {self.handler.__name__!r}{more}>"

class RouteTableDef:
    def __init__(self): self._items = []
    def __iter__(self): return iter(self._items)
    def __len__(self): return len(self._items)
    def __getitem__(self, index): return self._items[index]
    def __repr__(self): return f"<RouteTableDef count={len(self._items)}>"
    def route(self, method, path, **options):
        def inner(handler):
            self._items.append(RouteDef(method, path, handler, options))
            return handler
        return inner
    def view(self, path, **options): return self.route("*", path, **options)
    def static(self, prefix, path, **options): self._items.append(StaticDef(prefix, path, options))

def route(method, path, handler, **options): return RouteDef(method, path, handler, options)
def view(path, handler, **options): return route("*", path, handler, **options)

def _for(method):
    def made(path, handler, **options): return route(method, path, handler, **options)
    def adds(self, path, handler, **options): return self.add_route(method, path, handler, **options)
    def of_table(self, path, **options): return self.route(method, path, **options)
    made.__name__ = of_table.__name__ = method.lower()
    globals()[method.lower()] = made
    setattr(RouteTableDef, method.lower(), of_table)
    if method != "GET":
        setattr(UrlDispatcher, "add_" + method.lower(), adds)
for _method in ("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"):
    _for(_method)
`;
