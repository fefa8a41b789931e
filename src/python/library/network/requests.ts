import {wholeOf} from './parts.ts';

/** The errors of `requests`. */
export const REQUESTS_ERRORS = `
from json import JSONDecodeError as _JSONDecodeError
from _network import only_known as _only_known

class RequestException(IOError):
    def __init__(self, *args, response=None, request=None):
        self.response, self.request = response, request
        super().__init__(*args)

class HTTPError(RequestException): pass
class ConnectionError(RequestException): pass
class ProxyError(ConnectionError): pass
class SSLError(ConnectionError): pass
class Timeout(RequestException): pass
class ConnectTimeout(ConnectionError, Timeout): pass
class ReadTimeout(Timeout): pass
class TooManyRedirects(RequestException): pass
class InvalidURL(RequestException, ValueError): pass
class MissingSchema(RequestException, ValueError): pass
class InvalidSchema(RequestException, ValueError): pass
class InvalidHeader(RequestException, ValueError): pass
class ChunkedEncodingError(RequestException): pass
class ContentDecodingError(RequestException): pass
class RetryError(RequestException): pass
class InvalidJSONError(RequestException): pass
class JSONDecodeError(InvalidJSONError, _JSONDecodeError):
    def __init__(self, *args, response=None, request=None):
        self.response, self.request = response, request
        _JSONDecodeError.__init__(self, *args)

__getattr__ = _only_known("requests.exceptions")
`;

