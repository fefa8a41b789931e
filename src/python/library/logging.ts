import {handled} from '../objects/errors.ts';
import {PyException} from '../objects/exceptions.ts';
import {native} from '../objects/natives.ts';
import type {Value} from '../objects/types.ts';
import {call} from '../run/calls.ts';
import {setLogger} from '../run/logs.ts';
import {tracebackText} from '../run/tracebacks.ts';
import {vm} from '../run/vm.ts';
import {registerPython} from './register.ts';

/** Lets this module take asyncio's own messages. */
const CONNECT = native('_connect', 'emit', emit => {
  setLogger((level, text, raised) => {
    call(emit as Value, [level, text, raised]);
    return true;
  });
});
const TRACEBACK = native('_traceback', 'error', raised => {
  const text = raised instanceof PyException ? tracebackText(raised) : 'NoneType: None';
  return text.replace(/\n$/, '');
});
const CURRENT = native('_current', '', () => handled(vm.frame));
const WHO = native('_who', '', () => vm.machine.workerName ?? 'MainThread');
const TASK = native('_task', '', () => vm.machine.running?.tasks.current?.name ?? null);
const CALLER = native('_caller', '', () => {
  for (let frame = vm.frame; frame !== null; frame = frame.back) {
    if (frame.code.places.source.library) continue;
    return frame.code.name;
  }
  return '<module>';
});
const LINE = native('_line', '', () => vm.machine.host.line() ?? 0);

