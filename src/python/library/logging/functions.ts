/** The root logger, and the functions that speak to it. */
export const FUNCTIONS = `
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

def basicConfig(*, force=False, handlers=None, stream=None, format=None, datefmt=None, style="%", level=None, filename=None, filemode="a", encoding=None, **kwargs):
    if force:
        root.handlers.clear()
    if not root.handlers:
        if handlers is None:
            handlers = [FileHandler(filename, filemode) if filename else StreamHandler(stream)]
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

def _emit(level, text, error):
    logger = getLogger("asyncio")
    number = _levels[level.upper()]
    if logger.isEnabledFor(number):
        logger.handle(LogRecord("asyncio", number, text, (), error))
_connect(_emit)
`;
