/** Files that read from a socket and write to it: `socket.socket.makefile`. */
export const SOCKET_FILES = `
# What such a file is built on. The socket is open as long as one of them is.
class _SocketEnd:
    def __init__(self, sock):
        self._sock, self._timed_out = sock, False
        _held(sock, 1)
    def fileno(self):
        return self._sock.fileno()
    def receive(self, size):
        if self._timed_out:
            raise OSError("cannot read from timed out object")
        self._must_block()
        try:
            return self._sock.recv(min(size, 8192))
        except timeout:
            self._timed_out = True
            raise
    def write_now(self, data):
        self._must_block()
        return self._sock.send(data)
    def close(self):
        _held(self._sock, -1)
    def _must_block(self):
        if self._sock.gettimeout() == 0:
            _refuse("a file of a socket that does not block", "call setblocking(True), or use recv() and send()")

def _makefile(self, mode="r", buffering=None, *, encoding=None, errors=None, newline=None):
    if not set(mode) <= {"r", "w", "b"}:
        raise ValueError(f"invalid mode {mode!r} (only r, w, b allowed)")
    binary, writing = "b" in mode, "w" in mode
    if buffering == 0:
        if not binary:
            raise ValueError("unbuffered streams must be binary")
        _refuse("buffering=0 of makefile()", "leave it out, and call flush()")
    import _children
    end = _SocketEnd(self)
    if writing and "r" in mode:
        file = _children.BufferedRWPair(end)
    else:
        file = _children.BufferedWriter(end, False) if writing else _children.BufferedReader(end)
    if binary:
        return file
    text = _children.TextIOWrapper(file, encoding, errors, False, newline)
    text.mode = mode
    return text
`;
