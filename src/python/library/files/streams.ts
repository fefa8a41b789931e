import {READ_AHEAD} from './read-ahead.ts';
import {STANDARD_BUFFERS} from './standard-buffers.ts';
import {TEXT_STREAM} from './text-stream.ts';

/** `io.open`, and the streams it makes on the disk in memory. What a stream has written is held until it is flushed. */
export const STREAMS = `
import _disk

class _Bytes(_IOBase):
    __module__ = "_io"
    def __init__(self, name, mode, at, kinds):
        self.name, self.mode, self._path, self._closed = name, mode, at, False
        self._data = _disk.nodes[at]
        self._reads, self._writes, self._appends = kinds
        self._at = len(self._data) if self._appends else 0
    def _rest(self, size):
        self.flush()
        if _disk.nodes.get(self._path) is self._data:
            _disk.settled(self._path, self)
        taken = bytes(self._data[self._at:None if size is None else self._at + size])
        self._at += len(taken)
        return taken
    def _put(self, data):
        if not data:
            return
        if self._appends:
            self._at = len(self._data)
        _disk.room(len(data))
        if self not in _disk.held.get(self._path, ()):
            _disk.hold(self._path, self)
        _disk.wrote(self._path, len(data))
        if self._at > len(self._data):
            self._data.extend(bytes(self._at - len(self._data)))
        if self._at == len(self._data):
            self._data.extend(data)
        else:
            self._data[self._at:self._at + len(data)] = data
        self._at += len(data)
    def _cut(self, size):
        if not self._writes:
            raise UnsupportedOperation("truncate")
        self.flush()
        if size > len(self._data):
            self._data.extend(bytes(size - len(self._data)))
        del self._data[size:]
        _disk.touched(self._path)
        return size
    def flush(self):
        self._open("flush of") if self._writes else self._checkClosed()
        _disk.release(self._path, self)
    def close(self):
        if not self._closed:
            self.flush()
            self._closed = True
    def readable(self):
        if self._reads:
            self._open()
        return self._reads
    def writable(self):
        if self._writes:
            self._open()
        return self._writes
    def seekable(self):
        self._open()
        return True
    def isatty(self):
        self._open()
        return False
    def fileno(self): _refuse("fileno() of a file", "use the file itself")
    def __repr__(self): return f"<_io.{type(self).__name__} name={self.name!r}>"
    def _may(self, able, what, doing):
        if not able:
            raise UnsupportedOperation(what)
        self._open(doing)
    def readinto(self, buffer, /):
        self._may(self._reads, "readinto", "readinto of")
        return _into("readinto", buffer, self._rest)
    def read(self, size=-1, /):
        self._may(self._reads, "read", "read of")
        return self._rest(None if size is None or size < 0 else size)
    def readline(self, size=-1, /):
        self._may(self._reads, "read", "readline of")
        end = self._data.find(b"\\n", self._at) + 1 or len(self._data)
        length = max(end - self._at, 0)
        return self._rest(length if size is None or size < 0 else min(size, length))
    def write(self, data, /):
        if not self._writes:
            raise UnsupportedOperation("write")
        if not isinstance(data, (bytes, bytearray, memoryview)) and not hasattr(data, "__buffer__"):
            raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
        self._open("write to")
        data = bytes(data)
        self._put(data)
        return len(data)
    def tell(self):
        self._open("tell of" if self._reads else "I/O operation on")
        return self._at
    def seek(self, target, whence=0, /):
        self._open("seek of")
        at = target + (0, self._at, len(self._data))[whence]
        if at < 0:
            raise OSError(22, "Invalid argument")
        self._at = at
        self.flush()
        return at
    def truncate(self, pos=None, /):
        self._open("truncate of")
        return self._cut(self._at if pos is None else pos)

${READ_AHEAD}
class BufferedReader(_ReadAhead): __module__ = "_io"
class BufferedWriter(_Bytes): __module__ = "_io"
class BufferedRandom(_ReadAhead): __module__ = "_io"
${STANDARD_BUFFERS}${TEXT_STREAM}
class _Endless(BufferedReader):
    """/dev/zero and /dev/urandom, which has the same bytes in every run."""
    def __init__(self, name):
        import secrets
        self.name, self.mode, self._closed, self._reads, self._writes = name, "rb", False, True, False
        self._more = bytes if name == "/dev/zero" else secrets.token_bytes
    def __repr__(self): return f"<_io.BufferedReader name={self.name!r}>"
    def flush(self): self._open()
    def readline(self, size=-1, /): _refuse(f"lines of {self.name}", "read(n)")
    def _rest(self, size):
        if size is None:
            _refuse(f"all of {self.name}", "read(n)")
        return self._more(size)

def _fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    if type(fd).__module__ != "select" and not isinstance(fd, int):
        raise TypeError(f"invalid fd type ({type(fd)}, expected integer)")
    return open(fd, mode, buffering, encoding, *args, **kwargs)
_fdopen.__name__ = _fdopen.__qualname__ = "fdopen"

def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    if type(file).__module__ == "select":
        import _children
        return _children.opened_number(file, mode, buffering, encoding, errors, newline, closefd)
    if isinstance(file, int):
        _refuse("open() of a file's number", "open it by its name")
    if not isinstance(mode, str):
        raise TypeError(f"open() argument 'mode' must be str, not {type(mode).__name__}")
    if opener is not None or buffering not in (-1, 1):
        _refuse("buffering= or opener= of open()", "leave it out")
    kinds = _check(mode, encoding, errors, newline)
    path = _os.fspath(file)
    if path in ("/dev/urandom", "/dev/random", "/dev/zero") and mode == "rb":
        return _Endless(path)
    if not path:
        raise FileNotFoundError(2, "No such file or directory", path)
    at = _make(path, mode)
    cls = BufferedRandom if "+" in mode else BufferedReader if "r" in mode else BufferedWriter
    kind = next(each for each in mode if each in "rwax")
    made = cls(path, ("rb" if "+" in mode and kind == "w" else kind + "b") + ("+" if "+" in mode else ""), at, kinds)
    if "b" in mode:
        return made
    text = TextIOWrapper(made, encoding, errors, newline)
    text.mode = mode
    return text

def _check(mode, encoding, errors, newline):
    if set(mode) - set("axrwb+t") or len(mode) > len(set(mode)):
        raise ValueError(f"invalid mode: {mode!r}")
    if "t" in mode and "b" in mode:
        raise ValueError("can't have text and binary mode at once")
    if sum(each in "axrw" for each in mode) > 1:
        raise ValueError("must have exactly one of create/read/write/append mode")
    for name, value in ("encoding", encoding), ("errors", errors), ("newline", newline):
        if "b" in mode and value is not None:
            raise ValueError(f"binary mode doesn't take {'an' if name[0] == 'e' else 'a'} {name} argument")
    if not set(mode) & set("axrw"):
        raise ValueError("Must have exactly one of create/read/write/append mode and at most one plus")
    both = "+" in mode
    return both or "r" in mode, both or "r" not in mode, "a" in mode

def _make(path, mode):
    at = _disk.content(_disk.full(path, "r" not in mode), path)
    if "r" not in mode and path[-1:] in ("/", b"/"):
        raise IsADirectoryError(21, "Is a directory", path)
    if "r" in mode or _disk.is_folder(at) and "x" not in mode:
        at = _disk.file(path)
        _disk.settled(at)
        return at
    if at in _disk.nodes and "x" in mode:
        raise FileExistsError(17, "File exists", path)
    if at not in _disk.nodes:
        _disk.made(at, bytearray())
    elif "w" in mode:
        _disk.settled(at)
        del _disk.nodes[at][:]
        _disk.touched(at)
    return at
`;
