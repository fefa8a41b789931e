/** The errors of `httpx`. What a transport raises learns there which request it is about. */
export const ERRORS = `
class HTTPError(Exception):
    def __init__(self, message):
        super().__init__(message)
        self._request = None
    @property
    def request(self):
        if self._request is None:
            raise RuntimeError("The .request property has not been set.")
        return self._request
    @request.setter
    def request(self, request): self._request = request
class RequestError(HTTPError):
    def __init__(self, message, *, request=None):
        super().__init__(message)
        self._request = request
class TransportError(RequestError): pass
class TimeoutException(TransportError): pass
class ConnectTimeout(TimeoutException): pass
class ReadTimeout(TimeoutException): pass
class WriteTimeout(TimeoutException): pass
class PoolTimeout(TimeoutException): pass
class NetworkError(TransportError): pass
class ConnectError(NetworkError): pass
class ReadError(NetworkError): pass
class WriteError(NetworkError): pass
class CloseError(NetworkError): pass
class ProxyError(TransportError): pass
class ProtocolError(TransportError): pass
class LocalProtocolError(ProtocolError): pass
class RemoteProtocolError(ProtocolError): pass
class UnsupportedProtocol(TransportError): pass
class DecodingError(RequestError): pass
class TooManyRedirects(RequestError): pass
class InvalidURL(Exception): pass
class StreamError(RuntimeError): pass
class ResponseNotRead(StreamError): pass
class RequestNotRead(StreamError):
    def __init__(self):
        super().__init__("Attempted to access streaming request content, without having called \`read()\`.")
class HTTPStatusError(HTTPError):
    def __init__(self, message, *, request, response):
        super().__init__(message)
        self.request, self.response = request, response

class _About:
    """Tells errors that leave it which request they are about."""
    def __init__(self, request): self._request = request
    def __enter__(self): return self
    def __exit__(self, kind, error, traceback):
        if isinstance(error, RequestError):
            error.request = self._request
`;
