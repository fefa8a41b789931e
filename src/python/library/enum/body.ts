/** The namespace of the body of an enumeration: what is set there becomes a member, or does not. */
export const BODY = `
def _is_descriptor(value):
    return hasattr(value, "__get__") or hasattr(value, "__set__") or hasattr(value, "__delete__")

def _is_private(owner, name):
    start = f"_{owner}__"
    return len(name) > len(start) and name.startswith(start) and (name[-1] != "_" or name[-2] != "_")

def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" != name[-2]

def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" != name[-3]

def _is_class_within(owner, value):
    if not isinstance(value, type):
        return False
    inner = f"{owner}.{value.__name__}"
    return value.__qualname__ == inner or value.__qualname__.endswith("." + inner)

_SUNDERS = ("_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_", "_iter_member_",
    "_iter_member_by_value_", "_iter_member_by_def_", "_add_alias_", "_add_value_alias_")

class EnumDict(dict):
    def __init__(self, cls_name=None, generate=None):
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._cls_name = cls_name
        self._generate_next_value = generate
    def __setitem__(self, key, value):
        if _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            value = self._note(key, value)
        elif _is_dunder(key):
            if key == "__order__":
                key = "_order_"
        elif key in self._member_names:
            raise TypeError("%r already defined as %r" % (key, self[key]))
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif not _is_descriptor(value) and not _is_class_within(self._cls_name, value):
            if key in self:
                raise TypeError("%r already defined as %r" % (key, self[key]))
            value = self._settled(key, value.value if isinstance(value, member) else value)
            self._member_names[key] = None
        dict.__setitem__(self, key, value)
    # What a name that means something to the class is set to.
    def _note(self, key, value):
        if key not in _SUNDERS and not key.startswith("_repr_"):
            raise ValueError("_sunder_ names, such as %r, are reserved for future Enum use" % (key,))
        if key == "_generate_next_value_":
            if self._auto_called:
                raise TypeError("_generate_next_value_ must be defined before members")
            self._generate_next_value = value.__func__ if isinstance(value, staticmethod) else value
        elif key == "_ignore_":
            self._ignore = value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
            already = set(value) & set(self._member_names)
            if already:
                raise ValueError("_ignore_ cannot specify already set names: %r" % (already,))
        return value
    # The value of a member, with that of each auto().
    def _settled(self, key, value):
        if isinstance(value, auto):
            return self._counted(key, value)
        if isinstance(value, tuple) and any([isinstance(each, auto) for each in value]):
            values = [self._counted(key, each) if isinstance(each, auto) else each for each in value]
            try:
                return type(value)(values)
            except TypeError:
                return type(value)(*values)
        self._last_values.append(value)
        return value
    def _counted(self, key, value):
        if value.value is _NOT_GIVEN:
            value.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
            self._auto_called = True
        self._last_values.append(value.value)
        return value.value
    @property
    def member_names(self):
        return list(self._member_names)
`;
