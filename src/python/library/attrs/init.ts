/** `__init__`, or `__attrs_init__` where the class has one of its own. */
export const INIT = `
class _Init:
    def __init__(self, methods, fields, frozen, on_setattr):
        self.given = methods.given
        self.fields = [each for each in fields if each.init or each.default is not NOTHING]
        self.frozen = frozen
        self.has_hook = on_setattr is not None and on_setattr is not setters.NO_OP
        self.positional, self.keyword = [], []
        self.annotations = {"return": None}
        if frozen and self.has_hook:
            raise ValueError("Frozen classes can't use on_setattr.")

    def lines(self):
        found = []
        for each in self.fields:
            if self.frozen and each.on_setattr is not None and each.on_setattr is not setters.NO_OP:
                raise ValueError("Frozen classes can't use on_setattr.")
            found += self.setting(each)
        return found

    # How one attribute gets its value.
    def setting(self, each):
        default = f"attr_dict[{each.name!r}].default"
        if isinstance(each.default, Factory):
            self.given[f"__attr_factory_{each.name}"] = each.default.factory
            default = f"__attr_factory_{each.name}({'self' if each.default.takes_self else ''})"
        if each.init is False:
            return [self.put(each, default)]
        self.take(each, default)
        if not isinstance(each.default, Factory):
            return [self.put(each, each.alias)]
        return [f"if {each.alias} is not NOTHING:", " " + self.put(each, each.alias), "else:", " " + self.put(each, default)]

    def take(self, each, default):
        if each.default is NOTHING:
            parameter = each.alias
        else:
            parameter = f"{each.alias}={'NOTHING' if isinstance(each.default, Factory) else default}"
        (self.keyword if each.kw_only else self.positional).append((each.alias, parameter))
        annotation = each.type if each.converter is None else _first_type(_converter(each).converter)
        if annotation is not None:
            self.annotations[each.alias] = annotation

    # What sets the attributes of a frozen class goes past its __setattr__; so it does where hooks would run.
    def put(self, each, value):
        if each.converter is not None:
            self.given[f"__attr_converter_{each.name}"] = _converter(each).converter
            value = _converter(each)._call(each.name, value)
        if self.frozen or self.has_hook or each.on_setattr is not None:
            return f"_setattr(self, {each.name!r}, {value})"
        return f"self.{each.name} = {value}"

    def validating(self):
        found = [each for each in self.fields if each.validator]
        for each in found:
            self.given[f"__attr_validator_{each.name}"] = each.validator
            self.given[f"__attr_{each.name}"] = each
        calls = [f" __attr_validator_{each.name}(self, __attr_{each.name}, self.{each.name})" for each in found]
        return ["if _config._run_validators is True:", *calls] if calls else []

    def pre_init(self, cls):
        if not getattr(cls, "__attrs_pre_init__", False):
            return []
        from inspect import signature
        takes_more = len(signature(cls.__attrs_pre_init__).parameters) > 1
        passed = [name for name, _ in self.positional] + [f"{name}={name}" for name, _ in self.keyword]
        return [f"self.__attrs_pre_init__({', '.join(passed) if takes_more else ''})"]

    def parameters(self):
        star = ["*"] if self.keyword else []
        return ", ".join(["self"] + [text for _, text in self.positional] + star + [text for _, text in self.keyword])

def _converter(each):
    return each.converter if isinstance(each.converter, Converter) else Converter(each.converter)

def _add_init(methods, name, fields, frozen, on_setattr, is_exception):
    init = _Init(methods, fields, frozen, on_setattr)
    setting = init.lines()
    body = init.pre_init(methods.cls) + setting + init.validating()
    if getattr(methods.cls, "__attrs_post_init__", False):
        body.append("self.__attrs_post_init__()")
    if is_exception:
        body.append(f"BaseException.__init__(self, {', '.join([f'self.{each.name}' for each in fields if each.init])})")
    methods.given.update(NOTHING=NOTHING, _config=_config, _setattr=_set, attr_dict={each.name: each for each in init.fields})
    methods.add(f"{name}({init.parameters()})", body or ["pass"])
    return init.annotations
`;
