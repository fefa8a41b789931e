/** The root logger, and the functions that speak to it. */
export const FUNCTIONS = `
def getLogger(name=None):
    if not name or isinstance(name, str) and name == root.name:
        return root
    return Logger.manager.getLogger(name)

def basicConfig(**kwargs):
    force = kwargs.pop("force", False)
    encoding = kwargs.pop("encoding", None)
    errors = kwargs.pop("errors", "backslashreplace")
    if force:
        for handler in root.handlers[:]:
            root.removeHandler(handler)
            handler.close()
    if root.handlers:
        return
    handlers = kwargs.pop("handlers", None)
    if handlers is None:
        if "stream" in kwargs and "filename" in kwargs:
            raise ValueError("'stream' and 'filename' should not be specified together")
    elif "stream" in kwargs or "filename" in kwargs:
        raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
    if handlers is None:
        filename, mode = kwargs.pop("filename", None), kwargs.pop("filemode", "a")
        if filename:
            handlers = [FileHandler(filename, mode, encoding=encoding, errors=None if "b" in mode else errors)]
        else:
            handlers = [StreamHandler(kwargs.pop("stream", None))]
    datefmt, style = kwargs.pop("datefmt", None), kwargs.pop("style", "%")
    _check_style(style)
    formatter = Formatter(kwargs.pop("format", _basic_formats[style]), datefmt, style)
    for handler in handlers:
        if handler.formatter is None:
            handler.setFormatter(formatter)
        root.addHandler(handler)
    level = kwargs.pop("level", None)
    if level is not None:
        root.setLevel(level)
    if kwargs:
        raise ValueError("Unrecognised argument(s): %s" % ", ".join(kwargs))

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
def warn(msg, *args, **kwargs):
    _deprecated("'warn' function")
    warning(msg, *args, **kwargs)
fatal = critical
def disable(level=CRITICAL):
    root.manager.disable = _check(level)
_shown_before = None
def captureWarnings(capture):
    global _shown_before
    import warnings
    if capture and _shown_before is None:
        _shown_before, warnings.showwarning = warnings.showwarning, _showwarning
    elif not capture and _shown_before is not None:
        warnings.showwarning, _shown_before = _shown_before, None
def _showwarning(message, category, filename, lineno, file=None, line=None):
    if file is not None:
        return _shown_before(message, category, filename, lineno, file, line)
    import warnings
    logger = getLogger("py.warnings")
    if not logger.handlers:
        logger.addHandler(NullHandler())
    logger.warning(warnings.formatwarning(message, category, filename, lineno, line))
def shutdown():
    pass

def _emit(level, text, error, place):
    logger = getLogger("asyncio")
    number = _levels[level.upper()]
    if logger.isEnabledFor(number):
        told = None if error is None else (type(error), error, error.__traceback__)
        path, line, function = place
        logger.handle(logger.makeRecord("asyncio", number, path, line, text, (), told, function))
_connect(_emit)
`;
