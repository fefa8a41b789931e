/** A text that is read from bytes and written to them: `io.TextIOWrapper`, over whatever reads and writes bytes. */
export const TEXT_STREAM = `
# A text begins with a mark in these; what is written after it in the same file does not.
_BEHIND_MARKS = {"utf-8-sig": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}
# So many bytes are held back before they are written.
_CHUNK = 8192
# What holds bytes back that were written, in the order in which it was made.
_holding = []

class TextIOWrapper(_IOBase):
    __module__ = "_io"
    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        self._pending, self._buffer = b"", None
        self._set(encoding, errors, newline)
        buffer.readable()
        is_written = buffer.writable()
        self._buffer, self.line_buffering, self.write_through = buffer, bool(line_buffering), bool(write_through)
        self._seekable = self._telling = buffer.seekable()
        self._is_new = not (self._seekable and is_written and buffer.tell() != 0)
        self._text, self._next = "", 0
        if isinstance(buffer, _Standard):
            buffer._wrapped(self)
    def _set(self, encoding, errors, newline):
        for name, value in ("encoding", encoding), ("errors", errors), ("newline", newline):
            if not isinstance(value, str | None):
                raise TypeError(f"TextIOWrapper() argument '{name}' must be str or None, not {type(value).__name__}")
        if newline not in (None, "", "\\n", "\\r", "\\r\\n"):
            raise ValueError(f"illegal newline value: {newline}")
        if encoding not in (None, "locale"):
            # Raises LookupError if there is none of that name.
            "".encode(encoding)
        self._encoding = "UTF-8" if encoding in (None, "locale") else encoding
        self._errors, self._newline = errors or "strict", newline
    def __repr__(self):
        given = self._buffer and [each for each in ("name", "mode") if hasattr(self, each)] or ()
        shown = "".join(f" {each}={getattr(self, each)!r}" for each in given)
        return f"<_io.TextIOWrapper{shown} encoding={self.encoding!r}>"
    buffer = property(lambda self: self._buffer)
    encoding = property(lambda self: self._encoding)
    errors = property(lambda self: self._errors)
    name = property(lambda self: self._attached().name)
    closed = property(lambda self: self._attached().closed)
    def _attached(self):
        if self._buffer is None:
            raise ValueError("underlying buffer has been detached")
        return self._buffer
    def detach(self):
        self.flush()
        buffer, self._buffer = self._buffer, None
        return buffer
    def reconfigure(self, *, encoding=None, errors=None, newline=Ellipsis, line_buffering=None, write_through=None):
        if self._text and (encoding is not None or errors is not None or newline is not Ellipsis):
            raise UnsupportedOperation("It is not possible to set the encoding or newline of stream after the first read")
        self.flush()
        if errors is None:
            errors = self._errors if encoding is None else "strict"
        self._set(self._encoding if encoding is None else encoding, errors, self._newline if newline is Ellipsis else newline)
        if line_buffering is not None:
            self.line_buffering = bool(line_buffering)
        if write_through is not None:
            self.write_through = bool(write_through)
    def _readable(self):
        self._checkClosed()
        if not self._buffer.readable():
            raise UnsupportedOperation("not readable")
    def _fill(self):
        if self._next < len(self._text):
            return
        self._push()
        self._start = self._buffer.tell() if self._seekable else 0
        self._text, self._next = self._buffer.read().decode(self._encoding, self._errors), 0
        self._plain = "\\r" not in self._text
        if self._newline is None:
            self._text = self._text.replace("\\r\\n", "\\n").replace("\\r", "\\n")
    def _take(self, end):
        taken = self._text[self._next:end]
        self._next += len(taken)
        if end is None or not taken:
            self._text, self._next = "", 0
        return taken
    def read(self, size=-1, /):
        self._readable()
        if not isinstance(size, int | None):
            raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'")
        self._fill()
        return self._take(None if size is None or size < 0 else self._next + size)
    def _line_end(self):
        if self._newline != "":
            found = self._text.find(self._newline or "\\n", self._next)
            return found + len(self._newline or "\\n") if found >= 0 else None
        ends = [at for at in (self._text.find(each, self._next) for each in "\\n\\r") if at >= 0]
        if not ends:
            return None
        return min(ends) + (2 if self._text.startswith("\\r\\n", min(ends)) else 1)
    def readline(self, size=-1, /):
        self._readable()
        self._fill()
        end = self._line_end()
        most = self._next + size if size is not None and size >= 0 else None
        return self._take(most if end is None or most is not None and most < end else end)
    def __next__(self):
        self._readable()
        self._telling = False
        line = self.readline()
        if not line:
            self._telling = self._seekable
            raise StopIteration
        return line
    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        self._checkClosed()
        if not self._buffer.writable():
            raise UnsupportedOperation("not writable")
        self._text, self._next = "", 0
        ends = self.line_buffering and ("\\n" in text or "\\r" in text)
        shown = text.replace("\\n", self._newline) if self._newline in ("\\r", "\\r\\n") else text
        self._hold(shown.encode(self._behind_mark(), self._errors), ends)
        self._is_new = False
        return len(text)
    def _behind_mark(self):
        plain = self._encoding.lower().replace("_", "-")
        return self._encoding if self._is_new else _BEHIND_MARKS.get(plain, self._encoding)
    # A file on the disk holds back what it is given itself.
    def _hold(self, data, ends):
        if data and not self._pending:
            _holding.append(self)
        self._pending += data
        if ends or self.write_through or len(self._pending) >= _CHUNK or isinstance(self._buffer, _Bytes) and not isinstance(self._buffer, _Standard):
            self._push()
        if ends:
            self._buffer.flush()
    def _push(self):
        if self._pending:
            data, self._pending = self._pending, b""
            _holding[:] = [each for each in _holding if each is not self]
            self._buffer.write(data)
    def flush(self):
        self._checkClosed()
        self._telling = self._seekable
        self._push()
        self._buffer.flush()
    def close(self):
        if not self.closed:
            try:
                self.flush()
            finally:
                self._buffer.close()
    def readable(self):
        return self._attached().readable()
    def writable(self):
        return self._attached().writable()
    def seekable(self):
        return self._attached().seekable()
    def isatty(self):
        return self._attached().isatty()
    def fileno(self):
        return self._attached().fileno()
    def tell(self):
        self._checkClosed()
        if not self._seekable:
            raise UnsupportedOperation("underlying stream is not seekable")
        if not self._telling:
            raise OSError("telling position disabled by next() call")
        self._push()
        if self._next == len(self._text):
            return self._buffer.tell()
        if not self._plain:
            _refuse("tell() of a text with carriage returns", "open the file as bytes")
        return self._start + len(self._text[:self._next].encode(self._encoding))
    def seek(self, cookie, whence=0, /):
        self._checkClosed()
        if not self._seekable:
            raise UnsupportedOperation("underlying stream is not seekable")
        if whence not in (0, 1, 2):
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        if whence and cookie:
            raise UnsupportedOperation(f"can't do nonzero {('', 'cur', 'end')[whence]}-relative seeks")
        if cookie < 0:
            raise ValueError(f"negative seek position {cookie}")
        cookie = self.tell() if whence == 1 else cookie
        self.flush()
        self._text, self._next = "", 0
        cookie = self._buffer.seek(cookie, 2 if whence == 2 else 0)
        self._is_new = cookie == 0
        return cookie
    def truncate(self, pos=None, /):
        self.flush()
        return self._buffer.truncate(pos)

# The interpreter ends: what is held back is written, that of sys.stdout first.
def _flush_all():
    import sys
    for each in (sys.stdout, sys.stderr, *_holding):
        if each in _holding:
            each.flush()
`;
