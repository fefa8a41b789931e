import {registerPython} from '../register.ts';

/** What `multiprocessing` logs, as far as its level INFO. */
registerPython(
  'multiprocessing.util',
  `
from multiprocessing.process import _exit_function
import atexit as _atexit

NOTSET, SUBDEBUG, DEBUG, INFO, SUBWARNING, WARNING = 0, 5, 10, 20, 25, 30
LOGGER_NAME = "multiprocessing"
DEFAULT_LOGGING_FORMAT = "[%(levelname)s/%(processName)s] %(message)s"

_logger = None
_log_to_stderr = False

def get_logger():
    global _logger
    import logging
    if not _logger:
        _logger = logging.getLogger(LOGGER_NAME)
        _logger.propagate = 0
        _atexit.unregister(_exit_function)
        _atexit.register(_exit_function)
    return _logger

def log_to_stderr(level=None):
    global _log_to_stderr
    import logging
    logger = get_logger()
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter(DEFAULT_LOGGING_FORMAT))
    logger.addHandler(handler)
    if level:
        logger.setLevel(level)
    _log_to_stderr = True
    return logger

# Whether somebody reads what is told at that level.
def _reads(level):
    return bool(_logger and _logger.handlers and _logger.isEnabledFor(level))

def info(msg, *args):
    if _reads(DEBUG):
        _refuse("what multiprocessing logs at the level DEBUG", "take logging.INFO")
    if _logger:
        _logger.log(INFO, msg, *args)

def _state():
    return _log_to_stderr, _logger and _logger.getEffectiveLevel()
def _restore(state):
    to_stderr, level = state
    if to_stderr:
        log_to_stderr()
    if level is not None:
        get_logger().setLevel(level)

# The first process that is started needs a place for the address of its server.
_has_temp_dir = False
def _tell_temp_dir(method):
    global _has_temp_dir
    if method == "forkserver" and not _has_temp_dir:
        _has_temp_dir = True
        info("created temp directory %s", "/tmp/pymp-0n3w41t3")
`,
);
