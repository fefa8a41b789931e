import {registerPython} from '../register.ts';

/** `logging.config.dictConfig`: loggers, handlers and formatters from a dict. */
registerPython(
  'logging.config',
  `
import logging
import logging.handlers
import sys

def _resolve(name):
    if callable(name):
        return name
    head, rest = (name.split(".", 1) + [""])[:2]
    known = {"logging": logging, "sys": sys, "__main__": sys.modules["__main__"]}
    if head not in known or not rest:
        _refuse(f"{name!r} in a configuration of logging", "name a class of logging, of sys or of __main__")
    found = known[head]
    for part in rest.split("."):
        found = getattr(found, part)
    return found

def _converted(value):
    if isinstance(value, str) and value.startswith("ext://"):
        return _resolve(value[len("ext://"):])
    if isinstance(value, str) and value.startswith("cfg://"):
        _refuse("cfg:// in a configuration of logging", "write the value itself")
    return value

def _arguments(config, names):
    return {name: _converted(value) for name, value in config.items() if name not in names and name.isidentifier()}

def _made(config):
    factory = _resolve(config["()"])
    made = factory(**_arguments(config, ("()", ".")))
    for name, value in config.get(".", {}).items():
        setattr(made, name, value)
    return made

def _formatter(config):
    if "()" in config:
        return _made(config)
    cls = _resolve(config["class"]) if config.get("class") else logging.Formatter
    options = {"defaults": config["defaults"]} if "defaults" in config else {}
    return cls(config.get("format"), config.get("datefmt"), config.get("style", "%"), **options)

def _filter(config):
    return _made(config) if "()" in config else logging.Filter(config.get("name", ""))

def _handler(config, formatters, filters):
    named = config.get("formatter")
    formatter = None
    if named:
        try:
            formatter = formatters[named]
        except Exception as e:
            raise ValueError("Unable to set formatter %r" % named) from e
    level, wanted = config.get("level"), config.get("filters")
    options = ("class", "formatter", "level", "filters", ".", "()")
    if "()" in config:
        made = _resolve(config["()"])(**_arguments(config, options))
    else:
        cls = _resolve(config.get("class"))
        if issubclass(cls, logging.handlers.QueueHandler):
            _refuse("a QueueHandler in a configuration of logging", "make it in the program")
        made = cls(**_arguments(config, options))
    if formatter:
        made.setFormatter(formatter)
    if level is not None:
        made.setLevel(level)
    if wanted:
        _add_filters(made, wanted, filters)
    for name, value in config.get(".", {}).items():
        setattr(made, name, value)
    return made

def _add_filters(target, wanted, filters):
    for each in wanted:
        try:
            target.addFilter(each if callable(each) or callable(getattr(each, "filter", None)) else filters[each])
        except Exception as e:
            raise ValueError("Unable to add filter %r" % each) from e

def _common(logger, config, handlers, filters):
    level = config.get("level")
    if level is not None:
        logger.setLevel(level)
    for each in logger.handlers[:]:
        logger.removeHandler(each)
    for each in config.get("handlers") or ():
        try:
            logger.addHandler(handlers[each])
        except Exception as e:
            raise ValueError("Unable to add handler %r" % each) from e
    if config.get("filters"):
        _add_filters(logger, config["filters"], filters)

def _each(config, kind, what, make):
    made = {}
    for name in config.get(kind, {}):
        try:
            made[name] = make(config[kind][name])
        except Exception as e:
            raise ValueError("Unable to configure %s %r" % (what, name)) from e
    return made

def dictConfig(config):
    if "version" not in config:
        raise ValueError("dictionary doesn't specify a version")
    if config["version"] != 1:
        raise ValueError("Unsupported version: %s" % config["version"])
    if config.get("incremental"):
        _refuse("incremental in a configuration of logging", "set the levels of the loggers")
    formatters = _each(config, "formatters", "formatter", _formatter)
    filters = _each(config, "filters", "filter", _filter)
    handlers = {}
    for name in sorted(config.get("handlers", {})):
        try:
            handlers[name] = made = _handler(config["handlers"][name], formatters, filters)
            made.name = name
        except Exception as e:
            raise ValueError("Unable to configure handler %r" % name) from e
    _loggers(config, handlers, filters)
    root = config.get("root")
    if root:
        try:
            _common(logging.root, root, handlers, filters)
        except Exception as e:
            raise ValueError("Unable to configure root logger") from e

def _loggers(config, handlers, filters):
    known = logging.root.manager.loggerDict
    existing = [name for name, each in known.items() if isinstance(each, logging.Logger)]
    wanted = config.get("loggers", {})
    for name in wanted:
        logger = logging.getLogger(name)
        try:
            _common(logger, wanted[name], handlers, filters)
            logger.disabled = False
            if wanted[name].get("propagate") is not None:
                logger.propagate = wanted[name]["propagate"]
        except Exception as e:
            raise ValueError("Unable to configure logger %r" % name) from e
    for name in existing:
        if name in wanted:
            continue
        logger = known[name]
        if any(name.startswith(each + ".") for each in wanted):
            logger.setLevel(logging.NOTSET)
            logger.handlers = []
            logger.propagate = True
        else:
            logger.disabled = bool(config.get("disable_existing_loggers", True))
`,
);
