/** The functions of `traceback`, over what the model tells of frames. */
export const FUNCTIONS = `
import sys as _sys

_given = object()

# Frames of libraries are not shown, so that a limit would not count what it counts in CPython.
def _whole(limit):
    if limit is not None:
        _refuse("limit= of traceback", "leave it out")

def _print(parts, file):
    file = _sys.stderr if file is None else file
    for part in parts:
        file.write(part)

# The exception is given alone, or behind its class and before its traceback.
def _parts(exc, value, tb, limit, chain):
    _whole(limit)
    if value is _given and tb is _given:
        if exc is not None and not isinstance(exc, BaseException):
            raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
        return _told(exc, chain)
    if value is _given or tb is _given:
        raise ValueError("Both or neither of value and tb must be given")
    return _told(value, chain, tb)

def format_exception(exc, /, value=_given, tb=_given, limit=None, chain=True):
    return _parts(exc, value, tb, limit, chain)
def print_exception(exc, /, value=_given, tb=_given, limit=None, file=None, chain=True):
    _print(_parts(exc, value, tb, limit, chain), file)
def format_exception_only(exc, /, value=_given, *, show_group=False):
    value = exc if value is _given else value
    if value is not None and not isinstance(value, BaseException):
        raise AttributeError(f"{type(value).__name__!r} object has no attribute '__suppress_context__'")
    if show_group:
        return list(TracebackException(type(value), value, None).format_exception_only(show_group=True))
    return _message(value)
def format_exc(limit=None, chain=True):
    return "".join(_parts(_handled(), _given, _given, limit, chain))
def print_exc(limit=None, file=None, chain=True):
    _print(_parts(_handled(), _given, _given, limit, chain), file)

class FrameSummary:
    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self._line = line
    @property
    def line(self):
        if self._line is None:
            _refuse("the line of a FrameSummary that was made without one", "give it line=")
        return self._line
    def _row(self):
        return self.filename, self.lineno, self.name, self.line
    def __iter__(self):
        return iter(self._row())
    def __len__(self):
        return 4
    def __getitem__(self, at):
        return self._row()[at]
    def __eq__(self, other):
        return self._row() == (other._row() if isinstance(other, FrameSummary) else other)
    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"

class StackSummary(list):
    @classmethod
    def from_list(cls, a_list):
        if isinstance(a_list, StackSummary):
            return a_list
        rows = [tuple(each) for each in a_list]
        return _summary(rows, lambda: _unmarked(rows))
    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        _whole(limit)
        if capture_locals:
            _refuse("capture_locals= of traceback", "print what you want to see")
        codes = [(frame.f_code, line) for frame, line in frame_gen]
        rows = [(code.co_filename, line, code.co_name, _line(code.co_filename, line)) for code, line in codes]
        return _summary(rows, lambda: _unmarked(rows))
    def format(self):
        return self._parts()

def _summary(rows, parts):
    summary = StackSummary(FrameSummary(*row[:3], line=row[3]) for row in rows)
    summary._parts = parts
    return summary

def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next
def extract_tb(tb, limit=None):
    _whole(limit)
    return _summary(_frames(tb), lambda: _places(tb))
def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()
def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()
def print_list(extracted_list, file=None):
    _print(format_list(extracted_list), file)
def print_tb(tb, limit=None, file=None):
    _print(format_tb(tb, limit), file)

def extract_stack(f=None, limit=None):
    _whole(limit)
    if f is not None:
        _refuse("a frame given to traceback", "leave it out: the stack of the caller is meant")
    rows = _stack()
    return _summary(rows, lambda: _unmarked(rows))
def format_stack(f=None, limit=None):
    return extract_stack(f, limit).format()
def print_stack(f=None, limit=None, file=None):
    _print(format_stack(f, limit), file)
`;
