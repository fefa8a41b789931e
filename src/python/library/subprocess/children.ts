import {CHILDREN} from '../../modules/children.ts';
import {registerPython} from '../register.ts';
import {PIPES} from './pipes.ts';
import {TEXT_PIPES} from './text-pipes.ts';

/** Files of processes, and what the Python of a child finds as its `sys.stdin`. */
registerPython(
  '_children',
  `
from io import UnsupportedOperation, _IOBase
from os import write as _write
${PIPES}
${TEXT_PIPES}
class BufferedRWPair(BufferedReader):
    __module__ = "_io"
    def __init__(self, end):
        BufferedReader.__init__(self, end)
        self._writer = BufferedWriter(end, False)
    def __repr__(self):
        return "<_io.BufferedRWPair object at 0x…>"
    def write(self, data, /):
        return self._writer.write(data)
    def flush(self):
        self._writer.flush()
    def writable(self):
        return self._writer.writable()
    def close(self):
        if not self._closed:
            try:
                self._writer.flush()
            finally:
                self._writer._closed = True
                BufferedReader.close(self)

class FileIO(_Pipe):
    __module__ = "_io"
    def read(self, size=-1, /):
        self._open("read of")
        if size is not None and size >= 0:
            return self._end.receive(size)
        data = b""
        while more := self._end.receive(65536):
            data += more
        return data
    readall = read
    def readline(self, size=-1, /):
        _refuse("lines of a file without a buffer", "open it without buffering=0")
    def write(self, data, /):
        self._open("write to")
        return _write(self._number, bytes(data))

def opened_number(number, mode, buffering, encoding, errors, newline, closefd):
    end, writes = number._socket, "w" in mode
    if type(end).__name__ != "_PipeEnd" or "+" in mode or "a" in mode or writes != end.is_writer():
        _refuse("open() of such a number", "open a pipe in its direction, or use socket.makefile()")
    if buffering == 0 and "b" not in mode:
        raise ValueError("can't have unbuffered text I/O")
    if buffering == 0:
        made = file = FileIO(end, "wb" if writes else "rb", number)
    else:
        made = file = BufferedWriter(end, False) if writes else BufferedReader(end)
        if "b" not in mode:
            made = TextIOWrapper(file, encoding, errors, buffering == 1, newline)
            made.mode = mode
    made.name = file.name = file._number = number
    file._closes = closefd
    return made

def stdin(file):
    made = TextIOWrapper(BufferedReader(file, "<stdin>"), "utf-8", "strict", False, "\\n")
    made.mode = "r"
    return made
`,
  CHILDREN,
);