/** \`requests\`, as far as tutorials go. */
export const REQUESTS = `
from datetime import timedelta as _timedelta
from socket import gaierror as _gaierror
from urllib.parse import urljoin as _urljoin
import json as _json
import _exchanges, _network, urllib3
from requests import exceptions
from requests.exceptions import (
    ConnectionError, ConnectTimeout, HTTPError, JSONDecodeError, ReadTimeout, RequestException, Timeout, TooManyRedirects,
)

__version__ = "2.32.5"
_SCHEMES = ("http://", "https://")

class Response(_network.Known):
    __module__ = "requests.models"
    def __init__(self, url, seconds, reply):
        parts = _network.urlsplit(url)
        self.url = url if parts.path else parts._replace(path="/").geturl()
        self.status_code, self.reason, self.history, self._reply = reply.status, reply.reason, [], reply
        self.encoding = reply.charset or ("utf-8" if "json" in reply.media else "ISO-8859-1" if "text" in reply.media else None)
        self.headers, self.elapsed = _network.Headers(reply.headers), _timedelta(seconds=seconds)
        self.is_redirect = False
    @property
    def ok(self): return self.status_code < 400
    @property
    def text(self):
        try:
            return str(self.content, self.encoding or self.apparent_encoding, errors="replace")
        except (LookupError, TypeError):
            return str(self.content, errors="replace")
    @property
    def content(self): return self._reply.body
    @property
    def apparent_encoding(self): return "ascii" if self.content.isascii() else "utf-8"
    def json(self, **options):
        if isinstance(self._reply, _network.UNKNOWN):
            return self._reply.json()
        try:
            return _json.loads(self.content, **options)
        except _json.JSONDecodeError as error:
            raise JSONDecodeError(error.msg, error.doc, error.pos)
    def iter_content(self, chunk_size=1, decode_unicode=False):
        whole = self.text if decode_unicode else self.content
        size = chunk_size or len(whole)
        return (whole[at:at + size] for at in range(0, len(whole), size))
    def iter_lines(self, chunk_size=512, decode_unicode=False):
        return iter((self.text if decode_unicode else self.content).splitlines())
    def raise_for_status(self):
        if self.status_code >= 400:
            whose = "Client" if self.status_code < 500 else "Server"
            raise HTTPError(f"{self.status_code} {whose} Error: {self.reason} for url: {self.url}", response=self)
    def close(self): pass
    def __enter__(self): return self
    def __exit__(self, *details): self.close()
    def __bool__(self): return self.ok
    def __iter__(self): return self.iter_content(128)
    def __repr__(self): return f"<Response [{self.status_code}]>"

class Session(_network.Known):
    __module__ = "requests.sessions"
    def __init__(self):
        self.params, self.auth, self.verify, self.cookies = {}, None, True, {}
        self.headers = _network.Headers({"User-Agent": "python-requests/" + __version__, "Accept-Encoding": "gzip, deflate",
                                         "Accept": "*/*", "Connection": "keep-alive"})
    def __enter__(self): return self
    def __exit__(self, *details): self.close()
    def close(self): pass
    def request(self, method, url, params=None, data=None, headers=None, cookies=None, files=None, auth=None, timeout=None,
                allow_redirects=True, proxies=None, hooks=None, stream=None, verify=None, cert=None, json=None):
        kept = vars(self).get
        beyond = {"files": files, "proxies": proxies or kept("proxies"), "hooks": hooks or kept("hooks"), "cert": cert or kept("cert")}
        _network.unchanged("Session.request", beyond, files=None, proxies=None, hooks=None, cert=None)
        url = str(url)
        if not url.startswith(_SCHEMES):
            _wrong(url)
        url = _network.with_params(_network.with_params(url, self.params), params)
        limit = timeout[1] if isinstance(timeout, tuple) else timeout
        body, told = _network.payload(json, data)
        sent = self._sent(told, headers, cookies, auth)
        if url.startswith("https:") and (self.verify if verify is None else verify) is False:
            urllib3._unverified(_network.place_of(url)[0])
        if _network.by_socket(url):
            return self._asked(method, url, sent, body, limit, allow_redirects)
        seconds = _network.latency(url)
        if limit is not None and seconds >= limit:
            _blocked(limit)
            _timed_out(url, limit)
        _blocked(seconds)
        return Response(url, seconds, _network.reply(method, url, sent, body))
    def _asked(self, method, url, sent, body, limit, follows):
        history = []
        while True:
            response = Response(url, *_told(method, url, sent, body, limit))
            place = response.headers.get("Location")
            if not follows or not place or response.status_code not in (301, 302, 303, 307, 308):
                break
            if len(history) >= 30:
                raise TooManyRedirects("Exceeded 30 redirects.", response=response)
            history.append(response)
            if response.status_code in (301, 302, 303) and method != "HEAD":
                method, body = "GET", b""
                for name in ("Content-Type", "Content-Length"):
                    if name in sent:
                        del sent[name]
            url = _urljoin(url, place)
        response.history = history
        return response
    def _sent(self, told, headers, cookies, auth):
        sent = _network.Headers(self.headers)
        sent.update(told)
        sent.update(headers or {})
        pairs = {**self.cookies, **(cookies or {})}
        if pairs:
            sent["Cookie"] = "; ".join(f"{name}={value}" for name, value in pairs.items())
        auth = auth or self.auth
        if auth:
            sent["Authorization"] = _network.basic(*auth)
        return sent
    def get(self, url, **options): return self.request("GET", url, **options)
    def options(self, url, **options): return self.request("OPTIONS", url, **options)
    def head(self, url, **options): return self.request("HEAD", url, **options)
    def post(self, url, data=None, json=None, **options): return self.request("POST", url, data=data, json=json, **options)
    def put(self, url, data=None, **options): return self.request("PUT", url, data=data, **options)
    def patch(self, url, data=None, **options): return self.request("PATCH", url, data=data, **options)
    def delete(self, url, **options): return self.request("DELETE", url, **options)

def _wrong(url):
    scheme, colon, rest = url.partition("://")
    if colon:
        raise exceptions.InvalidSchema(f"No connection adapters were found for {url!r}")
    raise exceptions.MissingSchema(f"Invalid URL {url!r}: No scheme supplied. Perhaps you meant https://{url}?")

def _told(method, url, sent, body, limit):
    try:
        reply, seconds = _exchanges.exchange(method, url, sent, body, limit)
        return seconds, reply
    except TimeoutError:
        wait_is_over = True
    except _exchanges.Disconnected:
        wait_is_over = False
    except OSError as error:
        _unreached(url, error)
    # Out here nothing of ours is the context of what is raised.
    if wait_is_over:
        _timed_out(url, limit)
    _aborted()

# urllib3 raises its own errors first, of what the system or http.client raises.
def _timed_out(url, limit):
    try:
        try:
            raise TimeoutError("timed out")
        except TimeoutError as error:
            raise urllib3.exceptions.ReadTimeoutError(f"{_pool(url)}: Read timed out. (read timeout={limit})") from error
    except urllib3.exceptions.ReadTimeoutError as error:
        raise ReadTimeout(error)

class RemoteDisconnected(ConnectionResetError):
    __module__ = "http.client"
def _aborted():
    try:
        try:
            raise RemoteDisconnected("Remote end closed connection without response")
        except RemoteDisconnected as error:
            raise urllib3.exceptions.ProtocolError("Connection aborted.", error)
    except urllib3.exceptions.ProtocolError as error:
        raise ConnectionError(error)

def _unreached(url, cause):
    parts = _network.urlsplit(url)
    where = _place(url, "Connection")
    path = (parts.path or "/") + ("?" + parts.query if parts.query else "")
    try:
        try:
            if isinstance(cause, _gaierror):
                raise urllib3.exceptions.NameResolutionError(f"{where}: Failed to resolve {parts.hostname!r} ({cause})") from cause
            raise urllib3.exceptions.NewConnectionError(f"{where}: Failed to establish a new connection: {cause}") from cause
        except urllib3.exceptions.NewConnectionError as reason:
            raised = urllib3.exceptions.MaxRetryError(f"{_pool(url)}: Max retries exceeded with url: {path} (Caused by {reason!r})")
            raised.reason, raised.url = reason, path
            raise raised from reason
    except urllib3.exceptions.MaxRetryError as error:
        raise ConnectionError(error)

def _pool(url):
    return _place(url, "ConnectionPool")

def _place(url, kind):
    host, port = _network.place_of(url)
    return f"{'HTTPS' if url.startswith('https') else 'HTTP'}{kind}(host={host!r}, port={port})"

def session(): return Session()
def request(method, url, **options): return Session().request(method, url, **options)
def get(url, params=None, **options): return request("GET", url, params=params, **options)
def options(url, **options): return request("OPTIONS", url, **options)
def head(url, **options): return request("HEAD", url, **options)
def post(url, data=None, json=None, **options): return request("POST", url, data=data, json=json, **options)
def put(url, data=None, **options): return request("PUT", url, data=data, **options)
def patch(url, data=None, **options): return request("PATCH", url, data=data, **options)
def delete(url, **options): return request("DELETE", url, **options)

class _Codes(_network.Known):
    ok, created, accepted, no_content, bad_request, unauthorized, forbidden = 200, 201, 202, 204, 400, 401, 403
    not_found, too_many_requests, internal_server_error, bad_gateway, service_unavailable = 404, 429, 500, 502, 503

codes = _Codes()
__getattr__ = _network.only_known("requests", whole="${wholeOf('requests')}")
`;
