/** A warning is given: to whom, and whether it was before. */
export const GIVING = `
def _is_known(registry, key, sets=False):
    if registry.get("version") != _version:
        registry.clear()
        registry["version"] = _version
    known = key in registry
    if sets:
        registry[key] = True
    return known

def _explicit(message, category, filename, lineno, module, registry):
    text = str(message) if isinstance(message, Warning) else message
    if not isinstance(message, Warning):
        message = category(message)
    key = text, category, lineno
    if registry is not None and _is_known(registry, key):
        return
    action = _action(text, category, lineno, module)
    if action == "error":
        raise message
    if action == "ignore":
        return
    if action not in ("always", "all"):
        if registry is not None:
            registry[key] = True
        if action != "default":
            kept = onceregistry if registry is None else registry
            if _is_known(kept, (text, category), sets=True):
                return
    _showwarnmsg(WarningMessage(message, category, filename, lineno))

# What stands for the names of sys, to which a warning is laid that is about no call at all.
_outside = {"__name__": "sys"}

def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    if source is not None or skip_file_prefixes:
        _refuse("source= and skip_file_prefixes= of warnings.warn", "leave them out")
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    filename, lineno, names = _place(stacklevel) or ("<sys>", 0, _outside)
    registry = names.setdefault("__warningregistry__", {})
    _explicit(message, category, filename, lineno, names.get("__name__", "<string>"), registry)

# What a library has deprecated, about a call of the program.
def _of_library(text, filename, lineno, names):
    registry = names.setdefault("__warningregistry__", {})
    _explicit(text, DeprecationWarning, filename, lineno, names.get("__name__", "<string>"), registry)

def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    if module_globals is not None or source is not None:
        _refuse("module_globals= and source= of warnings.warn_explicit", "leave them out")
    if module is None:
        module = filename.removesuffix(".py") or "<unknown>"
    if isinstance(message, Warning):
        category = type(message)
    _explicit(message, category, filename, lineno, module, registry)

# Where it is forgotten depends on who held it: known by its line alone, which outside the program is None.
def _unawaited(text, filename, lineno):
    action = _action(text, RuntimeWarning, lineno, "__main__")
    if action == "error":
        raise RuntimeWarning(text)
    if action == "ignore" or action not in ("always", "all") and _was_given(f"{lineno if action == 'default' else ''} {text}"):
        return
    _showwarnmsg(WarningMessage(RuntimeWarning(text), RuntimeWarning, filename, lineno))
_connect(_unawaited)
`;
