/**
 * The methods of a dataclass are made from text, as CPython makes them: line for line, since a traceback names the lines of
 * `<string>`. Its names are those of annotations, which no program can write but as identifiers.
 */
export const METHODS = `
class _Methods:
    def __init__(self, cls):
        self.cls = cls
        self.texts = []
        self.given = {}
        self.names = []
        self.taken = {}
        self.init_annotations = {}
    # "taken" says what becomes of a method that the class has already: None keeps it, a text is what is wrong with that.
    def add(self, name, args, body, taken=None, decorator=""):
        self.names.append(name)
        self.taken[name] = taken
        lines = "\\n".join(["  " + line for line in body])
        self.texts.append(f"{decorator} def {name}({','.join(args)}):\\n{lines}")
    def put_into_class(self):
        made = "(" + "".join([name + "," for name in self.names]) + ")"
        text = "\\n".join(self.texts)
        create = _evaluated(f"def __create_fn__({','.join(self.given)}):\\n{text}\\n return {made}", self.cls.__module__)
        for name, function in zip(self.names, create(**self.given)):
            function.__qualname__ = f"{self.cls.__qualname__}.{name}"
            if name == "__init__":
                function.__annotations__ = self.init_annotations
            self.put(name, function)
    def put(self, name, function):
        taken = self.taken[name]
        if name not in self.cls.__dict__ or taken is _REPLACED:
            setattr(self.cls, name, function)
        elif taken is not None:
            raise TypeError(f"Cannot overwrite attribute {name} in class {self.cls.__name__}{taken}")
_REPLACED = object()

def _as_tuple(of, fields):
    return "(" + "".join([f"{of}.{f.name}," for f in fields]) + ")"

# Which fields __init__ takes by their place, and which by their names alone.
def _in_init_order(fields):
    taken = [f for f in fields if f.init]
    return [f for f in taken if not f.kw_only], [f for f in taken if f.kw_only]

def _parameter(f):
    if f.default is not MISSING:
        return f"{f.name}=__dataclass_dflt_{f.name}__"
    return f.name if f.default_factory is MISSING else f"{f.name}=__dataclass_HAS_DEFAULT_FACTORY__"

# What a field is set to in __init__; None where the class has its default, or where __post_init__ gets it.
def _initial(f, slots):
    default = f"__dataclass_dflt_{f.name}__"
    if f._field_type is _FIELD_INITVAR:
        return None
    if f.default_factory is not MISSING:
        return f"{default}() if {f.name} is __dataclass_HAS_DEFAULT_FACTORY__ else {f.name}" if f.init else f"{default}()"
    if f.init:
        return f.name
    return default if slots and f.default is not MISSING else None

def _add_init(methods, fields, positional, keyword, frozen, slots, post_init):
    before = None
    for f in positional:
        if _has_default(f):
            before = f
        elif before is not None:
            raise TypeError(f"non-default argument {f.name!r} follows default argument {before.name!r}")
    this = "__dataclass_self__" if "self" in [f.name for f in fields] else "self"
    put = "__dataclass_builtins_object__.__setattr__({this},{name!r},{value})" if frozen else "{this}.{name}={value}"
    values = [(f.name, _initial(f, slots)) for f in fields]
    body = [put.format(this=this, name=name, value=value) for name, value in values if value is not None]
    if post_init:
        body.append(f"{this}.__post_init__({','.join([f.name for f in fields if f._field_type is _FIELD_INITVAR])})")
    for f in fields:
        if _has_default(f):
            methods.given[f"__dataclass_dflt_{f.name}__"] = f.default_factory if f.default is MISSING else f.default
    methods.given["__dataclass_HAS_DEFAULT_FACTORY__"] = _HAS_DEFAULT_FACTORY
    methods.given["__dataclass_builtins_object__"] = object
    star = ["*"] if keyword else []
    parameters = [_parameter(f) for f in positional] + star + [_parameter(f) for f in keyword]
    methods.add("__init__", [this] + parameters, body or ["pass"])
    methods.init_annotations = {**{f.name: f.type for f in positional + keyword}, "return": None}

def _add_repr(methods, fields):
    shown = ", ".join([f"{f.name}={{self.{f.name}!r}}" for f in fields if f.repr])
    methods.given["__dataclasses_recursive_repr"] = _recursive_repr
    methods.add("__repr__", ["self"], ['return f"{self.__class__.__qualname__}(' + shown + ')"'],
                decorator=" @__dataclasses_recursive_repr\\n")

# One that is within itself shows as three dots there.
def _recursive_repr(shown):
    running = set()
    def __repr__(self):
        key = id(self), _get_ident()
        if key in running:
            return "..."
        running.add(key)
        try:
            return shown(self)
        finally:
            running.discard(key)
    __repr__.__wrapped__ = shown
    return __repr__
Field.__repr__ = _recursive_repr(Field.__repr__)

def _add_eq(methods, fields):
    terms = " and ".join([f"self.{f.name}==other.{f.name}" for f in fields if f.compare])
    methods.add("__eq__", ["self", "other"], ["if self is other:", " return True", "if other.__class__ is self.__class__:",
                                              f" return {terms or 'True'}", "return NotImplemented"])

def _add_order(methods, fields):
    compared = [f for f in fields if f.compare]
    for name, sign in ("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">="):
        compare = f" return {_as_tuple('self', compared)}{sign}{_as_tuple('other', compared)}"
        methods.add(name, ["self", "other"], ["if other.__class__ is self.__class__:", compare, "return NotImplemented"],
                    taken=" Consider using functools.total_ordering")

def _add_frozen(methods, fields):
    methods.given["cls"] = methods.cls
    methods.given["FrozenInstanceError"] = FrozenInstanceError
    named = " or name in {" + ", ".join([repr(f.name) for f in fields]) + "}" if fields else ""
    for method, args, does in ("__setattr__", "name, value", "assign to"), ("__delattr__", "name", "delete"):
        fails = f' raise FrozenInstanceError(f"cannot {does} field {{name!r}}")'
        methods.add(method, ["self", args], [f"if type(self) is cls{named}:", fails, f"super(cls, self).{method}({args})"], taken="")

def _add_hash(methods, fields, unsafe_hash, eq, frozen):
    cls = methods.cls
    own = cls.__dict__.get("__hash__", MISSING)
    explicit = own is not MISSING and not (own is None and "__eq__" in cls.__dict__)
    if unsafe_hash and explicit:
        raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
    if unsafe_hash or eq and frozen and not explicit:
        hashed = [f for f in fields if (f.compare if f.hash is None else f.hash)]
        methods.add("__hash__", ["self"], [f"return hash({_as_tuple('self', hashed)})"], taken=_REPLACED)
    elif eq and not frozen and not explicit:
        cls.__hash__ = None
`;
