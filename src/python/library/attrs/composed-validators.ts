/** Validators that are made of others. */
export const COMPOSED_VALIDATORS = `
def _joined(given):
    return and_(*given) if isinstance(given, (list, tuple)) else given
# What a validator is made of is validated itself.
def _check(made, validator, *names):
    for name in names:
        validator(made, _Named(name), getattr(made, name))
    return made
class _Named:
    def __init__(self, name):
        self.name = name

class _OptionalValidator(_Validator):
    __slots__ = ("validator",)
    def __call__(self, inst, attr, value):
        if value is not None:
            self.validator(inst, attr, value)
    def __repr__(self):
        return f"<optional validator for {self.validator!r} or None>"
def optional(validator):
    return _OptionalValidator(_AndValidator(validator) if isinstance(validator, (list, tuple)) else validator)

class _DeepIterable(_Validator):
    __slots__ = ("member_validator", "iterable_validator")
    def __call__(self, inst, attr, value):
        if self.iterable_validator is not None:
            self.iterable_validator(inst, attr, value)
        for member in value:
            self.member_validator(inst, attr, member)
    def __repr__(self):
        own = "" if self.iterable_validator is None else f" {self.iterable_validator!r}"
        return f"<deep_iterable validator for{own} iterables of {self.member_validator!r}>"
def deep_iterable(member_validator, iterable_validator=None):
    made = _DeepIterable(_joined(member_validator), _joined(iterable_validator))
    _check(made, is_callable(), "member_validator")
    return _check(made, optional(is_callable()), "iterable_validator")

class _DeepMapping(_Validator):
    __slots__ = ("key_validator", "value_validator", "mapping_validator")
    def __call__(self, inst, attr, value):
        if self.mapping_validator is not None:
            self.mapping_validator(inst, attr, value)
        for key in value:
            if self.key_validator is not None:
                self.key_validator(inst, attr, key)
            if self.value_validator is not None:
                self.value_validator(inst, attr, value[key])
    def __repr__(self):
        return f"<deep_mapping validator for objects mapping {self.key_validator!r} to {self.value_validator!r}>"
def deep_mapping(key_validator=None, value_validator=None, mapping_validator=None):
    if key_validator is None and value_validator is None:
        raise ValueError("At least one of key_validator or value_validator must be provided")
    made = _DeepMapping(_joined(key_validator), _joined(value_validator), _joined(mapping_validator))
    return _check(made, optional(is_callable()), *made.__slots__)

class _NotValidator(_Validator):
    __slots__ = ("validator", "msg", "exc_types")
    def __call__(self, inst, attr, value):
        try:
            self.validator(inst, attr, value)
        except self.exc_types:
            return
        text = self.msg.format(validator=self.validator, exc_types=self.exc_types)
        raise ValueError(text, attr, self.validator, value, self.exc_types)
    def __repr__(self):
        return f"<not_ validator wrapping {self.validator!r}, capturing {self.exc_types!r}>"
def not_(validator, *, msg=None, exc_types=(ValueError, TypeError)):
    try:
        exc_types = tuple(exc_types)
    except TypeError:
        exc_types = (exc_types,)
    if msg is None:
        msg = "not_ validator child '{validator!r}' did not raise a captured error"
    made = _NotValidator(validator, msg, exc_types)
    return _check(made, deep_iterable(_SubclassOfValidator(Exception)), "exc_types")

class _OrValidator(_Validator):
    __slots__ = ("validators",)
    def __call__(self, inst, attr, value):
        for each in self.validators:
            try:
                each(inst, attr, value)
                return
            except Exception:
                pass
        raise ValueError(f"None of {self.validators!r} satisfied for value {value!r}")
    def __repr__(self):
        return f"<or validator wrapping {self.validators!r}>"
def or_(*validators):
    found = []
    for each in validators:
        found.extend(each.validators if isinstance(each, _OrValidator) else [each])
    return _OrValidator(tuple(found))
`;
