/** The program's ends of a child's pipes, as `_io` has them. */
export const PIPES = `
class _Pipe:
    def __init__(self, end, mode):
        self._end, self.mode, self.name, self._closed = end, mode, end.fileno(), False
    @property
    def closed(self):
        return self._closed
    def fileno(self):
        self._check()
        return self.name
    def _check(self):
        if self._closed:
            raise ValueError("I/O operation on closed file.")
    def close(self):
        if not self._closed:
            self._closed = True
            self._end.close()
    def flush(self):
        self._check()
    def isatty(self):
        self._check()
        return False
    def __enter__(self):
        self._check()
        return self
    def __exit__(self, *details):
        self.close()

class BufferedReader(_Pipe):
    __module__ = "_io"
    def __init__(self, end, mode="rb"):
        _Pipe.__init__(self, end, mode)
        self._data = b""
    def __repr__(self):
        return f"<_io.BufferedReader name={self.name}>"
    def _more(self):
        _children.until([self._end], None)
        data = self._end.read_now(65536)
        self._data += data
        return data
    def _take(self, count):
        taken, self._data = self._data[:count], self._data[count:]
        return taken
    def readline(self, size=-1, /):
        self._check()
        while b"\\n" not in self._data and self._more():
            pass
        return self._take(self._data.find(b"\\n") + 1 or len(self._data))
    def read(self, size=-1, /):
        self._check()
        while (size is None or size < 0 or len(self._data) < size) and self._more():
            pass
        return self._take(len(self._data) if size is None or size < 0 else size)
    def read1(self, size=-1, /):
        self._check()
        if not self._data:
            self._more()
        return self._take(len(self._data) if size is None or size < 0 else size)
    def readlines(self, hint=-1, /):
        return list(self)
    def readable(self):
        return True
    def __iter__(self):
        self._check()
        return self
    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

class BufferedWriter(_Pipe):
    __module__ = "_io"
    def __init__(self, end, is_raw):
        _Pipe.__init__(self, end, "wb")
        self._data, self._is_raw = b"", is_raw
    def __repr__(self):
        return f"<_io.BufferedWriter name={self.name}>"
    def write(self, data, /):
        self._check()
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        self._data += bytes(data)
        if self._is_raw or len(self._data) > 8192:
            self.flush()
        return len(data)
    def writelines(self, lines, /):
        for line in lines:
            self.write(line)
    def flush(self):
        self._check()
        while self._data:
            taken = self._end.write_now(self._data)
            if taken is None:
                self._data = b""
                raise BrokenPipeError(32, "Broken pipe")
            self._data = self._data[taken:]
            if not taken:
                _children.until([self._end], None)
    def writable(self):
        return True
    def close(self):
        if not self._closed:
            try:
                self.flush()
            finally:
                _Pipe.close(self)
`;
