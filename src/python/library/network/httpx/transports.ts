/** What answers instead of the network: a function that a test is written with, or a class of the program's own. */
export const TRANSPORTS = `
class BaseTransport:
    def __enter__(self): return self
    def __exit__(self, exc_type=None, exc_value=None, traceback=None): self.close()
    def handle_request(self, request): raise NotImplementedError("The 'handle_request' method must be implemented.")
    def close(self): pass

class AsyncBaseTransport:
    async def __aenter__(self): return self
    async def __aexit__(self, exc_type=None, exc_value=None, traceback=None): await self.aclose()
    async def handle_async_request(self, request):
        raise NotImplementedError("The 'handle_async_request' method must be implemented.")
    async def aclose(self): pass

class MockTransport(AsyncBaseTransport, BaseTransport):
    def __init__(self, handler): self.handler = handler
    def handle_request(self, request):
        response = self.handler(request)
        if not isinstance(response, Response):
            raise TypeError("Cannot use an async handler in a sync Client")
        return response
    async def handle_async_request(self, request):
        response = self.handler(request)
        if not isinstance(response, Response):
            response = await response
        return response

def _handed(response, request, follows):
    """What a transport has answered, as the client hands it on."""
    if follows and response.has_redirect_location:
        _refuse("following a redirect", "answer with what stands there")
    if "set-cookie" in response.headers:
        _refuse("a cookie that a transport sets", "give the client cookies=")
    response.request = request
    return response
`;
