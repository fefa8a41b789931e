/**
 * What all libraries for requests are made of: how long an answer takes, and what it says. It takes as long as its
 * address says: /delay/2 two seconds, any other a time of its own between 0.1 and 1. `_latency` is what it takes
 * instead when the program is run with a latency.
 */
export const SERVICE = `
from base64 import b64encode as _b64encode
from collections import deque
from importlib import import_module as _import_module
from urllib.parse import urlencode, urlsplit
from zlib import crc32
import asyncio, json as _json, re
from _hosts import Asked, Partly, Unknown, reply_of

_latency = None
UNKNOWN = Partly, Unknown
def place_of(url):
    parts = urlsplit(url)
    return parts.hostname or "", parts.port or (443 if parts.scheme in ("https", "wss") else 80)

# What each library has errors of its own for.
_NO_HOST = re.compile(r"^$|^\\.|\\.\\.|[^\\w.:%-]")

def by_socket(url):
    """Whether a socket asks: where the program itself may listen, and where nobody can be."""
    host, port = place_of(url)
    if _NO_HOST.search(host):
        _refuse(f"a request to a host called {host!r}", "ask one that could have such a name")
    listens = _listens(host, port)
    if listens and url.startswith(("https:", "wss:")):
        _refuse("a request by https of the program itself", "ask it by http")
    return host in ("localhost", "::1", "0.0.0.0") or host.startswith("127.") or listens or _is_unknown(host)

def latency(url):
    found = _number(url, "/delay/", "0123456789.")
    if found:
        seconds = float(found.rstrip("."))
        return min(seconds, 10) if urlsplit(url).hostname == "httpbin.org" else seconds
    return 0.1 + (crc32(url.encode()) % 10) * 0.1 if _latency is None else _latency

def _number(url, sign, digits):
    rest = url.partition(sign)[2]
    return rest[:len(rest) - len(rest.lstrip(digits))]

def reply(method, url, headers=(), body=b""):
    return reply_of(Asked(method, url, headers.items() if hasattr(headers, "items") else headers, body))

def payload(json=None, data=None, dumps=None):
    """The bytes of what is sent, and the headers that tell what they are."""
    if json is not None:
        body, kind = (dumps or _json.dumps)(json).encode(), "application/json"
    elif data is None:
        return b"", {}
    elif isinstance(data, (bytes, bytearray)):
        body, kind = bytes(data), "application/octet-stream"
    elif isinstance(data, str):
        body, kind = data.encode(), "text/plain; charset=utf-8"
    elif hasattr(data, "items") or isinstance(data, (list, tuple)):
        body, kind = urlencode(data, doseq=True).encode(), "application/x-www-form-urlencoded"
    else:
        _refuse(f"sending {type(data).__name__}", "send bytes, a text or a dict")
    return body, {"Content-Type": kind, "Content-Length": str(len(body))}

def basic(login, password, encoding="latin1"):
    return "Basic " + _b64encode(f"{login}:{password}".encode(encoding)).decode()

def with_params(url, params):
    if not params:
        return url
    text = params if isinstance(params, str) else urlencode(params, doseq=True)
    return url + ("&" if "?" in url else "?") + text

def unchanged(called, options, **defaults):
    """Refuses the options of \`called\` that the library has and the model has not, but for values that change nothing there.
    Those with only empty values in a dict, as in proxies={"http": None}, change nothing either."""
    for name, value in options.items():
        if name not in defaults:
            raise TypeError(f"{called}() got an unexpected keyword argument {name!r}")
        asked = any(value.values()) if isinstance(value, dict) else value
        if value is not None and asked != defaults[name] and (asked or defaults[name]):
            _refuse(f"{called.removesuffix('.__init__').replace('._request', '.request')}({name}=...)", "leave it out")

class Known:
    """What is beyond the model is refused: the library may well have it."""
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
        _refuse(f"{type(self).__module__}.{type(self).__name__}.{name}", "write the program without it")

class Address(Known):
    """What the libraries call URL."""
    def __init__(self, url): self._text = str(url)
    def __str__(self): return self._text
    def __repr__(self): return f"URL({self._text!r})"
    def __eq__(self, other): return isinstance(other, type(self)) and self._text == str(other)
    def __hash__(self): return hash(self._text)
    @property
    def host(self): return urlsplit(self._text).hostname
    @property
    def path(self): return urlsplit(self._text).path
    @property
    def scheme(self): return urlsplit(self._text).scheme

def only_known(module, *parts, whole=""):
    """What a module does with names that it has not: \`parts\` are modules of its own, which a program must import, and
    \`whole\` names those that it imports itself."""
    def unknown(name):
        if name in whole.split():
            return _import_module(f"{module}.{name}")
        if name.startswith("__") or name in parts:
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        _refuse(f"{module}.{name}", "write the program without it")
    return unknown

class Headers(Known):
    """Names in any case. \`_shown\` makes what the library calls it out of the pairs."""
    _shown = staticmethod(lambda pairs: repr(dict(pairs)))
    def __init__(self, pairs=()):
        self._pairs = {}
        self.update(pairs)
    def update(self, pairs=(), **more):
        for key, value in [*(pairs.items() if hasattr(pairs, "items") else pairs), *more.items()]:
            self[key] = value
    def __setitem__(self, key, value): self._pairs[key.lower()] = key, value
    def __getitem__(self, key): return self._pairs[key.lower()][1]
    def __delitem__(self, key): del self._pairs[key.lower()]
    def __contains__(self, key): return key.lower() in self._pairs
    def __iter__(self): return iter(self.keys())
    def __len__(self): return len(self._pairs)
    def __repr__(self): return self._shown(self.items())
    def get(self, key, default=None): return self[key] if key in self else default
    def keys(self): return [key for key, value in self._pairs.values()]
    def values(self): return [value for key, value in self._pairs.values()]
    def items(self): return list(self._pairs.values())

class Message(Headers):
    """The headers as the modules of http have them: a name that was not sent is None."""
    def __getitem__(self, key): return self.get(key)
    def get(self, key, default=None): return Headers.__getitem__(self, key) if key in self else default

# What a server says to whoever asks through a socket of its own.
def said(url):
    found = reply("GET", url)
    headers = [] if found.status in (204, 304) else found.headers
    return latency(url), f"{found.status} {found.reason}", [f"{name}: {value}" for name, value in headers], found.body

class Places:
    """How many requests may be under way at once: who comes when all places are taken waits, the first the shortest."""
    def __init__(self, limit):
        self._free, self._limited, self._waiting = limit or 0, bool(limit), deque()
    async def __aenter__(self):
        if not self._limited:
            return
        if self._free > 0:
            self._free -= 1
            return
        place = asyncio.get_running_loop().create_future()
        self._waiting.append(place)
        try:
            await place
        except asyncio.CancelledError:
            if place.done() and not place.cancelled():
                self.leave()
            raise
    async def __aexit__(self, *details): self.leave()
    def is_full(self): return self._limited and self._free <= 0
    def keep(self):
        """Whoever has a place takes one more, free or not."""
        self._free -= 1
    def leave(self):
        self._free += 1
        while self._limited and self._free > 0 and self._waiting:
            place = self._waiting.popleft()
            if not place.done():
                place.set_result(None)
                self._free -= 1
`;
