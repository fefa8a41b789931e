/** What `assertRaises`, `assertWarns` and `assertLogs` give: a block, or a call, of which something is expected. */
export const CONTEXTS = `
def _is_subtype(expected, base):
    if isinstance(expected, tuple):
        return all(_is_subtype(one, base) for one in expected)
    return isinstance(expected, type) and issubclass(expected, base)

class _Expecting:
    msg = None
    def _fail(self, standard):
        self.test_case._fail(self.msg, standard)

class _OfCall(_Expecting):
    obj_name = None
    def __init__(self, test_case, expected, expected_regex=None):
        self.test_case = test_case
        self.expected = expected
        self.expected_regex = None if expected_regex is None else _re.compile(expected_regex)
    def handle(self, name, args, kwargs):
        if not _is_subtype(self.expected, self._base):
            raise TypeError(f"{name}() arg 1 must be {self._base_text}")
        if not args:
            self.msg = kwargs.pop("msg", None)
            if kwargs:
                raise TypeError(f"{next(iter(kwargs))!r} is an invalid keyword argument for this function")
            return self
        called, *args = args
        self.obj_name = getattr(called, "__name__", None) or str(called)
        with self:
            called(*args, **kwargs)
    def _fail_without(self, verb):
        name = getattr(self.expected, "__name__", None) or str(self.expected)
        self._fail(f"{name} not {verb} by {self.obj_name}" if self.obj_name else f"{name} not {verb}")
    def _fail_differing(self, value):
        self._fail(f'"{self.expected_regex.pattern}" does not match "{value}"')
    def _matches(self, value):
        return self.expected_regex is None or self.expected_regex.search(str(value))

class _Raises(_OfCall):
    _base = BaseException
    _base_text = "an exception type or tuple of exception types"
    def __enter__(self):
        return self
    def __exit__(self, cls, error, trace):
        if cls is None:
            self._fail_without("raised")
        if not issubclass(cls, self.expected):
            return False
        self.exception = error.with_traceback(None)
        if not self._matches(error):
            self._fail_differing(error)
        return True

class _Warns(_OfCall):
    _base = Warning
    _base_text = "a warning type or tuple of warning types"
    def __enter__(self):
        self.warnings_manager = _warnings.catch_warnings(record=True)
        self.warnings = self.warnings_manager.__enter__()
        # A filter is about one class; a tuple is each of them, as issubclass() takes both.
        _warnings.filters.insert(0, ("always", None, self.expected, None, 0))
        return self
    def __exit__(self, cls, error, trace):
        self.warnings_manager.__exit__(cls, error, trace)
        if cls is not None:
            return
        given = [told for told in self.warnings if isinstance(told.message, self.expected)]
        for told in given:
            if self._matches(told.message):
                self.warning = told.message
                self.filename = told.filename
                self.lineno = told.lineno
                return
        if given:
            self._fail_differing(given[0].message)
        self._fail_without("triggered")

class _Logs(_Expecting):
    LOGGING_FORMAT = "%(levelname)s:%(name)s:%(message)s"
    def __init__(self, test_case, logger_name, level, no_logs):
        import logging
        self.test_case = test_case
        self.logger_name = logger_name
        self.level = logging.getLevelNamesMapping().get(level, level) if level else logging.INFO
        self.no_logs = no_logs
    def __enter__(self):
        import logging
        named = self.logger_name
        logger = self.logger = named if isinstance(named, logging.Logger) else logging.getLogger(named)
        handler = _capturing()
        handler.setLevel(self.level)
        handler.setFormatter(logging.Formatter(self.LOGGING_FORMAT))
        self.watcher = handler.watcher
        self._old = logger.handlers[:], logger.level, logger.propagate
        logger.handlers = [handler]
        logger.setLevel(self.level)
        logger.propagate = False
        return None if self.no_logs else handler.watcher
    def __exit__(self, cls, error, trace):
        import logging
        self.logger.handlers, level, self.logger.propagate = self._old
        self.logger.setLevel(level)
        if cls is not None:
            return False
        if self.no_logs and self.watcher.records:
            self._fail(f"Unexpected logs found: {self.watcher.output!r}")
        if not self.no_logs and not self.watcher.records:
            self._fail(f"no logs of level {logging.getLevelName(self.level)} or higher triggered on {self.logger.name}")

def _capturing():
    import collections, logging
    watcher = collections.namedtuple("_LoggingWatcher", ["records", "output"])([], [])
    class _CapturingHandler(logging.Handler):
        def flush(self):
            pass
        def emit(self, record):
            self.watcher.records.append(record)
            self.watcher.output.append(self.format(record))
    handler = _CapturingHandler()
    handler.watcher = watcher
    return handler
`;
