/** The errors and warnings of `urllib3`, for those who name them. */
export const URLLIB3_ERRORS = `
from _network import only_known as _only_known

class HTTPError(Exception): pass
class PoolError(HTTPError): pass
class RequestError(PoolError): pass
class SSLError(HTTPError): pass
class ProxyError(HTTPError): pass
class DecodeError(HTTPError): pass
class ProtocolError(HTTPError): pass
class MaxRetryError(RequestError): pass
class TimeoutError(HTTPError): pass
class ReadTimeoutError(TimeoutError, RequestError): pass
class ConnectTimeoutError(TimeoutError): pass
class NewConnectionError(HTTPError): pass
class NameResolutionError(NewConnectionError): pass
class LocationValueError(ValueError, HTTPError): pass
class LocationParseError(LocationValueError): pass

class HTTPWarning(Warning): pass
class SecurityWarning(HTTPWarning): pass
class InsecureRequestWarning(SecurityWarning): pass
class DependencyWarning(HTTPWarning): pass

__getattr__ = _only_known("urllib3.exceptions")
`;

/** `urllib3`, as far as those need it who use `requests`. */
export const URLLIB3 = `
import warnings as _warnings
from _network import only_known as _only_known
from urllib3 import exceptions

_warnings.simplefilter("always", exceptions.SecurityWarning, append=True)

def disable_warnings(category=exceptions.HTTPWarning):
    _warnings.simplefilter("ignore", category)

def _unverified(host):
    """CPython shows where in the library it warns, which is a place of the machine."""
    told = (f"Unverified HTTPS request is being made to host {host!r}. Adding certificate verification is strongly advised. "
            "See: https://urllib3.readthedocs.io/en/latest/advanced-usage.html#tls-warnings")
    with _warnings.catch_warnings(record=True) as shown:
        _warnings.warn_explicit(told, exceptions.InsecureRequestWarning, "connectionpool.py", 1097)
    if shown:
        _refuse("the warning that verify=False gives", "call urllib3.disable_warnings() first")

__getattr__ = _only_known("urllib3")
`;
