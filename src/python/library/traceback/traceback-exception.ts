/** What there is to tell of an exception, put down when it is made: the exception may change, or go. */
export const TRACEBACK_EXCEPTION = `
class TracebackException:
    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        _whole(limit)
        if capture_locals:
            _refuse("capture_locals= of traceback", "print what you want to see")
        if (max_group_width, max_group_depth, save_exc_type) != (15, 10, True):
            _refuse("max_group_width=, max_group_depth= and save_exc_type= of traceback", "leave them out")
        seen = set() if _seen is None else _seen
        seen.add(id(exc_value))
        self.stack = extract_tb(exc_traceback)
        self._exc_type = exc_type
        self._str = _said(exc_value)
        self.__notes__ = getattr(exc_value, "__notes__", None)
        self._parts = [_told(exc_value, chain, exc_traceback) for chain in (False, True)]
        self._message = _message(exc_value)
        self.__suppress_context__ = exc_value.__suppress_context__ if exc_value is not None else False
        self.__cause__ = self._before(exc_value, "__cause__", compact, seen)
        hidden = compact and (self.__cause__ is not None or self.__suppress_context__)
        self.__context__ = None if hidden else self._before(exc_value, "__context__", compact, seen)
        self.exceptions = None
        if isinstance(exc_value, BaseExceptionGroup):
            self.exceptions = [self._of(each, compact, seen) for each in exc_value.exceptions]
    @staticmethod
    def _of(exc, compact, seen):
        return TracebackException(type(exc), exc, exc.__traceback__, compact=compact, _seen=seen)
    @classmethod
    def _before(cls, exc, name, compact, seen):
        before = getattr(exc, name, None)
        return None if before is None or id(before) in seen else cls._of(before, compact, seen)
    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)
    @property
    def exc_type_str(self):
        if self._exc_type is None:
            return None
        home, name = self._exc_type.__module__, self._exc_type.__qualname__
        return name if home in ("__main__", "builtins") else f"{home}.{name}"
    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self.__dict__ == other.__dict__
        return NotImplemented
    def __str__(self):
        return self._str
    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        indent = 3 * _depth * " "
        if _depth > 0:
            yield from [indent + line + "\\n" for part in self._message for line in part[:-1].split("\\n")]
        else:
            yield from self._message
        if self.exceptions and show_group:
            for each in self.exceptions:
                yield from each.format_exception_only(show_group=show_group, _depth=_depth + 1)
    def format(self, *, chain=True, _ctx=None, **kwargs):
        yield from self._parts[bool(chain)]
    def print(self, *, file=None, chain=True, **kwargs):
        _print(self.format(chain=chain), file)
`;
