/** What `httpx` makes of a connection that fails. */
export const FAILURES = `
_CORE = {each: type(each.__name__, (Exception,), {"__module__": "httpcore"}) for each in (ConnectError, ReadTimeout, RemoteProtocolError)}

def _fail(error):
    """Raises what httpx makes of a socket's error: httpcore, on which it is built, has one of its own for each."""
    cause = error
    if isinstance(error, _exchanges.Disconnected):
        kind, error, cause = RemoteProtocolError, "Server disconnected without sending a response.", None
    else:
        kind = ReadTimeout if isinstance(error, TimeoutError) else ConnectError
    made = _CORE[kind](error)
    made.__context__ = cause
    try:
        raise made from cause
    except Exception as raised:
        raise kind(str(raised)) from raised

def _all_failed(error):
    """What anyio makes of a connection that fails."""
    if isinstance(error, (_gaierror, TimeoutError, _exchanges.Disconnected)):
        return error
    try:
        raise OSError("All connection attempts failed") from error
    except OSError as failed:
        return failed
`;
