/** What addresses are taken apart into. */
export const RESULTS = `
import ipaddress as _ipaddress, re as _re
from collections import namedtuple

_Parts = namedtuple("SplitResult", "scheme netloc path query fragment", module="urllib.parse")
_Whole = namedtuple("ParseResult", "scheme netloc path params query fragment", module="urllib.parse")
_Cut = namedtuple("DefragResult", "url fragment", module="urllib.parse")

class _Address:
    @property
    def _user(self):
        user, found, _ = self.netloc.rpartition("@")
        name, colon, password = user.partition(":")
        return (name if found else None), (password if colon else None)
    @property
    def _host(self):
        host = self.netloc.rpartition("@")[2]
        name, _, rest = host.partition("[")[2].partition("]") if "[" in host else host.partition(":")
        return name, rest.partition(":")[2] if "[" in host else rest
    @property
    def username(self): return self._user[0]
    @property
    def password(self): return self._user[1]
    @property
    def hostname(self):
        name, percent, zone = self._host[0].partition("%")
        return name.lower() + percent + zone or None
    @property
    def port(self):
        port = self._host[1]
        if not port:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f"Port could not be cast to integer value as {port!r}")
        if int(port) > 65535:
            raise ValueError("Port out of range 0-65535")
        return int(port)

class SplitResult(_Address, _Parts):
    __slots__ = ()
    def geturl(self): return urlunsplit(self)

class ParseResult(_Address, _Whole):
    __slots__ = ()
    def geturl(self): return urlunparse(self)

class DefragResult(_Cut):
    __slots__ = ()
    def geturl(self): return self.url + "#" + self.fragment if self.fragment else self.url
`;
