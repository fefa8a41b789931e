/** A message with what is known about it, and how it becomes a line. */
export const RECORDS = `
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
        self.thread = _ident()
        self.process = _pid()
        self.processName = _process()
        self.taskName = _task()
        self.funcName = _caller()
        self.lineno = _line()
        self.pathname = _file()
        self.filename = self.pathname.rpartition("/")[2]
        self.module = self.filename.removesuffix(".py")
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
`;
