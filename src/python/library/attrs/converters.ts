/** `attr.converters`. */
export const CONVERTERS = `
import typing as _typing
from attr._make import NOTHING, Converter, Factory, _annotate, _first_type, _return_type, pipe

__all__ = ["default_if_none", "optional", "pipe", "to_bool"]

def optional(converter):
    def optional_converter(val):
        return None if val is None else converter(val)
    def with_instance(val, inst, field):
        return None if val is None else converter(val, inst, field)
    if isinstance(converter, Converter):
        return Converter(with_instance, takes_self=True, takes_field=True)
    _annotate(optional_converter, *[each and _typing.Optional[each] for each in (_first_type(converter), _return_type(converter))])
    return optional_converter

def default_if_none(default=NOTHING, factory=None):
    if default is NOTHING and factory is None:
        raise TypeError("Must pass either \`default\` or \`factory\`.")
    if default is not NOTHING and factory is not None:
        raise TypeError("Must pass either \`default\` or \`factory\` but not both.")
    if isinstance(default, Factory) and default.takes_self:
        raise ValueError("\`takes_self\` is not supported by default_if_none.")
    made = default.factory if isinstance(default, Factory) else factory
    def default_if_none_converter(val):
        if val is not None:
            return val
        return default if made is None else made()
    return default_if_none_converter

def to_bool(val):
    if isinstance(val, str):
        val = val.lower()
    if val in (True, "true", "t", "yes", "y", "on", "1", 1):
        return True
    if val in (False, "false", "f", "no", "n", "off", "0", 0):
        return False
    raise ValueError(f"Cannot convert value to bool: {val!r}")
`;
