import {registerPython} from '../register.ts';
import {QUOTING} from './quoting.ts';

/** Addresses and their parts. */
const ADDRESSES = `
import re as _re
from collections import namedtuple

_Parts = namedtuple("SplitResult", "scheme netloc path query fragment", module="urllib.parse")
_Whole = namedtuple("ParseResult", "scheme netloc path params query fragment", module="urllib.parse")

class _Address:
    @property
    def _host(self):
        host = self.netloc.rpartition("@")[2]
        name, _, rest = (host[1:].partition("]") if host.startswith("[") else host.partition(":"))
        return name, rest.removeprefix(":")
    @property
    def username(self): return self.netloc.rpartition("@")[0].partition(":")[0] or None
    @property
    def password(self): return self.netloc.rpartition("@")[0].partition(":")[2] or None
    @property
    def hostname(self): return self._host[0].lower() or None
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
    def geturl(self): return urlunsplit(self)

class ParseResult(_Address, _Whole):
    def geturl(self): return urlunparse(self)

_ORDINARY = "abcdefghijklmnopqrstuvwxyz0123456789+-."

def urlsplit(url, scheme="", allow_fragments=True):
    before, colon, rest = url.strip().partition(":")
    if colon and before[:1].isalpha() and all(sign in _ORDINARY for sign in before.lower()):
        scheme, url = before.lower(), rest
    fragment = netloc = ""
    if allow_fragments:
        url, _, fragment = url.partition("#")
    url, _, query = url.partition("?")
    if url.startswith("//"):
        netloc, slash, url = url[2:].partition("/")
        url = slash + url
    return SplitResult(scheme, netloc, url, query, fragment)

def urlparse(url, scheme="", allow_fragments=True):
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    folder, slash, last = path.rpartition("/")
    last, _, params = last.partition(";")
    return ParseResult(scheme, netloc, folder + slash + last, params, query, fragment)

def urlunsplit(components):
    scheme, netloc, url, query, fragment = components
    if netloc:
        url = "//" + netloc + ("/" + url if url and not url.startswith("/") else url)
    return (scheme + ":" if scheme else "") + url + ("?" + query if query else "") + ("#" + fragment if fragment else "")

def urlunparse(components):
    scheme, netloc, url, params, query, fragment = components
    return urlunsplit((scheme, netloc, url + ";" + params if params else url, query, fragment))

def urljoin(base, url, allow_fragments=True):
    if not base or not url:
        return base or url
    old, new = urlsplit(base), urlsplit(url, urlsplit(base).scheme)
    if new.scheme != old.scheme:
        return url
    if new.netloc:
        return urlunsplit(new)
    if not new.path:
        return urlunsplit((old.scheme, old.netloc, old.path, new.query or old.query, new.fragment))
    path = new.path if new.path.startswith("/") else old.path.rpartition("/")[0] + "/" + new.path
    steps = []
    for step in path.split("/")[1:]:
        if step == "..":
            steps = steps[:-1]
        elif step != ".":
            steps.append(step)
    if path.rpartition("/")[2] in (".", ".."):
        steps.append("")
    return urlunsplit((old.scheme, old.netloc, "/" + "/".join(steps), new.query, new.fragment))

def urldefrag(url):
    parts = urlsplit(url)
    return urlunsplit(parts[:4] + ("",)), parts.fragment
`;

registerPython('urllib', '');
registerPython('urllib.parse', ADDRESSES + QUOTING);
