import {registerPython} from './register.ts';

registerPython(
  'enum',
  `
class auto:
    def __init__(self):
        self.value = None

class EnumMeta(type):
    def __new__(meta, name, bases, namespace, **kwargs):
        members = {}
        plain = {}
        for key, value in namespace.items():
            descriptor = hasattr(type(value), "__get__") or isinstance(value, (property, staticmethod, classmethod)) or hasattr(value, "fget")
            if key.startswith("_") or descriptor or isinstance(value, type):
                plain[key] = value
            else:
                members[key] = value
        cls = type.__new__(meta, name, bases, plain)
        cls._member_map_ = {}
        cls._value2member_map_ = {}
        data = None
        for base in cls.__mro__:
            if base in (int, str, float):
                data = base
        last = 0
        flag = any(base.__name__ in ("Flag", "IntFlag") for base in cls.__mro__)
        for key, value in members.items():
            if isinstance(value, auto):
                if data is str:
                    value = key.lower()
                elif flag:
                    value = 1
                    while value <= last:
                        value *= 2
                else:
                    value = last + 1
            if isinstance(value, int):
                last = max(last, value)
            existing = next((m for m in cls._member_map_.values() if m._value_ == value and type(m._value_) is type(value)), None)
            if existing is not None:
                cls._member_map_[key] = existing
                type.__setattr__(cls, key, existing)
                continue
            args = value if isinstance(value, tuple) else (value,)
            if data is None:
                member = object.__new__(cls)
            else:
                member = data.__new__(cls, *args)
            member._value_ = value
            member._name_ = key
            if "__init__" in plain:
                member.__init__(*args)
            cls._member_map_[key] = member
            type.__setattr__(cls, key, member)
        return cls
    def __call__(cls, value, *names, module=None, qualname=None, type=None, start=1, boundary=None):
        if names and not cls._member_map_:
            return _create(cls, value, names[0], start)
        for member in cls._member_map_.values():
            if member._value_ == value:
                return member
        if isinstance(value, cls):
            return value
        if any(base.__name__ in ("Flag", "IntFlag") for base in cls.__mro__):
            return _make_flag(cls, value)
        missing = cls._missing_(value)
        if missing is not None:
            return missing
        raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
    def __iter__(cls):
        seen = []
        for member in cls._member_map_.values():
            if not any(member is s for s in seen):
                seen.append(member)
        return iter(seen)
    def __len__(cls):
        return len(list(iter(cls)))
    def __contains__(cls, value):
        return any(member is value or member._value_ == value for member in cls._member_map_.values())
    def __getitem__(cls, name):
        return cls._member_map_[name]
    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"cannot reassign member {name!r}")
        type.__setattr__(cls, name, value)
    def __repr__(cls):
        return f"<enum {cls.__name__!r}>"
    @property
    def __members__(cls):
        return dict(cls._member_map_)

def _create(cls, name, names, start):
    if start != 1:
        _refuse("start= of an enumeration", "give each name its value")
    if isinstance(names, str):
        names = names.replace(",", " ").split()
    pairs = names.items() if hasattr(names, "items") else names
    return cls.__class__(name, (cls,), dict((each, auto()) if isinstance(each, str) else each for each in pairs))

def _make_flag(cls, value):
    member = object.__new__(cls) if not issubclass(cls, int) else int.__new__(cls, value)
    member._value_ = value
    names = [m._name_ for m in cls._member_map_.values() if m._value_ & value]
    member._name_ = "|".join(names) or None
    return member

EnumType = EnumMeta

class Enum(metaclass=EnumMeta):
    @property
    def name(self):
        return self._name_
    @property
    def value(self):
        return self._value_
    @classmethod
    def _missing_(cls, value):
        return None
    def __repr__(self):
        return f"<{type(self).__name__}.{self._name_}: {self._value_!r}>"
    def __str__(self):
        return f"{type(self).__name__}.{self._name_}"
    def __format__(self, spec):
        return format(str(self), spec)
    def __hash__(self):
        return hash(self._name_)
    def __eq__(self, other):
        return self is other
    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

class IntEnum(int, Enum):
    def __eq__(self, other):
        return int(self) == other
    def __hash__(self):
        return hash(int(self))
    def __str__(self):
        return str(int(self))
    def __format__(self, spec):
        return format(int(self), spec)

class StrEnum(str, Enum):
    def __eq__(self, other):
        return self._value_ == other
    def __hash__(self):
        return hash(self._value_)
    def __str__(self):
        return self._value_
    def __format__(self, spec):
        return format(self._value_, spec)

class Flag(Enum):
    def __or__(self, other):
        return type(self)(self._value_ | other._value_)
    def __and__(self, other):
        return type(self)(self._value_ & other._value_)
    def __xor__(self, other):
        return type(self)(self._value_ ^ other._value_)
    def __invert__(self):
        every = 0
        for member in type(self)._member_map_.values():
            every |= member._value_
        return type(self)(every & ~self._value_)
    def __contains__(self, other):
        return other._value_ & self._value_ == other._value_
    def __bool__(self):
        return bool(self._value_)
    def __eq__(self, other):
        return type(self) is type(other) and self._value_ == other._value_
    def __hash__(self):
        return hash(self._value_)
    def __repr__(self):
        return f"<{type(self).__name__}.{self._name_}: {self._value_!r}>"
    def __str__(self):
        return f"{type(self).__name__}.{self._name_}"
class IntFlag(Flag):
    pass

def unique(enumeration):
    for name, member in enumeration._member_map_.items():
        if name != member._name_:
            raise ValueError(f"duplicate values found in {enumeration!r}: {name} -> {member._name_}")
    return enumeration
`,
);
