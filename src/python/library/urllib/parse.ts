import {registerPython} from '../register.ts';
import {QUOTING} from './quoting.ts';
import {RESULTS} from './results.ts';

/** Addresses are taken apart and put together. A part that is not there is None at first, and "" in what is given back. */
const ADDRESSES = `
_RELATIVE = "", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms", "prospero", "rtsp", "rtsps", "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss"
_NETLOC = "", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp", "snews", "prospero", "rtsp", "rtsps", "rtspu", "rsync", "svn", "svn+ssh", "sftp", "nfs", "git", "git+ssh", "ws", "wss", "itms-services"
_PARAMS = "", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtsps", "rtspu", "sip", "sips", "mms", "sftp", "tel"
_ORDINARY = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."
_BLANK = "".join(map(chr, range(33)))

def _texts(*parts):
    for part in parts:
        if isinstance(part, (bytes, bytearray)):
            _refuse("an address of bytes", "decode it first")

def _cleaned(text):
    for sign in "\\t\\r\\n":
        text = text.replace(sign, "")
    return text

def _split(url, scheme, allow_fragments):
    _texts(url, scheme)
    url = _cleaned(url.lstrip(_BLANK))
    if scheme is not None:
        scheme = _cleaned(scheme.strip(_BLANK))
    netloc = query = fragment = None
    before, colon, rest = url.partition(":")
    if colon and before and before[0].isascii() and before[0].isalpha() and all(sign in _ORDINARY for sign in before):
        scheme, url = before.lower(), rest
    if url[:2] == "//":
        end = min([at for at in map(url[2:].find, "/?#") if at >= 0], default=len(url) - 2) + 2
        netloc, url = url[2:end], url[end:]
        _check_brackets(netloc)
    if allow_fragments and "#" in url:
        url, fragment = url.split("#", 1)
    if "?" in url:
        url, query = url.split("?", 1)
    return scheme, netloc, url, query, fragment

def _check_brackets(netloc):
    if ("[" in netloc) != ("]" in netloc):
        raise ValueError("Invalid IPv6 URL")
    before, bracket, within = netloc.rpartition("@")[2].partition("[")
    if not bracket:
        return
    host, _, port = within.partition("]")
    if before or port and not port.startswith(":"):
        raise ValueError("Invalid IPv6 URL")
    if host.startswith("v"):
        if not _re.match(r"\\Av[a-fA-F0-9]+\\..+\\z", host):
            raise ValueError("IPvFuture address is invalid")
    elif _ipaddress.ip_address(host).version == 4:
        raise ValueError("An IPv4 address cannot be in brackets")

def _parse(url, scheme, allow_fragments):
    scheme, netloc, path, query, fragment = _split(url, scheme, allow_fragments)
    params = None
    at = path.find(";", path.rfind("/") + 1)
    if (scheme or "") in _PARAMS and at >= 0:
        path, params = path[:at], path[at + 1:]
    return scheme, netloc, path, params, query, fragment

def urlsplit(url, scheme="", allow_fragments=True):
    return SplitResult(*[part or "" for part in _split(url, scheme, allow_fragments)])

def urlparse(url, scheme="", allow_fragments=True):
    return ParseResult(*[part or "" for part in _parse(url, scheme, allow_fragments)])

def _unsplit(scheme, netloc, url, query, fragment):
    if netloc is not None:
        url = "//" + netloc + ("/" + url if url and url[0] != "/" else url)
    elif url[:2] == "//":
        url = "//" + url
    if scheme:
        url = scheme + ":" + url
    return url + ("" if query is None else "?" + query) + ("" if fragment is None else "#" + fragment)

def _unparse(scheme, netloc, url, params, query, fragment):
    return _unsplit(scheme, netloc, url if params is None else url + ";" + params, query, fragment)

def urlunsplit(components):
    scheme, netloc, url, query, fragment = components
    _texts(*components)
    if not netloc:
        netloc = "" if scheme and scheme in _NETLOC and url[:1] in ("", "/") else None
    return _unsplit(scheme or None, netloc, url, query or None, fragment or None)

def urlunparse(components):
    scheme, netloc, url, params, query, fragment = components
    return urlunsplit((scheme, netloc, f"{url};{params}" if params else url, query, fragment))

def urljoin(base, url, allow_fragments=True):
    if not base or not url:
        return base or url
    _texts(base, url)
    old_scheme, old_netloc, old_path, old_params, old_query, old_fragment = _parse(base, None, allow_fragments)
    scheme, netloc, path, params, query, fragment = _parse(url, None, allow_fragments)
    scheme = old_scheme if scheme is None else scheme
    if scheme != old_scheme or (scheme and scheme not in _RELATIVE):
        return url
    if not scheme or scheme in _NETLOC:
        if netloc:
            return _unparse(scheme, netloc, path, params, query, fragment)
        netloc = old_netloc
    if not path and params is None:
        if query is None:
            query = old_query
            fragment = old_fragment if fragment is None else fragment
        return _unparse(scheme, netloc, old_path, old_params, query, fragment)
    return _unparse(scheme, netloc, _joined(old_path, path), params, query, fragment)

def _joined(old, new):
    folders = old.split("/")
    if folders[-1]:
        folders.pop()
    steps = new.split("/")
    if new[:1] != "/":
        steps = folders + steps
        steps[1:-1] = filter(None, steps[1:-1])
    path = []
    for step in steps:
        if step == "..":
            path = path[:-1]
        elif step != ".":
            path.append(step)
    if steps[-1] in (".", ".."):
        path.append("")
    return "/".join(path) or "/"

def urldefrag(url):
    _texts(url)
    if "#" not in url:
        return DefragResult(url, "")
    scheme, netloc, path, query, fragment = _split(url, None, True)
    return DefragResult(_unsplit(scheme, netloc, path, query, None), fragment or "")
`;

registerPython('urllib', '');
registerPython('urllib.parse', RESULTS + ADDRESSES + QUOTING);
