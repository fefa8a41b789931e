/** `io.BytesIO`: bytes that are written and read like a file. */
export const BYTES_IO = `
def _as_bytes(data):
    if not isinstance(data, (bytes, bytearray, memoryview)) and not hasattr(data, "__buffer__"):
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
    return bytes(data)

def _into(name, buffer, read):
    is_writable = isinstance(buffer, (bytearray, memoryview)) or hasattr(buffer, "__buffer__")
    if not is_writable or isinstance(buffer, memoryview) and buffer.readonly:
        raise TypeError(f"{name}() argument must be read-write bytes-like object, not {type(buffer).__name__}")
    with memoryview(buffer) as view, view.cast("B") as room:
        data = read(len(room))
        room[:len(data)] = data
    return len(data)

class _BytesIOBuffer:
    __module__ = "_io"

class BytesIO(_IOBase):
    __module__ = "_io"
    def __init__(self, initial_bytes=b""):
        self._data = bytearray(_as_bytes(b"" if initial_bytes is None else initial_bytes))
        self._at = 0
        self._closed = False
    def _open(self):
        if self._closed:
            raise ValueError("I/O operation on closed file.")
    # Nothing moves what somebody looks at.
    def _settled(self):
        self._open()
        if _is_exported(self._data):
            raise BufferError("Existing exports of data: object cannot be re-sized")
    def write(self, b, /):
        self._settled()
        data = _as_bytes(b)
        if data:
            self._data.extend(bytes(max(self._at - len(self._data), 0)))
            self._data[self._at:self._at + len(data)] = data
            self._at += len(data)
        return len(data)
    def getvalue(self):
        self._open()
        return bytes(self._data)
    def getbuffer(self):
        self._open()
        return _export(self._data, _BytesIOBuffer())
    def _take(self, end):
        taken = bytes(self._data[self._at:end])
        self._at += len(taken)
        return taken
    def _end(self, size):
        if size is not None and not isinstance(size, int):
            raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'")
        return None if size is None or size < 0 else self._at + size
    def read(self, size=-1, /):
        self._open()
        return self._take(self._end(size))
    def read1(self, size=-1, /):
        return self.read(size)
    def readinto(self, buffer, /):
        self._open()
        return _into("readinto", buffer, self.read)
    def readinto1(self, buffer, /):
        self._open()
        return _into("readinto1", buffer, self.read)
    def readline(self, size=-1, /):
        self._open()
        most = self._end(size)
        end = self._data.find(b"\\n", self._at) + 1 or len(self._data)
        return self._take(end if most is None else min(end, most))
    def tell(self):
        self._open()
        return self._at
    def seek(self, pos, whence=0, /):
        self._open()
        if whence not in (0, 1, 2):
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        if whence == 0 and pos < 0:
            raise ValueError(f"negative seek value {pos}")
        self._at = max(0, pos + (0, self._at, len(self._data))[whence])
        return self._at
    def truncate(self, size=None, /):
        self._settled()
        size = self._at if size is None else size
        if size < 0:
            raise ValueError(f"negative size value {size}")
        del self._data[size:]
        return size
    def close(self):
        if not self._closed:
            self._settled()
        self._closed = True
    def readable(self):
        self._open()
        return True
    writable = seekable = readable
    def isatty(self):
        self._open()
        return False
    def flush(self):
        self._open()
    def fileno(self):
        raise UnsupportedOperation("fileno")
    def detach(self):
        raise UnsupportedOperation("detach")
`;
