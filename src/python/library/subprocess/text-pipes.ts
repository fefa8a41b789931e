/** Pipes that are read and written as text. */
export const TEXT_PIPES = `
class TextIOWrapper:
    __module__ = "_io"
    def __init__(self, buffer, encoding, errors, is_lined):
        self.buffer, self.encoding, self.errors = buffer, encoding or "UTF-8", errors or "strict"
        self.name, self._text, self._is_lined = buffer.name, "", is_lined
    def __repr__(self):
        return f"<_io.TextIOWrapper name={self.name} encoding={self.encoding!r}>"
    @property
    def closed(self):
        return self.buffer.closed
    def fileno(self):
        return self.buffer.fileno()
    def _decoded(self, data):
        return data.decode(self.encoding, self.errors).replace("\\r\\n", "\\n").replace("\\r", "\\n")
    def read(self, size=-1, /):
        if size is None or size < 0:
            return self._decoded(self.buffer.read())
        while len(self._text) < size and (line := self._decoded(self.buffer.readline())):
            self._text += line
        taken, self._text = self._text[:size], self._text[size:]
        return taken
    def readline(self, size=-1, /):
        if self._text:
            taken, self._text = self._text, ""
            return taken
        return self._decoded(self.buffer.readline())
    def readlines(self, hint=-1, /):
        return list(self)
    def readable(self):
        return isinstance(self.buffer, BufferedReader)
    def writable(self):
        return isinstance(self.buffer, BufferedWriter)
    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        self.buffer.write(text.encode(self.encoding, self.errors))
        if self._is_lined and "\\n" in text:
            self.buffer.flush()
        return len(text)
    def writelines(self, lines, /):
        for line in lines:
            self.write(line)
    def flush(self):
        self.buffer.flush()
    def close(self):
        self.buffer.close()
    def isatty(self):
        return False
    def __iter__(self):
        return self
    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line
    def __enter__(self):
        self.buffer._check()
        return self
    def __exit__(self, *details):
        self.close()
`;
