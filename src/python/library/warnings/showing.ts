/** How a warning looks, where it goes, and who collects it instead. */
export const SHOWING = `
class WarningMessage:
    _WARNING_DETAILS = ("message", "category", "filename", "lineno", "file", "line", "source")

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return ("{message : %r, category : %r, filename : %r, lineno : %s, line : %r}"
                % (self.message, self._category_name, self.filename, self.lineno, self.line))

    def __repr__(self):
        return f"<{type(self).__qualname__} {self}>"

def showwarning(message, category, filename, lineno, file=None, line=None):
    _showwarnmsg_impl(WarningMessage(message, category, filename, lineno, file, line))

def formatwarning(message, category, filename, lineno, line=None):
    # Where a coroutine is forgotten that nobody began may be in the loop: the place is left out.
    if category is RuntimeWarning and " was never awaited" in str(message):
        return f"RuntimeWarning: {message}\\n"
    text = f"{filename}:{lineno}: {category.__name__}: {message}\\n"
    if line is None:
        line = _text(filename, lineno)
    return text + f"  {line.strip()}\\n" if line else text

_showwarning_orig = showwarning

def _showwarnmsg_impl(msg):
    file = _sys.stderr if msg.file is None else msg.file
    if file is None:
        return
    file.write(formatwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.line))

def _showwarnmsg(msg):
    if showwarning is _showwarning_orig:
        _showwarnmsg_impl(msg)
    else:
        showwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.file, msg.line)

class catch_warnings:
    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        if module is not None:
            _refuse("module= of warnings.catch_warnings", "leave it out")
        self._record = record
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        return "catch_warnings(record=True)" if self._record else "catch_warnings()"

    def __enter__(self):
        global filters, showwarning, _showwarnmsg_impl
        if self._entered:
            raise RuntimeError("Cannot enter %r twice" % self)
        self._entered = True
        self._saved = filters, showwarning, _showwarnmsg_impl
        filters = filters[:]
        _changed()
        log = None
        if self._record:
            log = []
            _showwarnmsg_impl = log.append
            showwarning = _showwarning_orig
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        global filters, showwarning, _showwarnmsg_impl
        if not self._entered:
            raise RuntimeError("Cannot exit %r without entering first" % self)
        filters, showwarning, _showwarnmsg_impl = self._saved
        _changed()
`;
