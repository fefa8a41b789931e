/** The errors of `aiohttp`. */
export const ERRORS = `
class ClientError(Exception): pass
class ClientResponseError(ClientError):
    def __init__(self, request_info=None, history=(), *, status=0, message="", headers=None, url=None):
        self.request_info, self.history, self.status, self.message, self.headers, self._url = (
            request_info, history, status, message, headers, url)
        super().__init__(request_info, history)
    def __str__(self): return f"{self.status}, message={self.message!r}, url={str(self._url)!r}"
class ContentTypeError(ClientResponseError): pass
class WSServerHandshakeError(ClientResponseError): pass
class WSMessageTypeError(TypeError): pass
class TooManyRedirects(ClientResponseError): pass
class ClientConnectionError(ClientError): pass
class ClientConnectionResetError(ClientConnectionError, ConnectionResetError): pass
class ClientOSError(ClientConnectionError, OSError): pass
class ClientConnectorError(ClientOSError):
    def __init__(self, host, port, os_error):
        self.host, self.port, self.ssl, self.os_error = host, port, True, os_error
        super().__init__(os_error.errno, os_error.strerror)
    def __str__(self):
        told = self.strerror or str(self.os_error)
        return f"Cannot connect to host {self.host}:{self.port} ssl:default [{told}]"
class ClientConnectorDNSError(ClientConnectorError): pass
class ServerConnectionError(ClientConnectionError): pass
class ServerDisconnectedError(ServerConnectionError):
    def __init__(self, message=None):
        self.message = "Server disconnected" if message is None else message
        super().__init__(self.message)
class ServerTimeoutError(ServerConnectionError, asyncio.TimeoutError): pass
class ConnectionTimeoutError(ServerTimeoutError): pass
class SocketTimeoutError(ServerTimeoutError): pass
class ClientPayloadError(ClientError): pass
class InvalidURL(ClientError, ValueError): pass
class NonHttpUrlClientError(InvalidURL): pass
for _error in list(globals().values()):
    if isinstance(_error, type) and issubclass(_error, (ClientError, WSMessageTypeError)):
        _error.__module__ = "aiohttp.client_exceptions"
`;
