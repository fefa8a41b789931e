/** Pipes that are read and written as text. */
export const TEXT_PIPES = `
class TextIOWrapper(_IOBase):
    __module__ = "_io"
    def __init__(self, buffer, encoding, errors, is_lined, newline=None):
        self.buffer, self.encoding, self.errors = buffer, encoding or "UTF-8", errors or "strict"
        self.name, self._text, self._is_lined, self._newline = buffer.name, "", is_lined, newline
    def __repr__(self):
        mode = f" mode={self.mode!r}" if hasattr(self, "mode") else ""
        return f"<_io.TextIOWrapper name={self.name!r}{mode} encoding={self.encoding!r}>"
    @property
    def closed(self):
        return self.buffer.closed
    def fileno(self):
        return self.buffer.fileno()
    def _decoded(self, data):
        text = data.decode(self.encoding, self.errors)
        return text.replace("\\r\\n", "\\n").replace("\\r", "\\n") if self._newline is None else text
    def _more(self):
        line = self._decoded(self.buffer.readline())
        self._text += line
        return line
    def _take(self, count):
        taken, self._text = self._text[:count], self._text[count:]
        return taken
    def _may(self, able, what):
        self._checkClosed()
        if not able():
            raise UnsupportedOperation(what)
    def read(self, size=-1, /):
        self._may(self.readable, "not readable")
        if size is None or size < 0:
            return self._take(len(self._text)) + self._decoded(self.buffer.read())
        while len(self._text) < size and self._more():
            pass
        return self._take(size)
    def readline(self, size=-1, /):
        self._may(self.readable, "not readable")
        if "\\n" not in self._text:
            self._more()
        end = self._text.find("\\n") + 1 or len(self._text)
        return self._take(end if size is None or size < 0 else min(size, end))
    def readable(self):
        return self.buffer.readable()
    def writable(self):
        return self.buffer.writable()
    def isatty(self):
        return self.buffer.isatty()
    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        self._may(self.writable, "not writable")
        self.buffer.write(text.encode(self.encoding, self.errors))
        if self._is_lined and "\\n" in text:
            self.buffer.flush()
        return len(text)
    def flush(self):
        self._checkClosed()
        self.buffer.flush()
    def close(self):
        self.buffer.close()
`;
