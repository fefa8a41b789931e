/** A body of `httpx` that a program hands over in parts: an iterator, or an asynchronous one. */
export const BODIES = `
def _comes_in_parts(body):
    return not hasattr(body, "read") and not isinstance(body, dict) and (hasattr(body, "__iter__") or hasattr(body, "__aiter__"))

class _Parts:
    def __init__(self, parts):
        self._parts, self._is_over = parts, False
    def _begin(self):
        if self._is_over:
            _refuse("sending the parts of a body once more", "make another request")
        self._is_over = True
    def __iter__(self):
        self._begin()
        return map(_part, self._parts)
    def __aiter__(self):
        self._begin()
        return self._each()
    def check(self, kind, message):
        if not hasattr(self._parts, kind):
            raise RuntimeError(message)
    async def _each(self):
        async for part in self._parts:
            yield _part(part)

def _part(part):
    if not isinstance(part, (bytes, bytearray)):
        _refuse(f"{type(part).__name__} as a part of a body", "send bytes")
    return bytes(part)

def _sent_blocking(body):
    """Says so before anything is sent if a client cannot send the body."""
    if isinstance(body, _Parts):
        body.check("__iter__", "Attempted to send an async request with a sync Client instance.")
def _sent_waiting(body):
    if isinstance(body, _Parts):
        body.check("__aiter__", "Attempted to send an sync request with an AsyncClient instance.")

def _whole(body):
    return b"".join(body) if isinstance(body, _Parts) else body
async def _all_of(body):
    return b"".join([part async for part in body]) if isinstance(body, _Parts) else body
`;
