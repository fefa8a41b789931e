/** What `open` gives for texts: reads and writes a file of the disk in memory, as `_io.TextIOWrapper` does. */
export const TEXT_STREAM = `
# A text begins with a mark in these; what is written after it in the same file does not.
_BEHIND_MARKS = {"utf-8-sig": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}

class TextIOWrapper(_Stream):
    __module__ = "_io"
    def __init__(self, name, *made, **options):
        if options or len(made) != 6:
            _refuse("a TextIOWrapper that a program makes", "take what open() gives")
        mode, at, kinds, encoding, errors, newline = made
        if newline not in (None, "", "\\n", "\\r", "\\r\\n"):
            raise ValueError(f"illegal newline value: {newline}")
        _Stream.__init__(self, name, mode, at, kinds)
        self.encoding = "UTF-8" if encoding in (None, "locale") else encoding
        self.errors = errors or "strict"
        self._newline, self._text, self._next, self._telling = newline, "", 0, True
        self._is_new = self._at == 0
    def __repr__(self):
        return f"<_io.TextIOWrapper name={self.name!r} mode={self.mode!r} encoding={self.encoding!r}>"
    def _readable(self):
        self._checkClosed()
        if not self._reads:
            raise UnsupportedOperation("not readable")
    def _fill(self):
        if self._next < len(self._text):
            return
        raw = self._rest(None)
        self._start, self._text, self._next = self._at - len(raw), raw.decode(self.encoding, self.errors), 0
        self._plain = "\\r" not in self._text
        if self._newline is None:
            self._text = self._text.replace("\\r\\n", "\\n").replace("\\r", "\\n")
    def _take(self, end):
        taken = self._text[self._next:end]
        self._next += len(taken)
        return taken
    def read(self, size=-1, /):
        self._readable()
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
            self._telling = True
            raise StopIteration
        return line
    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        self._checkClosed()
        if not self._writes:
            raise UnsupportedOperation("not writable")
        self._text, self._next = "", 0
        shown = text.replace("\\n", self._newline) if self._newline in ("\\r", "\\r\\n") else text
        self._put(shown.encode(self._encoding(), self.errors))
        self._is_new = False
        return len(text)
    def _encoding(self):
        plain = self.encoding.lower().replace("_", "-")
        return self.encoding if self._is_new else _BEHIND_MARKS.get(plain, self.encoding)
    def tell(self):
        self._checkClosed()
        if not self._telling:
            raise OSError("telling position disabled by next() call")
        if self._next == len(self._text):
            return self._at
        if not self._plain:
            _refuse("tell() of a text with carriage returns", "open the file as bytes")
        return self._start + len(self._text[:self._next].encode(self.encoding))
    def seek(self, cookie, whence=0, /):
        self._checkClosed()
        if whence not in (0, 1, 2):
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        if whence and cookie:
            raise UnsupportedOperation(f"can't do nonzero {('', 'cur', 'end')[whence]}-relative seeks")
        if cookie < 0:
            raise ValueError(f"negative seek position {cookie}")
        cookie = (cookie, self.tell(), len(self._data))[whence] if whence != 1 else self.tell()
        self._text, self._next, self._telling = "", 0, True
        self._at, self._is_new = cookie, cookie == 0
        self.flush()
        return cookie
    def truncate(self, pos=None, /):
        self._checkClosed()
        return self._cut(self.tell() if pos is None else pos)
`;
