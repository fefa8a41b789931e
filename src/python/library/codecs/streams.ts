/** Files of bytes that are read and written as text, as CPython's `codecs` has them in Python. */
export const STREAMS = `
class StreamWriter(Codec):
    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors
    def write(self, object):
        data, consumed = self.encode(object, self.errors)
        self.stream.write(data)
    def writelines(self, list):
        self.write("".join(list))
    def reset(self): pass
    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        if whence == 0 and offset == 0:
            self.reset()
    def __getattr__(self, name): return getattr(self.stream, name)
    def __enter__(self): return self
    def __exit__(self, type, value, tb): self.stream.close()

class StreamReader(Codec):
    charbuffertype = str
    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors
        self.reset()
    def read(self, size=-1, chars=-1, firstline=False):
        if self.linebuffer:
            self.charbuffer = "".join(self.linebuffer)
            self.linebuffer = None
        if chars < 0:
            chars = size
        while chars < 0 or len(self.charbuffer) < chars:
            newdata = self.stream.read() if size < 0 else self.stream.read(size)
            data = self.bytebuffer + newdata
            if not data:
                break
            newchars, decodedbytes = self._decoded(data, firstline)
            self.bytebuffer = data[decodedbytes:]
            self.charbuffer += newchars
            if not newdata:
                break
        end = len(self.charbuffer) if chars < 0 else chars
        result, self.charbuffer = self.charbuffer[:end], self.charbuffer[end:]
        return result
    def _decoded(self, data, firstline):
        try:
            return self.decode(data, self.errors)
        except UnicodeDecodeError as exc:
            if not firstline:
                raise
            found = self.decode(data[:exc.start], self.errors)
            if len(found[0].splitlines(keepends=True)) <= 1:
                raise
            return found
    def readline(self, size=None, keepends=True):
        line = self._cached() if self.linebuffer else self._line(size)
        return line if keepends or not line else line.splitlines(keepends=False)[0]
    def _cached(self):
        line = self.linebuffer.pop(0)
        if len(self.linebuffer) == 1:
            self.charbuffer, self.linebuffer = self.linebuffer[0], None
        return line
    def _line(self, size):
        readsize, line = size or 72, ""
        while True:
            data = self.read(readsize, firstline=True)
            if data.endswith("\\r"):
                data += self.read(size=1, chars=1)
            line += data
            lines = line.splitlines(keepends=True)
            if len(lines) > 1:
                self._keep(lines[1:])
                return lines[0]
            if lines and lines[0] != lines[0].splitlines(keepends=False)[0]:
                return lines[0]
            if not data or size is not None:
                return line
            if readsize < 8000:
                readsize *= 2
    def _keep(self, lines):
        if len(lines) > 1:
            lines[-1] += self.charbuffer
            self.linebuffer, self.charbuffer = lines, None
        else:
            self.charbuffer = lines[0] + self.charbuffer
    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)
    def reset(self):
        self.bytebuffer, self.charbuffer, self.linebuffer = b"", "", None
    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reset()
    def __next__(self):
        line = self.readline()
        if line:
            return line
        raise StopIteration
    def __iter__(self): return self
    def __getattr__(self, name): return getattr(self.stream, name)
    def __enter__(self): return self
    def __exit__(self, type, value, tb): self.stream.close()

# CPython has it in C: it reads so many bytes at once, its lines end where those of the file do, and it knows no keepends.
class _MultibyteReader(StreamReader):
    def _take(self, what, args):
        if len(args) > 1:
            raise TypeError(f"{what} expected at most 1 argument, got {len(args)}")
        size = -1 if not args or args[0] is None else args[0]
        method = getattr(self.stream, "readline" if what == "readline" else "read")
        while True:
            more = method(size)
            data = self.bytebuffer + more
            if more and size >= 0:
                text, count = self.decode(data, self.errors)
            else:
                text, count = data.decode(self._name, self.errors), len(data)
            self.bytebuffer = data[count:]
            if text or not more or size < 0:
                return text
            size = 1
    def read(self, *args): return self._take("read", args)
    def readline(self, *args): return self._take("readline", args)
    def readlines(self, *args): return self._take("readlines", args).splitlines(True)

class StreamReaderWriter:
    encoding = "unknown"
    def __init__(self, stream, Reader, Writer, errors="strict"):
        self.stream = stream
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors
    def read(self, size=-1): return self.reader.read(size)
    def readline(self, size=None, keepends=True): return self.reader.readline(size, keepends)
    def readlines(self, sizehint=None, keepends=True): return self.reader.readlines(sizehint, keepends)
    def __next__(self): return next(self.reader)
    def __iter__(self): return self
    def write(self, data): return self.writer.write(data)
    def writelines(self, list): return self.writer.writelines(list)
    def reset(self):
        self.reader.reset()
        self.writer.reset()
    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reader.reset()
        if whence == 0 and offset == 0:
            self.writer.reset()
    def __getattr__(self, name): return getattr(self.stream, name)
    def __enter__(self): return self
    def __exit__(self, type, value, tb): self.stream.close()

def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    _deprecated("codecs.open() is deprecated. Use open() instead.")
    if encoding is not None and "b" not in mode:
        mode = mode + "b"
    file = _builtins.open(filename, mode, buffering)
    if encoding is None:
        return file
    try:
        info = lookup(encoding)
        made = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
        made.encoding = encoding
        return made
    except:
        file.close()
        raise
`;
