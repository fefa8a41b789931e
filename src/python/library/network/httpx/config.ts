/** What a client of `httpx` may take, of seconds and of connections. */
export const CONFIG = `
class _Unset: pass

class Timeout(_network.Known):
    def __init__(self, timeout=_Unset, *, connect=_Unset, read=_Unset, write=_Unset, pool=_Unset):
        given = {"connect": connect, "read": read, "write": write, "pool": pool}
        if isinstance(timeout, Timeout):
            given = timeout.as_dict()
        elif isinstance(timeout, tuple):
            given = dict(zip(given, (*timeout, None, None)))
        elif timeout is _Unset and _Unset in given.values():
            raise ValueError("httpx.Timeout must either include a default, or set all four parameters explicitly.")
        for name, value in given.items():
            setattr(self, name, timeout if value is _Unset else value)
    def as_dict(self): return {"connect": self.connect, "read": self.read, "write": self.write, "pool": self.pool}
    def __eq__(self, other): return isinstance(other, Timeout) and self.as_dict() == other.as_dict()
    def __repr__(self):
        all = self.as_dict()
        return f"Timeout({f'timeout={self.read}' if len({*all.values()}) == 1 else ', '.join(f'{name}={all[name]}' for name in all)})"

class Limits:
    def __init__(self, *, max_connections=None, max_keepalive_connections=None, keepalive_expiry=5.0):
        self.max_connections, self.max_keepalive_connections = max_connections, max_keepalive_connections
        self.keepalive_expiry = keepalive_expiry
`;
