/** Whether validators run at all: `attr._config`. */
export const CONFIG = `
_run_validators = True
def set_run_validators(run):
    if not isinstance(run, bool):
        raise TypeError("'run' must be bool.")
    global _run_validators
    _run_validators = run
def get_run_validators():
    return _run_validators
`;

/** What may happen when an attribute is set: `attr.setters`. */
export const SETTERS = `
from attr import _config
from attr.exceptions import FrozenAttributeError

def pipe(*setters):
    def wrapped_pipe(instance, attrib, new_value):
        rv = new_value
        for setter in setters:
            rv = setter(instance, attrib, rv)
        return rv
    return wrapped_pipe
def frozen(_, __, ___):
    raise FrozenAttributeError()
def validate(instance, attrib, new_value):
    if _config._run_validators and attrib.validator:
        attrib.validator(instance, attrib, new_value)
    return new_value
def convert(instance, attrib, new_value):
    if not attrib.converter:
        return new_value
    from attr._make import Converter
    if isinstance(attrib.converter, Converter):
        return attrib.converter(new_value, instance, attrib)
    return attrib.converter(new_value)
NO_OP = object()
`;
