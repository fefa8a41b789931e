/** `attr.validators`: what is asked of a value, as objects that show what they ask. */
export const VALIDATORS = `
import operator as _operator
import re as _re
from contextlib import contextmanager as _contextmanager
from attr._config import get_run_validators, set_run_validators
from attr._make import _AndValidator, _Values, and_
from attr.exceptions import NotCallableError

__all__ = ["and_", "deep_iterable", "deep_mapping", "disabled", "ge", "get_disabled", "gt", "in_", "instance_of", "is_callable", "le",
           "lt", "matches_re", "max_len", "min_len", "not_", "optional", "or_", "set_disabled"]

def set_disabled(disabled):
    set_run_validators(not disabled)
def get_disabled():
    return not get_run_validators()
@_contextmanager
def disabled():
    before = get_run_validators()
    set_run_validators(False)
    try:
        yield
    finally:
        set_run_validators(before)

class _Validator(_Values):
    __slots__ = ()
    def __init__(self, *values):
        for name, value in zip(self.__slots__, values):
            setattr(self, name, value)

class _InstanceOfValidator(_Validator):
    __slots__ = ("type",)
    def __call__(self, inst, attr, value):
        if not isinstance(value, self.type):
            text = f"'{attr.name}' must be {self.type!r} (got {value!r} that is a {value.__class__!r})."
            raise TypeError(text, attr, self.type, value)
    def __repr__(self):
        return f"<instance_of validator for type {self.type!r}>"
def instance_of(type):
    return _InstanceOfValidator(type)

class _SubclassOfValidator(_Validator):
    __slots__ = ("type",)
    def __call__(self, inst, attr, value):
        if not issubclass(value, self.type):
            raise TypeError(f"'{attr.name}' must be a subclass of {self.type!r} (got {value!r}).", attr, self.type, value)
    def __repr__(self):
        return f"<subclass_of validator for type {self.type!r}>"

class _MatchesReValidator(_Validator):
    __slots__ = ("pattern", "match_func")
    def __call__(self, inst, attr, value):
        if not self.match_func(value):
            text = f"'{attr.name}' must match regex {self.pattern.pattern!r} ({value!r} doesn't)"
            raise ValueError(text, attr, self.pattern, value)
    def __repr__(self):
        return f"<matches_re validator for pattern {self.pattern!r}>"
def matches_re(regex, flags=0, func=None):
    if func not in (_re.fullmatch, None, _re.search, _re.match):
        raise ValueError("'func' must be one of None, fullmatch, match, search.")
    if isinstance(regex, _re.Pattern) and flags:
        raise TypeError("'flags' can only be used with a string pattern; pass flags to re.compile() instead")
    pattern = regex if isinstance(regex, _re.Pattern) else _re.compile(regex, flags)
    matches = pattern.match if func is _re.match else pattern.search if func is _re.search else pattern.fullmatch
    return _MatchesReValidator(pattern, matches)

class _InValidator(_Validator):
    __slots__ = ("options", "_original_options")
    def _hashed(self):
        return ("options",)
    def __call__(self, inst, attr, value):
        try:
            found = value in self.options
        except TypeError:
            found = False
        if not found:
            text = f"'{attr.name}' must be in {self._original_options!r} (got {value!r})"
            raise ValueError(text, attr, self._original_options, value)
    def __repr__(self):
        return f"<in_ validator with options {self._original_options!r}>"
def in_(options):
    return _InValidator(tuple(options) if isinstance(options, (list, dict, set)) else options, options)

class _IsCallableValidator(_Validator):
    __slots__ = ()
    def __call__(self, inst, attr, value):
        if not callable(value):
            raise NotCallableError(f"'{attr.name}' must be callable (got {value!r} that is a {value.__class__!r}).", value)
    def __repr__(self):
        return "<is_callable validator>"
def is_callable():
    return _IsCallableValidator()

class _NumberValidator(_Validator):
    __slots__ = ("bound", "compare_op", "compare_func")
    def __call__(self, inst, attr, value):
        if not self.compare_func(value, self.bound):
            raise ValueError(f"'{attr.name}' must be {self.compare_op} {self.bound}: {value}")
    def __repr__(self):
        return f"<Validator for x {self.compare_op} {self.bound}>"
def lt(val):
    return _NumberValidator(val, "<", _operator.lt)
def le(val):
    return _NumberValidator(val, "<=", _operator.le)
def ge(val):
    return _NumberValidator(val, ">=", _operator.ge)
def gt(val):
    return _NumberValidator(val, ">", _operator.gt)

class _MaxLengthValidator(_Validator):
    __slots__ = ("max_length",)
    def __call__(self, inst, attr, value):
        if len(value) > self.max_length:
            raise ValueError(f"Length of '{attr.name}' must be <= {self.max_length}: {len(value)}")
    def __repr__(self):
        return f"<max_len validator for {self.max_length}>"
def max_len(length):
    return _MaxLengthValidator(length)

class _MinLengthValidator(_Validator):
    __slots__ = ("min_length",)
    def __call__(self, inst, attr, value):
        if len(value) < self.min_length:
            raise ValueError(f"Length of '{attr.name}' must be >= {self.min_length}: {len(value)}")
    def __repr__(self):
        return f"<min_len validator for {self.min_length}>"
def min_len(length):
    return _MinLengthValidator(length)
`;
