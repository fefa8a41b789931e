/** Where messages go. */
export const HANDLERS = `
class Filter:
    def __init__(self, name=""):
        self.name = name
    def filter(self, record):
        return not self.name or record.name == self.name or record.name.startswith(self.name + ".")

class Handler:
    def __init__(self, level=NOTSET):
        self.level = _check(level)
        self.formatter = None
        self.filters = []
    def setLevel(self, level):
        self.level = _check(level)
    def setFormatter(self, fmt):
        self.formatter = fmt
    def addFilter(self, filter):
        self.filters.append(filter)
    def format(self, record):
        return (self.formatter or _default).format(record)
    def handle(self, record):
        for f in self.filters:
            if not (f.filter(record) if hasattr(f, "filter") else f(record)):
                return
        self.emit(record)
    def emit(self, record):
        raise NotImplementedError("emit must be implemented by Handler subclasses")
    def flush(self):
        pass
    def close(self):
        pass

class StreamHandler(Handler):
    terminator = "\\n"
    def __init__(self, stream=None):
        Handler.__init__(self)
        self.stream = stream if stream is not None else sys.stderr
    def emit(self, record):
        self.stream.write(self.format(record) + self.terminator)

class FileHandler(StreamHandler):
    def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
        self.baseFilename, self.mode, self.encoding, self.errors = _os.path.abspath(filename), mode, encoding, errors
        StreamHandler.__init__(self, None if delay else self._open())
        if delay:
            self.stream = None
    def _open(self): return open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors)
    def emit(self, record):
        if self.stream is None:
            self.stream = self._open()
        StreamHandler.emit(self, record)
        self.stream.flush()
    def close(self):
        if self.stream is not None:
            self.stream.close()
            self.stream = None

class NullHandler(Handler):
    def emit(self, record):
        pass
`;
