/** `multidict` and `yarl`, which `aiohttp` is built on: dictionaries with several values for a key, and addresses. */
export const MULTIDICT = `
_missing = object()

class MultiDictProxy(_network.Known):
    """Pairs in the order in which they came."""
    _fold = staticmethod(lambda key: key)
    def __init__(self, pairs=(), **more):
        self._pairs = []
        self._extend(pairs, more)
    def _extend(self, pairs, more):
        self._pairs += [*(pairs.items() if hasattr(pairs, "items") else pairs), *more.items()]
    def getall(self, key, default=_missing):
        found = [value for name, value in self._pairs if self._fold(name) == self._fold(key)]
        if not found and default is _missing:
            raise KeyError(key)
        return found or default
    def getone(self, key, default=_missing):
        found = self.getall(key, None)
        if found is None and default is _missing:
            raise KeyError(key)
        return default if found is None else found[0]
    def get(self, key, default=None): return self.getone(key, default)
    def __getitem__(self, key): return self.getone(key)
    def __contains__(self, key): return isinstance(key, str) and self.getall(key, None) is not None
    def __iter__(self): return iter(self.keys())
    def __len__(self): return len(self._pairs)
    def __eq__(self, other):
        return hasattr(other, "items") and sorted(self.items()) == sorted(other.items())
    def keys(self): return [key for key, value in self._pairs]
    def values(self): return [value for key, value in self._pairs]
    def items(self): return list(self._pairs)
    def copy(self): return type(self)(self._pairs)
    def __repr__(self): return f"<{type(self).__name__}({', '.join(f'{key!r}: {value!r}' for key, value in self._pairs)})>"

class MultiDict(MultiDictProxy):
    def add(self, key, value): self._pairs.append((key, value))
    def extend(self, pairs=(), **more): self._extend(pairs, more)
    def update(self, pairs=(), **more):
        given = type(self)(pairs, **more)
        for key in given.keys():
            self._drop(key)
        self._pairs += given._pairs
    def _drop(self, key): self._pairs = [each for each in self._pairs if self._fold(each[0]) != self._fold(key)]
    def __setitem__(self, key, value):
        at = next((at for at, (name, _) in enumerate(self._pairs) if self._fold(name) == self._fold(key)), len(self._pairs))
        self._pairs[at:at + 1] = [(key, value)]
        self._pairs[at + 1:] = [each for each in self._pairs[at + 1:] if self._fold(each[0]) != self._fold(key)]
    def __delitem__(self, key): self.popall(key)
    def setdefault(self, key, default=None):
        if key not in self:
            self.add(key, default)
        return self[key]
    def popall(self, key, default=_missing):
        found = self.getall(key, default)
        self._drop(key)
        return found
    def pop(self, key, default=_missing):
        found = self.getone(key, default)
        at = next((at for at, (name, _) in enumerate(self._pairs) if self._fold(name) == self._fold(key)), None)
        if at is not None:
            del self._pairs[at]
        return found
    def clear(self): self._pairs.clear()

class CIMultiDictProxy(MultiDictProxy):
    _fold = staticmethod(str.lower)
class CIMultiDict(MultiDict):
    _fold = staticmethod(str.lower)
for _each in (MultiDictProxy, MultiDict, CIMultiDictProxy, CIMultiDict):
    _each.__module__ = "multidict._multidict"

def _with_params(url, params):
    pairs = params.items() if hasattr(params, "items") else () if isinstance(params, str) else params or ()
    for _, value in pairs:
        for each in value if isinstance(value, (list, tuple)) else [value]:
            if isinstance(each, bool) or not isinstance(each, (str, int, float)):
                raise TypeError(f"Invalid variable type: value should be str, int or float, got {each!r} of type {type(each)}")
    text = params if isinstance(params, str) else _urlencode(params or {}, doseq=True, safe="?/:@!$'()*;,")
    return url + ("&" if "?" in url else "?") + text if text else url

def _requoted(url):
    parts = _urlsplit(url)
    path, query = _quote(parts.path, safe="/%:@!$&'()*+,;=~"), _quote(parts.query.replace(" ", "+"), safe="/%:@!$&'()*+,;=~?")
    return parts._replace(path=path, query=query).geturl()

class URL(_network.Address):
    @property
    def port(self):
        parts = _urlsplit(self._text)
        return parts.port or {"http": 80, "https": 443, "ws": 80, "wss": 443}.get(parts.scheme)
    @property
    def path(self): return _unquote(_urlsplit(self._text).path) or "/"
    @property
    def raw_path(self): return _urlsplit(self._text).path or "/"
    @property
    def query_string(self): return _unquote(_urlsplit(self._text).query.replace("+", " "))
    @property
    def query(self): return MultiDictProxy(_parse_qsl(_urlsplit(self._text).query, keep_blank_values=True))
    @property
    def path_qs(self): return self.path + ("?" + self.query_string if self.query_string else "")
    @property
    def raw_path_qs(self): return self.raw_path + ("?" + _urlsplit(self._text).query if "?" in self._text else "")
    @property
    def parts(self): return tuple(self.path.split("/")) if self.path == "/" else ("/", *self.path.strip("/").split("/"))
    @property
    def name(self): return self.path.rpartition("/")[2]
    @property
    def fragment(self): return _unquote(_urlsplit(self._text).fragment)
    def human_repr(self): return self._text
    def is_absolute(self): return bool(_urlsplit(self._text).netloc)
    def join(self, url): return URL(_urljoin(self._text, str(url)))
    def __truediv__(self, name): return URL(_urlsplit(self._text)._replace(path=self.raw_path.rstrip("/") + "/" + _quote(name)).geturl())
    def with_query(self, *given, **named):
        query = given[0] if given else named
        text = query if isinstance(query, str) else _urlencode(query or {}, doseq=True)
        return URL(_urlsplit(self._text)._replace(query=text).geturl())
    def with_path(self, path): return URL(_urlsplit(self._text)._replace(path=_quote(path), query="", fragment="").geturl())
URL.__module__ = "yarl._url"
`;
