/** What lets messages through, and where they go. */
export const HANDLERS = `
class Filter:
    def __init__(self, name=""):
        self.name = name
    def filter(self, record):
        return not self.name or record.name == self.name or record.name.startswith(self.name + ".")

class Filterer:
    def __init__(self):
        self.filters = []
    def addFilter(self, filter):
        if filter not in self.filters:
            self.filters.append(filter)
    def removeFilter(self, filter):
        if filter in self.filters:
            self.filters.remove(filter)
    # A filter says yes or no, or gives another record.
    def filter(self, record):
        for f in self.filters:
            result = f.filter(record) if hasattr(f, "filter") else f(record)
            if not result:
                return False
            if isinstance(result, LogRecord):
                record = result
        return record

_handlers = {}
def getHandlerByName(name):
    return _handlers.get(name)
def getHandlerNames():
    return frozenset(_handlers)

class Handler(Filterer):
    def __init__(self, level=NOTSET):
        Filterer.__init__(self)
        self._name = None
        self.level = _check(level)
        self.formatter = None
        self._closed = False
    def get_name(self):
        return self._name
    def set_name(self, name):
        _handlers.pop(self._name, None)
        self._name = name
        if name:
            _handlers[name] = self
    name = property(get_name, set_name)
    def setLevel(self, level):
        self.level = _check(level)
    def setFormatter(self, fmt):
        self.formatter = fmt
    def format(self, record):
        return (self.formatter or _default).format(record)
    def handle(self, record):
        passed = self.filter(record)
        if passed:
            self.emit(passed)
        return passed
    def emit(self, record):
        raise NotImplementedError("emit must be implemented by Handler subclasses")
    # What fails while a message is written is told of, and does not reach who wrote it.
    def handleError(self, record):
        if not raiseExceptions or not sys.stderr:
            return
        import traceback
        sys.stderr.write("--- Logging error ---\\n")
        traceback.print_exception(sys.exception(), file=sys.stderr)
        sys.stderr.write("Call stack:\\n")
        traceback.print_stack(file=sys.stderr)
        try:
            sys.stderr.write("Message: %r\\nArguments: %s\\n" % (record.msg, record.args))
        except RecursionError:
            raise
        except Exception:
            sys.stderr.write("Unable to print the message and arguments - possible formatting error.\\n"
                             "Use the traceback above to help find the error.\\n")
    def flush(self):
        pass
    def close(self):
        self._closed = True
        _handlers.pop(self._name, None)
    def __repr__(self):
        return "<%s (%s)>" % (type(self).__name__, getLevelName(self.level))

class StreamHandler(Handler):
    terminator = "\\n"
    def __init__(self, stream=None):
        Handler.__init__(self)
        self.stream = sys.stderr if stream is None else stream
    def flush(self):
        if self.stream and hasattr(self.stream, "flush"):
            self.stream.flush()
    def emit(self, record):
        try:
            self.stream.write(self.format(record) + self.terminator)
            self.flush()
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)
    def setStream(self, stream):
        if stream is self.stream:
            return None
        before = self.stream
        self.flush()
        self.stream = stream
        return before
    def __repr__(self):
        name = str(getattr(self.stream, "name", ""))
        return "<%s %s(%s)>" % (type(self).__name__, name + " " if name else "", getLevelName(self.level))

class FileHandler(StreamHandler):
    def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
        self.baseFilename, self.mode, self.encoding, self.errors = _os.path.abspath(filename), mode, encoding, errors
        StreamHandler.__init__(self, None if delay else self._open())
        if delay:
            self.stream = None
    def _open(self): return open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors)
    def emit(self, record):
        if self.stream is None and (self.mode != "w" or not self._closed):
            self.stream = self._open()
        if self.stream:
            StreamHandler.emit(self, record)
    def close(self):
        if self.stream is not None:
            self.stream.close()
            self.stream = None
        StreamHandler.close(self)
    def __repr__(self):
        return "<%s %s (%s)>" % (type(self).__name__, self.baseFilename, getLevelName(self.level))

class NullHandler(Handler):
    def handle(self, record):
        pass
    def emit(self, record):
        pass

# Who else has nobody to go to is heard on the standard error that there is at the time.
class _StderrHandler(StreamHandler):
    def __init__(self, level=NOTSET):
        Handler.__init__(self, level)
    @property
    def stream(self):
        return sys.stderr
lastResort = _defaultLastResort = _StderrHandler(WARNING)
`;