registerPython(
  'logging',
  `
import sys
import time

CRITICAL = FATAL = 50
ERROR = 40
WARNING = WARN = 30
INFO = 20
DEBUG = 10
NOTSET = 0
_names = {50: "CRITICAL", 40: "ERROR", 30: "WARNING", 20: "INFO", 10: "DEBUG", 0: "NOTSET"}
_levels = {"CRITICAL": 50, "FATAL": 50, "ERROR": 40, "WARNING": 30, "WARN": 30, "INFO": 20, "DEBUG": 10, "NOTSET": 0}
BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s"
raiseExceptions = True
_start = time.time()

def getLevelName(level):
    return _names.get(level) or _levels.get(level) or "Level %s" % level
def addLevelName(level, name):
    _names[level] = name
    _levels[name] = level
def _check(level):
    return level if isinstance(level, int) else _levels[level]

class LogRecord:
    def __init__(self, name, level, msg, args, exc_info):
        self.name = name
        self.levelno = level
        self.levelname = getLevelName(level)
        self.msg = msg
        self.args = args[0] if len(args) == 1 and isinstance(args[0], dict) and args[0] else args
        self.exc_info = exc_info
        self.created = time.time()
        self.msecs = int((self.created - int(self.created)) * 1000) + 0.0
        self.relativeCreated = (self.created - _start) * 1000
        self.threadName = _who()
        self.thread = 1
        self.process = 4242
        self.processName = "MainProcess"
        self.taskName = _task()
        self.funcName = _caller()
        self.lineno = _line()
        self.filename = sys.argv[0]
        self.pathname = sys.argv[0]
        self.module = sys.argv[0].removesuffix(".py")
        self.exc_text = None
        self.stack_info = None
    def getMessage(self):
        msg = str(self.msg)
        return msg % self.args if self.args else msg

class Formatter:
    default_time_format = "%Y-%m-%d %H:%M:%S"
    def __init__(self, fmt=None, datefmt=None, style="%", validate=True, *, defaults=None):
        self._fmt = fmt or ("%(message)s" if style == "%" else "{message}" if style == "{" else "$message")
        self.datefmt = datefmt
        self.style = style
    def formatTime(self, record, datefmt=None):
        moment = time.localtime(record.created)
        if datefmt:
            return time.strftime(datefmt, moment)
        return "%s,%03d" % (time.strftime(self.default_time_format, moment), record.msecs)
    def usesTime(self):
        return "asctime" in self._fmt
    def formatException(self, ei):
        return _traceback(ei)
    def formatMessage(self, record):
        if self.style == "{":
            return self._fmt.format(**record.__dict__)
        if self.style == "$":
            text = self._fmt
            for key, value in record.__dict__.items():
                text = text.replace("\${" + key + "}", str(value)).replace("$" + key, str(value))
            return text
        return self._fmt % record.__dict__
    def format(self, record):
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        s = self.formatMessage(record)
        if record.exc_info is not None:
            s = s + "\\n" + self.formatException(record.exc_info)
        return s

_default = Formatter()

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

class FileHandler(Handler):
    def __init__(self, filename, *args, **kwargs):
        _refuse("logging.FileHandler", "use StreamHandler")

class NullHandler(Handler):
    def emit(self, record):
        pass

class Logger:
    def __init__(self, name, level=NOTSET):
        self.name = name
        self.level = _check(level)
        self.parent = None
        self.propagate = True
        self.handlers = []
        self.filters = []
        self.disabled = False
    def setLevel(self, level):
        self.level = _check(level)
    def addHandler(self, handler):
        if handler not in self.handlers:
            self.handlers.append(handler)
    def removeHandler(self, handler):
        if handler in self.handlers:
            self.handlers.remove(handler)
    def addFilter(self, filter):
        self.filters.append(filter)
    def hasHandlers(self):
        c = self
        while c is not None:
            if c.handlers:
                return True
            c = c.parent
        return False
    def getEffectiveLevel(self):
        c = self
        while c is not None:
            if c.level:
                return c.level
            c = c.parent
        return NOTSET
    def isEnabledFor(self, level):
        return level >= self.getEffectiveLevel()
    def getChild(self, suffix):
        return getLogger(suffix if self is root else self.name + "." + suffix)
    def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        if exc_info is True:
            exc_info = _current()
        elif isinstance(exc_info, tuple):
            exc_info = exc_info[1]
        elif not exc_info:
            exc_info = None
        record = LogRecord(self.name, level, msg, args, exc_info)
        for key, value in (extra or {}).items():
            setattr(record, key, value)
        self.handle(record)
    def handle(self, record):
        for f in self.filters:
            if not (f.filter(record) if hasattr(f, "filter") else f(record)):
                return
        found = False
        c = self
        while c is not None:
            for handler in c.handlers:
                found = True
                if record.levelno >= handler.level:
                    handler.handle(record)
            if not c.propagate:
                break
            c = c.parent
        if not found and record.levelno >= WARNING:
            lastResort.handle(record)
    def debug(self, msg, *args, **kwargs):
        if self.isEnabledFor(DEBUG):
            self._log(DEBUG, msg, args, **kwargs)
    def info(self, msg, *args, **kwargs):
        if self.isEnabledFor(INFO):
            self._log(INFO, msg, args, **kwargs)
    def warning(self, msg, *args, **kwargs):
        if self.isEnabledFor(WARNING):
            self._log(WARNING, msg, args, **kwargs)
    warn = warning
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
        if self.isEnabledFor(level):
            self._log(level, msg, args, **kwargs)
    def __repr__(self):
        return f"<{type(self).__name__} {self.name} ({getLevelName(self.getEffectiveLevel())})>"

class LoggerAdapter:
    def __init__(self, logger, extra=None):
        self.logger = logger
        self.extra = extra
    def process(self, msg, kwargs):
        kwargs["extra"] = self.extra
        return msg, kwargs
    def log(self, level, msg, *args, **kwargs):
        msg, kwargs = self.process(msg, kwargs)
        self.logger.log(level, msg, *args, **kwargs)
    def debug(self, msg, *args, **kwargs): self.log(DEBUG, msg, *args, **kwargs)
    def info(self, msg, *args, **kwargs): self.log(INFO, msg, *args, **kwargs)
    def warning(self, msg, *args, **kwargs): self.log(WARNING, msg, *args, **kwargs)
    def error(self, msg, *args, **kwargs): self.log(ERROR, msg, *args, **kwargs)

root = Logger("root", WARNING)
_loggers = {}
lastResort = StreamHandler()
lastResort.setLevel(WARNING)

def getLogger(name=None):
    if not name or name == "root":
        return root
    if name not in _loggers:
        logger = Logger(name)
        _loggers[name] = logger
        parent = name.rpartition(".")[0]
        while parent and parent not in _loggers:
            parent = parent.rpartition(".")[0]
        logger.parent = _loggers[parent] if parent else root
        for other, each in _loggers.items():
            if other.startswith(name + ".") and (each.parent is root or not each.parent.name.startswith(name)):
                each.parent = logger
    return _loggers[name]

def basicConfig(*, force=False, handlers=None, stream=None, format=None, datefmt=None, style="%", level=None, filename=None, encoding=None, **kwargs):
    if filename is not None:
        FileHandler(filename)
    if force:
        root.handlers.clear()
    if not root.handlers:
        if handlers is None:
            handlers = [StreamHandler(stream)]
        formatter = Formatter(format or BASIC_FORMAT, datefmt, style)
        for handler in handlers:
            if handler.formatter is None:
                handler.setFormatter(formatter)
            root.addHandler(handler)
        if level is not None:
            root.setLevel(level)

def debug(msg, *args, **kwargs):
    _ready()
    root.debug(msg, *args, **kwargs)
def info(msg, *args, **kwargs):
    _ready()
    root.info(msg, *args, **kwargs)
def warning(msg, *args, **kwargs):
    _ready()
    root.warning(msg, *args, **kwargs)
def error(msg, *args, **kwargs):
    _ready()
    root.error(msg, *args, **kwargs)
def exception(msg, *args, exc_info=True, **kwargs):
    _ready()
    root.error(msg, *args, exc_info=exc_info, **kwargs)
def critical(msg, *args, **kwargs):
    _ready()
    root.critical(msg, *args, **kwargs)
def log(level, msg, *args, **kwargs):
    _ready()
    root.log(level, msg, *args, **kwargs)
def _ready():
    if not root.handlers:
        basicConfig()
def disable(level=CRITICAL):
    pass
def captureWarnings(capture):
    pass
def shutdown():
    pass

def _emit(level, text, error):
    logger = getLogger("asyncio")
    number = _levels[level.upper()]
    if logger.isEnabledFor(number):
        logger.handle(LogRecord("asyncio", number, text, (), error))
_connect(_emit)
`,
  [
    ['_connect', CONNECT],
    ['_traceback', TRACEBACK],
    ['_current', CURRENT],
    ['_who', WHO],
    ['_task', TASK],
    ['_caller', CALLER],
    ['_line', LINE],
  ],
);
