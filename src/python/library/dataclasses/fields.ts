/** What a field is, and what the annotations of a class make of it. */
export const FIELDS = `
class FrozenInstanceError(AttributeError):
    pass
class _MISSING_TYPE:
    pass
MISSING = _MISSING_TYPE()
class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return "<factory>"
_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()
class _KW_ONLY_TYPE:
    pass
KW_ONLY = _KW_ONLY_TYPE()

class InitVar:
    __slots__ = ("type",)
    def __init__(self, type):
        self.type = type
    def __repr__(self):
        shown = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f"dataclasses.InitVar[{shown}]"
    def __class_getitem__(cls, type):
        return InitVar(type)

# The kinds of a field show by these names.
class _Kind:
    def __init__(self, name):
        self.name = name
    def __repr__(self):
        return self.name
_FIELD, _FIELD_CLASSVAR, _FIELD_INITVAR = _Kind("_FIELD"), _Kind("_FIELD_CLASSVAR"), _Kind("_FIELD_INITVAR")

class Field:
    __slots__ = ("name", "type", "default", "default_factory", "repr", "hash", "init", "compare", "metadata", "kw_only", "doc",
                 "_field_type")
    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only, doc):
        self.name = self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = mappingproxy({} if metadata is None else metadata)
        self.kw_only = kw_only
        self.doc = doc
        self._field_type = None
    def __repr__(self):
        shown = ("name", "type", "default", "default_factory", "init", "repr", "hash", "compare", "metadata", "kw_only", "doc",
                 "_field_type")
        return "Field(" + ",".join([f"{name}={getattr(self, name)!r}" for name in shown]) + ")"
    # A default may be a descriptor, which wants to know its name.
    def __set_name__(self, owner, name):
        named = getattr(type(self.default), "__set_name__", None)
        if named:
            named(self.default, owner, name)

def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=MISSING,
          doc=None):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only, doc)

def _has_default(f):
    return f.default is not MISSING or f.default_factory is not MISSING

# An annotation may be text, whose first name, or the name behind its first dot, says what it is.
def _is_marked(annotation, cls, mark):
    if not isinstance(annotation, str):
        return mark(annotation)
    found = _re.match(r"^(?:\\s*(\\w+)\\s*\\.)?\\s*(\\w+)", annotation)
    names = vars(_sys.modules[cls.__module__]) if found and cls.__module__ in _sys.modules else {}
    if found and found[1]:
        module = names.get(found[1])
        names = vars(module) if module in (_sys.modules.get("typing"), _sys.modules["dataclasses"]) else {}
    return found is not None and found[2] in names and mark(names[found[2]])
def _marks_class_var(annotation):
    return getattr(annotation, "_name", None) == "ClassVar"
def _marks_init_var(annotation):
    return annotation is InitVar or type(annotation) is InitVar
def _marks_keywords(annotation):
    return annotation is KW_ONLY

def _field_of(cls, name, annotation, kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        f = field(default=MISSING if _is_slot(default) else default)
    f.name = name
    f.type = annotation
    f._field_type = _FIELD
    if _is_marked(annotation, cls, _marks_class_var):
        f._field_type = _FIELD_CLASSVAR
    elif _is_marked(annotation, cls, _marks_init_var):
        f._field_type = _FIELD_INITVAR
    _check_field(f)
    if f.kw_only is MISSING and f._field_type is not _FIELD_CLASSVAR:
        f.kw_only = kw_only
    return f

def _check_field(f):
    if f._field_type is not _FIELD and f.default_factory is not MISSING:
        raise TypeError(f"field {f.name} cannot have a default factory")
    if f._field_type is _FIELD_CLASSVAR and f.kw_only is not MISSING:
        raise TypeError(f"field {f.name} is a ClassVar but specifies kw_only")
    if f._field_type is _FIELD and type(f.default).__hash__ is None:
        raise ValueError(f"mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory")

def fields(class_or_instance):
    try:
        found = class_or_instance.__dataclass_fields__
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple([f for f in found.values() if f._field_type is _FIELD])
`;
