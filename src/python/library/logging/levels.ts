/** The levels of messages, by name and by number. */
export const LEVELS = `
import os as _os
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
`;
