/** `aiohttp.TraceConfig`: what a session tells of its requests as they go. */
export const TRACING = `
class Signal(_network.Known):
    """Receivers, which may be changed until a session has them."""
    __module__ = "aiosignal"
    def __init__(self, owner): self._owner, self._items, self.frozen = owner, [], False
    def _changeable(self):
        if self.frozen:
            raise RuntimeError("Cannot modify frozen list.")
        return self._items
    def append(self, receiver): self._changeable().append(receiver)
    def insert(self, index, receiver): self._changeable().insert(index, receiver)
    def extend(self, receivers): self._changeable().extend(receivers)
    def remove(self, receiver): self._changeable().remove(receiver)
    def pop(self, index=-1): return self._changeable().pop(index)
    def clear(self): self._changeable().clear()
    def freeze(self): self.frozen = True
    def __iter__(self): return iter(self._items)
    def __len__(self): return len(self._items)
    def __getitem__(self, index): return self._items[index]
    def __contains__(self, receiver): return receiver in self._items
    def __repr__(self): return f"<Signal owner={self._owner}, frozen={self.frozen}, {self._items!r}>"
    def __call__(self, receiver):
        self.append(receiver)
        return receiver
    async def send(self, *args, **kwargs):
        if not self.frozen:
            raise RuntimeError("Cannot send non-frozen signal.")
        for receiver in self._items:
            await receiver(*args, **kwargs)
_Signal = Signal
del Signal

class _Params:
    """What receivers are given with a signal: never changed."""
    def __init__(self, *values):
        if len(values) != len(self._fields):
            raise TypeError(f"{type(self).__name__}.__init__() takes {len(self._fields) + 1} positional arguments but {len(values) + 1} were given")
        for name, value in zip(self._fields, values):
            object.__setattr__(self, name, value)
    def __setattr__(self, name, value): raise _FrozenInstanceError
    def __eq__(self, other): return self._all() == other._all() if type(other) is type(self) else NotImplemented
    def __hash__(self): return hash(self._all())
    def __repr__(self): return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self._fields)})"
    def _all(self): return tuple(getattr(self, name) for name in self._fields)

def _told(name, *fields): return type(f"Trace{name}Params", (_Params,), {"__module__": "aiohttp.tracing", "_fields": fields})

TraceRequestStartParams = _told("RequestStart", "method", "url", "headers")
TraceRequestChunkSentParams = _told("RequestChunkSent", "method", "url", "chunk")
TraceResponseChunkReceivedParams = _told("ResponseChunkReceived", "method", "url", "chunk")
TraceRequestEndParams = _told("RequestEnd", "method", "url", "headers", "response")
TraceRequestExceptionParams = _told("RequestException", "method", "url", "headers", "exception")
TraceRequestRedirectParams = _told("RequestRedirect", "method", "url", "headers", "response")
TraceConnectionQueuedStartParams = _told("ConnectionQueuedStart")
TraceConnectionQueuedEndParams = _told("ConnectionQueuedEnd")
TraceConnectionCreateStartParams = _told("ConnectionCreateStart")
TraceConnectionCreateEndParams = _told("ConnectionCreateEnd")
TraceConnectionReuseconnParams = _told("ConnectionReuseconn")
TraceDnsResolveHostStartParams = _told("DnsResolveHostStart", "host")
TraceDnsResolveHostEndParams = _told("DnsResolveHostEnd", "host")
TraceDnsCacheHitParams = _told("DnsCacheHit", "host")
TraceDnsCacheMissParams = _told("DnsCacheMiss", "host")
TraceRequestHeadersSentParams = _told("RequestHeadersSent", "method", "url", "headers")

_TOLD = {
    "request_start": TraceRequestStartParams, "request_chunk_sent": TraceRequestChunkSentParams,
    "response_chunk_received": TraceResponseChunkReceivedParams, "request_end": TraceRequestEndParams,
    "request_exception": TraceRequestExceptionParams, "request_redirect": TraceRequestRedirectParams,
    "connection_queued_start": TraceConnectionQueuedStartParams, "connection_queued_end": TraceConnectionQueuedEndParams,
    "connection_create_start": TraceConnectionCreateStartParams, "connection_create_end": TraceConnectionCreateEndParams,
    "connection_reuseconn": TraceConnectionReuseconnParams, "dns_resolvehost_start": TraceDnsResolveHostStartParams,
    "dns_resolvehost_end": TraceDnsResolveHostEndParams, "dns_cache_hit": TraceDnsCacheHitParams,
    "dns_cache_miss": TraceDnsCacheMissParams, "request_headers_sent": TraceRequestHeadersSentParams,
}

class TraceConfig(_network.Known):
    __module__ = "aiohttp.tracing"
    def __init__(self, trace_config_ctx_factory=_SimpleNamespace):
        for name in _TOLD:
            setattr(self, "_on_" + name, _Signal(self))
        self._trace_config_ctx_factory = trace_config_ctx_factory
    def trace_config_ctx(self, trace_request_ctx=None): return self._trace_config_ctx_factory(trace_request_ctx=trace_request_ctx)
    def freeze(self):
        for name in _TOLD:
            getattr(self, "_on_" + name).freeze()

def _signal(name): return property(lambda self: getattr(self, "_on_" + name))
for _name in _TOLD:
    setattr(TraceConfig, "on_" + _name, _signal(_name))

class _Traces:
    """Whoever wants to know of one request, each with a context of its own."""
    def __init__(self, session, told):
        self._session = session
        self._each = [(config, config.trace_config_ctx(trace_request_ctx=told)) for config in session.trace_configs]
    async def tell(self, name, *values):
        for config, context in self._each:
            await getattr(config, "on_" + name).send(self._session, context, _TOLD[name](*values))
    async def sought(self, connector, host, port):
        """Tells that a host is looked up, and answers whether its address is known."""
        if host.replace(".", "").isdigit() or ":" in host:
            return True
        if connector._knows(host, port):
            await self.tell("dns_cache_hit", host)
            return True
        if connector._caches:
            await self.tell("dns_cache_miss", host)
        await self.tell("dns_resolvehost_start", host)
        return False
    async def found(self, connector, host, port, is_known):
        if not is_known:
            await self.tell("dns_resolvehost_end", host)
            connector._learned(host, port)
`;
