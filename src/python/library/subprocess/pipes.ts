/** Ends of pipes as `_io` has them: those the program has of a child's, and the stdin of a child. */
export const PIPES = `
class _Pipe(_IOBase):
    # That of a pipe which the program has made itself, and whether closing the file closes that.
    _number, _closes = None, True
    def __init__(self, end, mode, name=None):
        self._end, self.mode, self._closed = end, mode, False
        self.name = end.fileno() if name is None else name
    def fileno(self):
        self._open()
        return self._end.fileno() if self._number is None else self._number
    def read(self, size=-1, /):
        raise UnsupportedOperation("read")
    readline = read
    def write(self, data, /):
        raise UnsupportedOperation("write")
    def close(self):
        if not self._closed:
            self._closed = True
            if self._closes:
                self._end.close()
    def flush(self):
        self._checkClosed()
    def isatty(self):
        self._open()
        return False

class BufferedReader(_Pipe):
    __module__ = "_io"
    def __init__(self, end, name=None):
        _Pipe.__init__(self, end, "rb", name)
        self._data = b""
    def __repr__(self):
        return f"<_io.BufferedReader name={self.name!r}>"
    def _more(self):
        data = self._end.receive(65536)
        self._data += data
        return data
    def _take(self, count):
        taken, self._data = self._data[:count], self._data[count:]
        return taken
    def _lacks(self, size):
        return size is None or size < 0 or len(self._data) < size
    def readline(self, size=-1, /):
        self._open("readline of")
        while b"\\n" not in self._data and self._lacks(size) and self._more():
            pass
        end = self._data.find(b"\\n") + 1 or len(self._data)
        return self._take(end if self._lacks(size) else min(size, end))
    def read(self, size=-1, /):
        self._open("read of")
        while self._lacks(size) and self._more():
            pass
        return self._take(len(self._data) if self._lacks(size) else size)
    def read1(self, size=-1, /):
        self._open("read of")
        if not self._data:
            self._more()
        return self._take(len(self._data) if self._lacks(size) else size)
    def readable(self):
        self._open()
        return True

class BufferedWriter(_Pipe):
    __module__ = "_io"
    def __init__(self, end, is_raw):
        _Pipe.__init__(self, end, "wb")
        self._data, self._is_raw = b"", is_raw
    def __repr__(self):
        return f"<_io.BufferedWriter name={self.name}>"
    def write(self, data, /):
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        self._open("write to")
        self._data += bytes(data)
        if self._is_raw or len(self._data) > 8192:
            self.flush()
        return len(data)
    def flush(self):
        self._open("flush of")
        while self._data:
            taken = self._end.write_now(self._data)
            if taken is None:
                self._data = b""
                raise BrokenPipeError(32, "Broken pipe")
            self._data = self._data[taken:]
            if not taken:
                until([self._end], None)
    def writable(self):
        self._open()
        return True
    def close(self):
        if not self._closed:
            try:
                self.flush()
            finally:
                _Pipe.close(self)
`;
