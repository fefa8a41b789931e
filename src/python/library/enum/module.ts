import {registerPython} from '../register.ts';
import {BODY} from './body.ts';
import {METACLASS} from './metaclass.ts';
import {MIXED_IN} from './mixed-in.ts';

const ENUMS = `
# What members have and their class has not.
class property(_property):
    member = _attr_type = _cls_type = None
    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is None:
                raise AttributeError(f"{ownerclass!r} has no attribute {self.__name__!r}")
            return self.member
        if self.fget is not None or self.member is None:
            return super().__get__(instance, ownerclass)
        if self._attr_type == "attr":
            return getattr(self._cls_type, self.__name__)
        return getattr(instance._value_, self.__name__)
    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot set attribute {self.__name__!r}")
        super().__set__(instance, value)
    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot delete attribute {self.__name__!r}")
        super().__delete__(instance)
    def __set_name__(self, ownerclass, name):
        super().__set_name__(ownerclass, name)
        self.clsname = ownerclass.__name__

class Enum(metaclass=EnumType):
    @property
    def name(self):
        return self._name_
    @property
    def value(self):
        return self._value_
    def _add_alias_(self, name):
        self.__class__._add_member_(name, self)
    def _add_value_alias_(self, value):
        cls = self.__class__
        known = _by_value(cls, value)
        if known is not None and known is not self:
            raise ValueError("%r is already bound: %r" % (value, known))
        try:
            cls._value2member_map_.setdefault(value, self)
        except TypeError:
            cls._unhashable_values_map_.setdefault(self._name_, []).append(value)
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last_value = sorted(last_values).pop()
        except TypeError:
            raise TypeError("unable to sort non-numeric values") from None
        try:
            return last_value + 1
        except TypeError:
            raise TypeError("unable to increment %r" % (last_value,)) from None
    @classmethod
    def _missing_(cls, value):
        return None
    def __repr__(self):
        shown = type(self)._value_repr_ or repr
        return f"<{type(self).__name__}.{self._name_}: {shown(self._value_)}>"
    def __str__(self):
        return f"{type(self).__name__}.{self._name_}"
    def __format__(self, spec):
        return format(str(self), spec)
    def __hash__(self):
        return hash(self._name_)
    def __copy__(self):
        return self
    def __deepcopy__(self, memo):
        return self
    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

class ReprEnum(Enum):
    pass

_repr_class.append(ReprEnum)

class IntEnum(int, ReprEnum):
    pass

class StrEnum(str, ReprEnum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

_of_texts.append(StrEnum)

def unique(enumeration):
    doubles = [f"{name} -> {each._name_}" for name, each in enumeration._member_map_.items() if name != each._name_]
    if doubles:
        raise ValueError(f"duplicate values found in {enumeration!r}: {', '.join(doubles)}")
    return enumeration
`;

const FLAGS = `
class FlagBoundary(StrEnum):
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()
STRICT, CONFORM, EJECT, KEEP = FlagBoundary

# The first bit says whether it is negative.
def _bits(number, width):
    ceiling = 1 << number.bit_length()
    sign = "1" if number < 0 else "0"
    return f"0b{sign} " + bin(number % ceiling + ceiling)[3:].rjust(width, sign)

class Flag(Enum, boundary=STRICT):
    _numeric_repr_ = repr
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        last_value = max(last_values)
        if not isinstance(last_value, int):
            raise TypeError(f"invalid flag value {last_value!r}")
        return 1 << last_value.bit_length()
    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        mask, boundary = cls._flag_mask_, cls._boundary_
        every = (1 << mask.bit_length()) - 1
        if not ~every <= value <= every or value & (every ^ mask):
            if boundary is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError(f"{cls!r} invalid value {value!r}\\n    given {_bits(value, width)}\\n  allowed {_bits(mask, width)}")
            if boundary is EJECT:
                return value
            if boundary is CONFORM:
                value &= mask
            elif value < 0:
                value += max(every + 1, 1 << value.bit_length())
        if value < 0:
            value = every + 1 + value if boundary in (EJECT, KEEP) else cls._singles_mask_ & value
        return cls._value2member_map_.get(value) or _combined(cls, value)
    @classmethod
    def _of(cls, other):
        if isinstance(other, cls):
            return other._value_
        if cls._member_type_ is not object and isinstance(other, cls._member_type_):
            return other
        return None
    def __or__(self, other):
        value = self._of(other)
        return NotImplemented if value is None else type(self)(self._value_ | value)
    def __and__(self, other):
        value = self._of(other)
        return NotImplemented if value is None else type(self)(self._value_ & value)
    def __xor__(self, other):
        value = self._of(other)
        return NotImplemented if value is None else type(self)(self._value_ ^ value)
    __ror__, __rand__, __rxor__ = __or__, __and__, __xor__
    def __invert__(self):
        cls = type(self)
        return cls(~self._value_) if cls._boundary_ in (EJECT, KEEP) else cls(cls._singles_mask_ & ~self._value_)
    def __contains__(self, other):
        if not isinstance(other, type(self)):
            raise TypeError(f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and {type(self).__qualname__!r}")
        return other._value_ & self._value_ == other._value_
    def __iter__(self):
        return iter([each for each in type(self) if each._value_ & self._value_])
    def __len__(self):
        return self._value_.bit_count()
    def __bool__(self):
        return self._value_ != 0
    def __repr__(self):
        shown = type(self).__name__ if self._name_ is None else f"{type(self).__name__}.{self._name_}"
        return f"<{shown}: {self._value_!r}>"
    def __str__(self):
        if self._name_ is None:
            return f"{type(self).__name__}({self._value_!r})"
        return f"{type(self).__name__}.{self._name_}"

_flag_class.append(Flag)

# Several flags at once, or none: made when they are first asked for.
def _combined(cls, value):
    data = cls._member_type_
    made = object.__new__(cls) if data is object else data.__new__(cls, value)
    made._value_ = value
    singles = value & cls._singles_mask_
    parts = [each for each in cls if each._value_ & singles]
    if value & ~cls._singles_mask_:
        for each in cls._member_map_.values():
            if each not in parts and each._value_ and each._value_ & value == each._value_:
                parts.append(each)
    known = 0
    for each in parts:
        known |= each._value_
    names = [each._name_ for each in parts]
    if known and value ^ known:
        names.append(cls._numeric_repr_(value ^ known))
    made._name_ = "|".join(names) if known else None
    cls._value2member_map_[value] = made
    return made

class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    pass
`;

registerPython('enum', MIXED_IN + METACLASS + BODY + ENUMS + FLAGS);
