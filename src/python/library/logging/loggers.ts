/** Who messages are given to. */
export const LOGGERS = `
_warned = {}
def _deprecated(what):
    path, line, _ = _place(1)
    text = "The %s is deprecated, use 'warning' instead" % what
    _warn_explicit(text, DeprecationWarning, path, line, "__main__", _warned)

class Logger(Filterer):
    def __init__(self, name, level=NOTSET):
        Filterer.__init__(self)
        self.name = name
        self.level = _check(level)
        self.parent = None
        self.propagate = True
        self.handlers = []
        self.disabled = False
    def setLevel(self, level):
        self.level = _check(level)
    def debug(self, msg, *args, **kwargs):
        if self.isEnabledFor(DEBUG):
            self._log(DEBUG, msg, args, **kwargs)
    def info(self, msg, *args, **kwargs):
        if self.isEnabledFor(INFO):
            self._log(INFO, msg, args, **kwargs)
    def warning(self, msg, *args, **kwargs):
        if self.isEnabledFor(WARNING):
            self._log(WARNING, msg, args, **kwargs)
    def warn(self, msg, *args, **kwargs):
        _deprecated("'warn' method")
        self.warning(msg, *args, **kwargs)
    def error(self, msg, *args, **kwargs):
        if self.isEnabledFor(ERROR):
            self._log(ERROR, msg, args, **kwargs)
    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.error(msg, *args, exc_info=exc_info, **kwargs)
    def critical(self, msg, *args, **kwargs):
        if self.isEnabledFor(CRITICAL):
            self._log(CRITICAL, msg, args, **kwargs)
    fatal = critical
    def log(self, level, msg, *args, **kwargs):
        if not isinstance(level, int):
            if raiseExceptions:
                raise TypeError("level must be an integer")
        elif self.isEnabledFor(level):
            self._log(level, msg, args, **kwargs)
    def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
        record = _record_factory(name, level, fn, lno, msg, args, exc_info, func, sinfo)
        for key, value in (extra or {}).items():
            if key in ("message", "asctime") or key in record.__dict__:
                raise KeyError("Attempt to overwrite %r in LogRecord" % key)
            record.__dict__[key] = value
        return record
    def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        if stack_info:
            _refuse("stack_info of a log message", "print traceback.format_stack()")
        path, line, function = _place(stacklevel)
        if isinstance(exc_info, BaseException):
            exc_info = (type(exc_info), exc_info, exc_info.__traceback__)
        elif exc_info and not isinstance(exc_info, tuple):
            exc_info = sys.exc_info()
        self.handle(self.makeRecord(self.name, level, path, line, msg, args, exc_info, function, extra, None))
    def handle(self, record):
        if not self.disabled:
            passed = self.filter(record)
            if passed:
                self.callHandlers(passed)
    def addHandler(self, hdlr):
        if hdlr not in self.handlers:
            self.handlers.append(hdlr)
    def removeHandler(self, hdlr):
        if hdlr in self.handlers:
            self.handlers.remove(hdlr)
    # Itself and those above it, as far as messages go up.
    def _heard(self):
        each = self
        while each:
            yield each
            each = each.parent if each.propagate else None
    def hasHandlers(self):
        return any([each.handlers for each in self._heard()])
    def callHandlers(self, record):
        found = False
        for each in self._heard():
            for handler in each.handlers:
                found = True
                if record.levelno >= handler.level:
                    handler.handle(record)
        if found:
            return
        if lastResort:
            if record.levelno >= lastResort.level:
                lastResort.handle(record)
        elif raiseExceptions and not self.manager.emittedNoHandlerWarning:
            sys.stderr.write("No handlers could be found for logger \\"%s\\"\\n" % self.name)
            self.manager.emittedNoHandlerWarning = True
    def getEffectiveLevel(self):
        each = self
        while each:
            if each.level:
                return each.level
            each = each.parent
        return NOTSET
    def isEnabledFor(self, level):
        return not self.disabled and self.manager.disable < level and level >= self.getEffectiveLevel()
    def getChild(self, suffix):
        return self.manager.getLogger(suffix if self.root is self else ".".join((self.name, suffix)))
    def getChildren(self):
        return {each for each in self.manager.loggerDict.values() if isinstance(each, Logger) and each.parent is self}
    def __repr__(self):
        return "<%s %s (%s)>" % (type(self).__name__, self.name, getLevelName(self.getEffectiveLevel()))

class RootLogger(Logger):
    def __init__(self, level):
        Logger.__init__(self, "root", level)

# Stands where a logger's parent is missing.
class PlaceHolder:
    pass

class Manager:
    def __init__(self, rootnode):
        self.root = rootnode
        self.disable = 0
        self.emittedNoHandlerWarning = False
        self.loggerDict = {}
        self.loggerClass = None
    def setLoggerClass(self, klass):
        _check_logger_class(klass)
        self.loggerClass = klass
    def getLogger(self, name):
        if not isinstance(name, str):
            raise TypeError("A logger name must be a string")
        known = self.loggerDict
        if isinstance(known.get(name), Logger):
            return known[name]
        made = known[name] = (self.loggerClass or _logger_class)(name)
        made.manager = self
        above = name.rpartition(".")[0]
        while above and not isinstance(known.get(above), Logger):
            known.setdefault(above, PlaceHolder())
            above = above.rpartition(".")[0]
        made.parent = known[above] if above else self.root
        for other in known.values():
            if isinstance(other, Logger) and other.name.startswith(name + ".") and other.parent is made.parent:
                other.parent = made
        return made

def _check_logger_class(klass):
    if klass != Logger and not issubclass(klass, Logger):
        raise TypeError("logger not derived from logging.Logger: " + klass.__name__)
_logger_class = Logger
def setLoggerClass(klass):
    global _logger_class
    _check_logger_class(klass)
    _logger_class = klass
def getLoggerClass():
    return _logger_class

root = Logger.root = RootLogger(WARNING)
Logger.manager = Manager(root)
`;
