/** How a class of members is made of its body, and what it can do as a class. */
export const METACLASS = `
from _mappingproxy import mappingproxy as _mappingproxy

_NOT_GIVEN = object()

# Enumerations have a property of their own.
_property = property

class auto:
    def __init__(self, value=_NOT_GIVEN):
        self.value = value
    def __repr__(self):
        return "auto(%r)" % self.value

class member:
    def __init__(self, value):
        self.value = value

class nonmember:
    def __init__(self, value):
        self.value = value
class EnumType(type):
    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        for base in bases:
            if getattr(base, "_member_map_", None):
                raise TypeError(f"<enum {cls!r}> cannot extend {base!r}")
        return EnumDict(cls, getattr(bases[-1], "_generate_next_value_", None) if bases else None)
    def __new__(meta, name, bases, namespace, boundary=None, **kwargs):
        members = {key: namespace[key] for key in namespace._member_names}
        left_out = {"_ignore_", *namespace._ignore, *members}
        plain = {key: value for key, value in namespace.items() if key not in left_out}
        generate = plain.get("_generate_next_value_")
        if generate is not None and not isinstance(generate, staticmethod):
            plain["_generate_next_value_"] = staticmethod(generate)
        wrong = [key for key in ("", "mro") if key in members]
        if wrong:
            raise ValueError(f"invalid enum member name(s) {','.join(map(repr, wrong))}")
        order = plain.pop("_order_", None)
        data = _data_type(name, bases)
        cls = type.__new__(meta, name, bases, plain, **kwargs)
        cls._member_names_ = []
        cls._member_map_ = {}
        cls._value2member_map_ = {}
        cls._unhashable_values_map_ = {}
        cls._flag_mask_ = cls._singles_mask_ = 0
        cls._member_type_ = data
        cls._value_repr_ = _data_repr(bases)
        new = _maker(bases, plain, data)
        if "__new__" in plain:
            cls.__new_member__ = new
        cls._boundary_ = boundary or getattr(cls, "_boundary_", None)
        if data in _BUILT_IN and "__hash__" not in plain:
            cls.__hash__ = lambda self: hash(data(self._value_))
        # What it mixes in shows its values; the enumeration is to be shown as one.
        if _repr_class and _repr_class[0] in bases:
            if data is object:
                raise TypeError("ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)")
            if "__format__" not in plain:
                cls.__format__ = plain["__format__"] = data.__format__
            if "__str__" not in plain:
                cls.__str__ = plain["__str__"] = data.__repr__ if data.__str__ is object.__str__ else data.__str__
        for each in "__repr__", "__str__", "__format__":
            if bases and each not in plain and getattr(cls, each) in (getattr(data, each), getattr(object, each)):
                setattr(cls, each, getattr(bases[-1], each))
        if data is not object and _flag_class and issubclass(cls, _flag_class[0]):
            _take_operators(cls, plain)
        for key, value in members.items():
            _add(cls, key, value, new)
        _check_order(cls, order)
        return cls
    def __call__(cls, value, names=_NOT_GIVEN, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        if not cls._member_map_:
            if names is _NOT_GIVEN and type is None:
                raise TypeError(f"{cls!r} has no members; specify \`names=()\` if you meant to create a new, empty, enum")
            made = _create(cls, value, () if names is _NOT_GIVEN or names is None else names, start, type, boundary)
            made.__module__ = "__main__" if module is None else module
            if qualname is not None:
                made.__qualname__ = qualname
            return made
        if names is not _NOT_GIVEN:
            value = (value, names, *values)
        found = _by_value(cls, value)
        if found is not None:
            return found
        error = found = None
        try:
            found = cls._missing_(value)
        except Exception as raised:
            error = raised
        if isinstance(found, cls) or isinstance(found, int) and cls._boundary_ is EJECT:
            return found
        not_valid = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        if error is None and found is None:
            raise not_valid
        if error is None:
            error = TypeError(f"error in {cls.__name__}._missing_: returned {found!r} instead of None or a valid member")
        if not isinstance(error, ValueError):
            error.__context__ = not_valid
        try:
            raise error
        finally:
            error = not_valid = None
    def __iter__(cls):
        return iter([cls._member_map_[name] for name in cls._member_names_])
    def __reversed__(cls):
        return iter([cls._member_map_[name] for name in reversed(cls._member_names_)])
    def __len__(cls):
        return len(cls._member_names_)
    def __bool__(cls):
        return True
    def __contains__(cls, value):
        return isinstance(value, cls) or _by_value(cls, value) is not None
    def __getitem__(cls, name):
        return cls._member_map_[name]
    def _add_member_(cls, name, member):
        known = cls._member_map_.get(name, member)
        if known is not member:
            raise NameError("%r is already bound: %r" % (name, known))
        cls._member_map_[name] = member
        type.__setattr__(cls, name, _redirected(cls, name, member))
    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"cannot reassign member {name!r}")
        type.__setattr__(cls, name, value)
    def __delattr__(cls, name):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"{cls.__name__!r} cannot delete member {name!r}.")
        type.__delattr__(cls, name)
    def __repr__(cls):
        kind = "flag" if _flag_class and issubclass(cls, _flag_class[0]) else "enum"
        return f"<{kind} {cls.__name__!r}>"
    @_property
    def __members__(cls):
        return _mappingproxy(cls._member_map_)

EnumMeta = EnumType

# A member whose name a base has for something else: the class has the member, and each member what the base has.
def _redirected(cls, name, member):
    found = kind = home = None
    for base in cls.__mro__[1:]:
        own = base.__dict__.get(name)
        if own is None:
            continue
        if isinstance(own, property):
            found, kind, home = own, "enum", base
            break
        if _is_descriptor(own):
            found, kind, home = own, kind or "desc", home or base
        else:
            kind, home = "attr", base
    if found is None:
        return member
    gets = () if kind == "attr" else (getattr(found, each, None) for each in ("fget", "fset", "fdel"))
    made = property(*gets)
    made.__set_name__(cls, name)
    made.member, made._attr_type, made._cls_type = member, kind, home
    return made

# That members are in the order in which \`_order_\` names them; aliases and flags of several bits may be among them.
def _check_order(cls, order):
    names = order.replace(",", " ").split() if isinstance(order, str) else order
    if not names:
        return
    if _flag_class and issubclass(cls, _flag_class[0]):
        names = [name for name in names if name not in cls._member_map_ or cls[name]._value_.bit_count() == 1]
    names = [name for name in names if name not in cls._member_map_ or name in cls._member_names_]
    if names != cls._member_names_:
        raise TypeError(f"member order does not match _order_:\\n  {cls._member_names_!r}\\n  {names!r}")

_flag_class = []
_repr_class = []
_of_texts = []

# Flags of a class that is built in as well combine as flags.
def _take_operators(cls, plain):
    for name in ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"):
        if name not in plain:
            type.__setattr__(cls, name, getattr(_flag_class[0], name))

def _add(cls, name, value, new):
    args = value if isinstance(value, tuple) else (value,)
    data = cls._member_type_
    if data is tuple:
        args = (args,)
    if data is str and _of_texts and issubclass(cls, _of_texts[0]) and not isinstance(args[0], str):
        raise TypeError(f"{args[0]!r} is not a string")
    made = object.__new__(cls) if new is None else new(cls, *args)
    if not hasattr(made, "_value_"):
        made._value_ = value if data is object else _made_of(data, args)
    known = _by_value(cls, made._value_)
    if known is not None and known is not made and known._name_ is not None:
        _keep(cls, name, known)
        return
    made._name_ = name
    made._sort_order_ = len(cls._member_names_)
    made.__objclass__ = cls
    if cls.__init__ is not object.__init__ and "__init__" in _own_names(cls):
        made.__init__(*args)
    elif data in (list, dict, set):
        data.__init__(made, *args)
    if _flag_class and issubclass(cls, _flag_class[0]) and isinstance(made._value_, int):
        cls._flag_mask_ |= made._value_
        if made._value_.bit_count() == 1:
            cls._singles_mask_ |= made._value_
            cls._member_names_.append(name)
    else:
        cls._member_names_.append(name)
    _keep(cls, name, made)

# What the program says about making members, in this class or in one it derives from.
def _own_names(cls):
    return [name for base in cls.__mro__ if base.__module__ != "enum" and base.__module__ != "builtins" for name in base.__dict__]

def _keep(cls, name, made):
    cls._add_member_(name, made)
    try:
        cls._value2member_map_.setdefault(made._value_, made)
    except TypeError:
        pass

def _by_value(cls, value):
    if isinstance(value, cls):
        return value
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        for name, values in cls._unhashable_values_map_.items():
            if value in values:
                return cls._member_map_[name]
        for each in cls._member_map_.values():
            if each._value_ == value:
                return each

def _create(cls, name, names, start, data, boundary):
    bases = (cls,) if data is None else (data, cls)
    body = cls.__class__.__prepare__(name, bases)
    if isinstance(names, str):
        names = names.replace(",", " ").split()
    if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
        values = []
        for each in names:
            values.append(cls._generate_next_value_(each, start, len(values), values[:]))
        names = zip(names, values)
    for each in names:
        key, value = (each, names[each]) if isinstance(each, str) else each
        body[key] = value
    return cls.__class__(name, bases, body, boundary=boundary)
`;
