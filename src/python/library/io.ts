import './files/disk.ts';
import {EXPORTS} from './exports.ts';
import {BYTES_IO} from './files/bytes-io.ts';
import {IO_BASE} from './files/io-base.ts';
import {STANDARD_STREAMS} from './files/standard-buffers.ts';
import {STREAMS} from './files/streams.ts';
import {registerPython, writtenInC} from './register.ts';

/** Files on a disk in memory, and a text that is written and read like one. */
registerPython(
  'io',
  `
import os as _os
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2

class UnsupportedOperation(OSError, ValueError):
    pass
${IO_BASE}
class StringIO(_IOBase):
    __module__ = "_io"
    def __init__(self, initial_value="", newline="\\n"):
        if newline not in ("", "\\n"):
            _refuse(f"newline={newline!r} of io.StringIO", 'leave it out, or write newline=""')
        self._ends = "\\r\\n" if newline == "" else "\\n"
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        self._text = initial_value or ""
        self._at = 0
        self._end = len(self._text)
        self._closed = False
    def write(self, s, /):
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got {type(s).__name__!r}")
        self._open()
        if s:
            if self._at == self._end:
                self._text += s
            else:
                before = self._text[:self._at].ljust(self._at, "\\0")
                self._text = before + s + self._text[self._at + len(s):]
            self._at += len(s)
            self._end = max(self._at, self._end)
        return len(s)
    def getvalue(self):
        self._open()
        return self._text
    def _take(self, end):
        taken = self._text[self._at:end]
        self._at += len(taken)
        return taken
    def read(self, size=-1, /):
        self._open()
        return self._take(None if size is None or size < 0 else self._at + size)
    def _end_of_line(self):
        found = min((at for at in (self._text.find(sign, self._at) for sign in self._ends) if at >= 0), default=-1) + 1
        return found + (self._text[found - 1:found + 1] == "\\r\\n" and len(self._ends) == 2)
    def readline(self, size=-1, /):
        self._open()
        end = self._end_of_line()
        most = self._at + size if size is not None and size >= 0 else None
        if end == 0 or most is not None and most < end:
            end = most
        return self._take(end)
    def tell(self):
        self._open()
        return self._at
    def seek(self, pos, whence=0, /):
        self._open()
        if whence not in (0, 1, 2):
            raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
        if whence == 0 and pos < 0:
            raise ValueError(f"Negative seek position {pos}")
        if whence and pos:
            raise OSError("Can't do nonzero cur-relative seeks")
        self._at = (pos, self._at, len(self._text))[whence]
        return self._at
    def truncate(self, size=None, /):
        self._open()
        size = self._at if size is None else size
        if size < 0:
            raise ValueError(f"Negative size value {size}")
        self._text = self._text[:size]
        self._end = min(size, self._end)
        return size
    def close(self):
        self._closed = True
    def readable(self):
        self._open()
        return True
    writable = seekable = readable
    def fileno(self):
        raise UnsupportedOperation("fileno")
    def detach(self):
        raise UnsupportedOperation("detach")
    encoding = errors = property(lambda self: None)
    @property
    def line_buffering(self):
        self._open()
        return False
    @property
    def newlines(self):
        if self._ends != "\\n":
            _refuse('newlines of io.StringIO with newline=""', "write the program without it")
        self._open()
${BYTES_IO}${STREAMS}`,
  [...EXPORTS, ...STANDARD_STREAMS],
  writtenInC('open', '_io'),
);
