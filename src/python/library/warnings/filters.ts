/** What is done about a warning: the list of filters, and who changes it. */
export const FILTERS = `
import sys as _sys

_ACTIONS = {"error", "ignore", "always", "all", "default", "module", "once"}
defaultaction = "default"
onceregistry = {}
# As of a program that is run as it is: what is deprecated, its own lines are told.
filters = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]
_version = 1

# What was already told may be told again.
def _changed():
    global _version
    _version += 1
    _forget()

def _check(action, lineno):
    if action not in _ACTIONS:
        raise ValueError(f"invalid action: {action!r}")
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")

def _add(item, append):
    if not append:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    elif item not in filters:
        filters.append(item)
    _changed()

def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    if action not in _ACTIONS:
        raise ValueError(f"invalid action: {action!r}")
    if not isinstance(message, str):
        raise TypeError("message must be a string")
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError("category must be a Warning subclass")
    if not isinstance(module, str):
        raise TypeError("module must be a string")
    _check(action, lineno)
    import re
    text = re.compile(message, re.I) if message else None
    _add((action, text, category, re.compile(module) if module else None, lineno), append)

def simplefilter(action, category=Warning, lineno=0, append=False):
    _check(action, lineno)
    _add((action, None, category, None, lineno), append)

def resetwarnings():
    filters.clear()
    _changed()

def _matches(pattern, text):
    return pattern is None or (pattern == text if isinstance(pattern, str) else pattern.match(text))

def _action(text, category, lineno, module):
    for action, message, kind, where, line in filters:
        if issubclass(category, kind) and line in (0, lineno) and _matches(message, text) and _matches(where, module):
            return action
    return defaultaction
`;
