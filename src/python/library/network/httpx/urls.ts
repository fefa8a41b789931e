/** Addresses and their queries, as `httpx` has them. */
export const URLS = `
def _text_of(value):
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else "" if value is None else str(value)

class QueryParams(_network.Known, _Mapping):
    def __init__(self, *args, **more):
        given = args[0] if args else more
        if given is None or isinstance(given, (str, bytes)):
            given = given.decode("ascii") if isinstance(given, bytes) else given
            self._all = _parse_qs(given or "", keep_blank_values=True)
        elif isinstance(given, QueryParams):
            self._all = {key: list(values) for key, values in given._all.items()}
        else:
            self._all = {}
            for key, value in given.items() if hasattr(given, "items") else given:
                values = value if isinstance(value, (list, tuple)) else [value]
                self._all.setdefault(str(key), []).extend(map(_text_of, values))
    def _with(self, all):
        made = QueryParams()
        made._all = all
        return made
    def keys(self): return self._all.keys()
    def values(self): return {key: values[0] for key, values in self._all.items()}.values()
    def items(self): return {key: values[0] for key, values in self._all.items()}.items()
    def multi_items(self): return [(key, value) for key, values in self._all.items() for value in values]
    def get(self, key, default=None): return self._all[str(key)][0] if key in self._all else default
    def get_list(self, key): return list(self._all.get(str(key), []))
    def set(self, key, value=None): return self._with({**self._all, str(key): [_text_of(value)]})
    def add(self, key, value=None): return self._with({**self._all, str(key): self.get_list(key) + [_text_of(value)]})
    def remove(self, key): return self._with({each: values for each, values in self._all.items() if each != str(key)})
    def merge(self, params=None): return self._with({**self._all, **QueryParams(params)._all})
    def __getitem__(self, key): return self._all[key][0]
    def __contains__(self, key): return key in self._all
    def __iter__(self): return iter(self.keys())
    def __len__(self): return len(self._all)
    def __bool__(self): return bool(self._all)
    def __hash__(self): return hash(str(self))
    def __eq__(self, other): return isinstance(other, QueryParams) and sorted(self.multi_items()) == sorted(other.multi_items())
    def __str__(self): return _urlencode(self.multi_items())
    def __repr__(self): return f"QueryParams({str(self)!r})"

_SAFE = "!$%&'()*+,/:;=@[\\\\]^|~"
_PORTS = {"http": 80, "https": 443}

class URL(_network.Known):
    def __init__(self, url="", *, params=(), **parts):
        if parts:
            _refuse(f"httpx.URL({next(iter(parts))}=...)", "write the whole address as a text")
        if not isinstance(url, (str, URL)):
            raise TypeError(f"Invalid type for url.  Expected str or httpx.URL, got {type(url)}: {url!r}")
        self._parts = parts = _urlsplit(str(url))
        netloc = parts.netloc.rpartition("@")[2].lower()
        if parts.port is not None and parts.port == _PORTS.get(parts.scheme):
            netloc = netloc.rpartition(":")[0]
        self.netloc, self._query = netloc.encode(), parts.query if "?" in str(url).partition("#")[0] else None
        if params != ():
            self._query = str(QueryParams(params)) or None
        self._query = self._query and _quote(self._query, _SAFE + "?\`{}")
        self._path = _quote(parts.path, _SAFE)
        self.scheme, self.host = parts.scheme, parts.hostname or ""
        self.port = int(netloc.rpartition(":")[2]) if netloc.rpartition(":")[2].isdigit() else None
        self.fragment, self.is_absolute_url = _unquote(parts.fragment), bool(parts.scheme and netloc)
        self.is_relative_url = not self.is_absolute_url
        self.username, self.password = _unquote(parts.username or ""), _unquote(parts.password or "")
    @property
    def path(self): return _unquote(self._path or "/")
    @property
    def query(self): return (self._query or "").encode("ascii")
    @property
    def params(self): return QueryParams(self._query)
    @property
    def raw_path(self): return (self._path or "/").encode("ascii") + (b"" if self._query is None else b"?" + self.query)
    def copy_with(self, **parts):
        if [*parts] != ["params"]:
            _refuse("httpx.URL.copy_with()", "write the whole address as a text")
        return URL(self, **parts)
    def copy_set_param(self, key, value=None): return URL(self, params=self.params.set(key, value))
    def copy_add_param(self, key, value=None): return URL(self, params=self.params.add(key, value))
    def copy_remove_param(self, key): return URL(self, params=self.params.remove(key))
    def copy_merge_params(self, params): return URL(self, params=self.params.merge(params))
    def join(self, url): return URL(_urljoin(str(self), str(URL(url))))
    def _shown(self, login):
        scheme = f"{self.scheme}:" if self.scheme else ""
        authority = f"//{login}{self.netloc.decode()}" if self.netloc else ""
        query = "" if self._query is None else "?" + self._query
        fragment = f"#{self._parts.fragment}" if self._parts.fragment else ""
        return scheme + authority + self._path + query + fragment
    def __str__(self): return self._shown(self._parts.netloc.rpartition("@")[0] + "@" if "@" in self._parts.netloc else "")
    def __repr__(self):
        login = self._parts.netloc.rpartition("@")[0]
        hidden = login.partition(":")[0] + ":[secure]" if ":" in login else login
        return f"URL({self._shown(hidden + '@' if login else '')!r})"
    def __eq__(self, other): return isinstance(other, (URL, str)) and str(self) == str(URL(other))
    def __hash__(self): return hash(str(self))
`;
