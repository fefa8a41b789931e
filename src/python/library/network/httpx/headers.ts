/** The headers of `httpx`: names in any case, shown in small letters and sent as they were written; several of one name. */
export const HEADERS = `
def _text(value): return value.decode("latin-1") if isinstance(value, bytes) else value

def _header(value):
    if not isinstance(value, (str, bytes)):
        raise TypeError(f"Header value must be str or bytes, not {type(value)}")
    return _text(value)

class Headers(_network.Known, _MutableMapping):
    def __init__(self, headers=None):
        pairs = headers._pairs if isinstance(headers, Headers) else headers.items() if hasattr(headers, "items") else headers
        self._pairs = [(_text(key), _header(value)) for key, value in pairs or ()]
    @property
    def raw(self): return [(key.encode(), value.encode()) for key, value in self._pairs]
    def _joined(self):
        joined = {}
        for key, value in self.multi_items():
            joined[key] = f"{joined[key]}, {value}" if key in joined else value
        return joined
    def keys(self): return self._joined().keys()
    def values(self): return self._joined().values()
    def items(self): return self._joined().items()
    def multi_items(self): return [(key.lower(), value) for key, value in self._pairs]
    def get_list(self, key, split_commas=False):
        found = [value for each, value in self.multi_items() if each == key.lower()]
        return [part.strip() for value in found for part in value.split(",")] if split_commas else found
    def update(self, headers=None):
        headers = Headers(headers)
        self._pairs = [pair for pair in self._pairs if pair[0] not in headers] + headers._pairs
    def copy(self): return Headers(self)
    def __getitem__(self, key):
        if key not in self:
            raise KeyError(key)
        return ", ".join(self.get_list(key))
    def __setitem__(self, key, value):
        at = next((at for at, (each, _) in enumerate(self.multi_items()) if each == key.lower()), len(self._pairs))
        rest = [pair for pair in self._pairs[at + 1:] if pair[0].lower() != key.lower()]
        self._pairs[at:] = [(key, value), *rest]
    def __delitem__(self, key):
        if key not in self:
            raise KeyError(key)
        self._pairs = [pair for pair in self._pairs if pair[0].lower() != key.lower()]
    def __contains__(self, key): return any(each == _text(key).lower() for each, _ in self.multi_items())
    def __iter__(self): return iter(self.keys())
    def __len__(self): return len(self._pairs)
    def __eq__(self, other): return sorted(self.multi_items()) == sorted(Headers(other).multi_items())
    def __repr__(self):
        secret = ("authorization", "proxy-authorization")
        shown = [(key, "[secure]" if key in secret else value) for key, value in self.multi_items()]
        return f"Headers({dict(shown) if len(dict(shown)) == len(shown) else shown!r})"
`;
