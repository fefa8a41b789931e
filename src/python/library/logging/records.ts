/** A message with what is known about it, and how it becomes a line. */
export const RECORDS = `
class LogRecord:
    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
        self.name = name
        self.msg = msg
        self.args = args[0] if args and len(args) == 1 and isinstance(args[0], _Mapping) and args[0] else args
        self.levelname = getLevelName(level)
        self.levelno = level
        self.pathname = pathname
        self.filename = pathname.rpartition("/")[2]
        self.module = self.filename.removesuffix(".py")
        self.exc_info = exc_info
        self.exc_text = None
        self.stack_info = sinfo
        self.lineno = lineno
        self.funcName = func
        now = time.time_ns()
        self.created = now / 1e9
        self.msecs = now % 1_000_000_000 // 1_000_000 + 0.0
        if self.msecs == 999.0 and int(self.created) != now // 1_000_000_000:
            self.msecs = 0.0
        self.relativeCreated = (now - _start) / 1e6
        self.thread = _ident()
        self.threadName = _who()
        self.processName = _process()
        self.process = _pid()
        self.taskName = _task()
    def __repr__(self):
        return '<LogRecord: %s, %s, %s, %s, "%s">' % (self.name, self.levelno, self.pathname, self.lineno, self.msg)
    def getMessage(self):
        msg = str(self.msg)
        return msg % self.args if self.args else msg

_record_factory = LogRecord
def setLogRecordFactory(factory):
    global _record_factory
    _record_factory = factory
def getLogRecordFactory():
    return _record_factory
def makeLogRecord(dict):
    record = _record_factory(None, None, "", 0, "", (), None, None)
    record.__dict__.update(dict)
    return record

# The default format of a style, how it names the time, and how it fills in a record's values.
class _Percent:
    default, times = "%(message)s", ("%(asctime)",)
    def check(fmt):
        if not _re.search(r"%\\(\\w+\\)[#0+ -]*(\\*|\\d+)?(\\.(\\*|\\d+))?[diouxefgcrsa%]", fmt, _re.IGNORECASE):
            raise ValueError("Invalid format '%s' for '%%' style" % fmt)
    def fill(fmt, values):
        return fmt % values
class _Brace:
    default, times = "{message}", ("{asctime",)
    def check(fmt):
        try:
            fields = [_field(*parts) for _, *parts in _StringFormatter().parse(fmt)]
        except ValueError as wrong:
            raise ValueError(f"invalid format: {wrong}")
        if not any(fields):
            raise ValueError("invalid format: no fields")
    def fill(fmt, values):
        return fmt.format(**values)
_BRACE_NAME = _re.compile(r"(\\d+|\\w+)(\\.\\w+|\\[[^]]+\\])*$")
_BRACE_SPEC = _re.compile(r"(.?[<>=^])?[+ -]?#?0?(\\d+|{\\w+})?[,_]?(\\.(\\d+|{\\w+}))?[bcdefgnosx%]?$", _re.IGNORECASE)
def _field(name, spec, conversion):
    if name and not _BRACE_NAME.match(name):
        raise ValueError("invalid field name/expression: %r" % name)
    if conversion and conversion not in "rsa":
        raise ValueError("invalid conversion: %r" % conversion)
    if spec and not _BRACE_SPEC.match(spec):
        raise ValueError("bad specifier: %r" % spec)
    return name
class _Dollar:
    default, times = "\${message}", ("$asctime", "\${asctime}")
    def check(fmt):
        found = list(_Template.pattern.finditer(fmt))
        if any(each.group(0) == "$" for each in found):
            raise ValueError("invalid format: bare '$' not allowed")
        if not any(each["named"] or each["braced"] for each in found):
            raise ValueError("invalid format: no fields")
    def fill(fmt, values):
        return _Template(fmt).substitute(**values)
_styles = {"%": _Percent, "{": _Brace, "$": _Dollar}
_basic_formats = {"%": BASIC_FORMAT, "{": "{levelname}:{name}:{message}", "$": "\${levelname}:\${name}:\${message}"}
def _check_style(style):
    if style not in _styles:
        raise ValueError("Style must be one of: %s" % ",".join(_styles))

class Formatter:
    converter = time.localtime
    default_time_format = "%Y-%m-%d %H:%M:%S"
    default_msec_format = "%s,%03d"
    def __init__(self, fmt=None, datefmt=None, style="%", validate=True, *, defaults=None):
        _check_style(style)
        self._kind = _styles[style]
        self._fmt = fmt or self._kind.default
        self._defaults = defaults
        if validate:
            self._kind.check(self._fmt)
        self.datefmt = datefmt
    def formatTime(self, record, datefmt=None):
        moment = self.converter(record.created)
        if datefmt:
            return time.strftime(datefmt, moment)
        shown = time.strftime(self.default_time_format, moment)
        return self.default_msec_format % (shown, record.msecs) if self.default_msec_format else shown
    def usesTime(self):
        return any([form in self._fmt for form in self._kind.times])
    def formatException(self, ei):
        return _traceback(ei[1])
    def formatStack(self, stack_info):
        return stack_info
    def formatMessage(self, record):
        values = {**self._defaults, **record.__dict__} if self._defaults else record.__dict__
        try:
            return self._kind.fill(self._fmt, values)
        except KeyError as e:
            raise ValueError("Formatting field not found in record: %s" % e)
    def format(self, record):
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        s = self.formatMessage(record)
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        for more in record.exc_text, record.stack_info and self.formatStack(record.stack_info):
            if more:
                s = s + ("" if s.endswith("\\n") else "\\n") + more
        return s

_default = Formatter()
`;
