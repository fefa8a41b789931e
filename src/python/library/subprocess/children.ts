import {CHILDREN} from '../../modules/children.ts';
import {registerPython} from '../register.ts';

/** What the Python of a child finds as its `sys.stdin`. */
registerPython(
  '_children',
  `
class TextIOWrapper:
    __module__ = "_io"
    name, mode, encoding, closed = "<stdin>", "r", "utf-8", False
    def __init__(self, file):
        self._file, self._data = file, b""
    @property
    def buffer(self):
        return _Bytes(self)
    def _more(self):
        data = read(self._file, 8192)
        self._data += data
        return data
    def _take(self, count):
        taken, self._data = self._data[:count], self._data[count:]
        return taken
    def _line(self):
        while b"\\n" not in self._data and self._more():
            pass
        return self._take(self._data.find(b"\\n") + 1 or len(self._data))
    def _all(self, size):
        while (size is None or size < 0 or len(self._data) < size) and self._more():
            pass
        return self._take(len(self._data) if size is None or size < 0 else size)
    def readline(self, size=-1, /):
        return self._line().decode()
    def read(self, size=-1, /):
        return self._all(size).decode()
    def readlines(self, hint=-1, /):
        return list(self)
    def isatty(self):
        return False
    def readable(self):
        return True
    def fileno(self):
        return 0
    def __iter__(self):
        return self
    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

class _Bytes:
    def __init__(self, text):
        self._text = text
    def readline(self, size=-1, /):
        return self._text._line()
    def read(self, size=-1, /):
        return self._text._all(size)
    def __iter__(self):
        return self
    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

def stdin(file):
    return TextIOWrapper(file)
`,
  CHILDREN,
);
