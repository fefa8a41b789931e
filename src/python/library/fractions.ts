import {hashPrime} from '../operations/hash-numbers.ts';
import {registerPython} from './register.ts';

registerPython(
  'fractions',
  `
import math as _math, operator as _operator, re as _re
from decimal import Decimal as _Decimal
from numbers import Rational as _Rational

_TEXT = _re.compile(r"\\s*([-+]?)(?=\\d|\\.\\d)(\\d*|\\d+(?:_\\d+)*)(?:\\s*/\\s*(\\d+(?:_\\d+)*)|(?:\\.(\\d*|\\d+(?:_\\d+)*))?(?:E([-+]?\\d+(?:_\\d+)*))?)\\s*", _re.IGNORECASE)

def _parsed(text):
    found = _TEXT.fullmatch(text)
    if found is None:
        raise ValueError(f"Invalid literal for Fraction: {text!r}")
    sign, whole, bottom, part, exponent = found.groups()
    if bottom is not None:
        top, bottom = int(whole), int(bottom)
    else:
        part = (part or "").replace("_", "")
        top, bottom = int((whole or "0") + part), 10 ** len(part)
        power = int(exponent or 0)
        top, bottom = (top * 10 ** power, bottom) if power >= 0 else (top, bottom * 10 ** -power)
    return (-top if sign == "-" else top), bottom

class Fraction(_Rational):
    __slots__ = "_numerator", "_denominator"
    def __new__(cls, numerator=0, denominator=None):
        self = object.__new__(cls)
        if denominator is None:
            if type(numerator) is int or isinstance(numerator, _Rational):
                top, bottom = numerator.numerator, numerator.denominator
            elif isinstance(numerator, str):
                top, bottom = _parsed(numerator)
            elif isinstance(numerator, (float, _Decimal)) or hasattr(numerator, "as_integer_ratio"):
                top, bottom = numerator.as_integer_ratio()
            else:
                raise TypeError("argument should be a string or a Rational instance or have the as_integer_ratio() method")
        elif isinstance(numerator, _Rational) and isinstance(denominator, _Rational):
            top = numerator.numerator * denominator.denominator
            bottom = denominator.numerator * numerator.denominator
        else:
            raise TypeError("both arguments should be Rational instances")
        if bottom == 0:
            raise ZeroDivisionError(f"Fraction({top}, 0)")
        return _set(self, top, bottom)
    @classmethod
    def from_float(cls, f):
        if not isinstance(f, (float, int)):
            raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})")
        return cls(*f.as_integer_ratio())
    @classmethod
    def from_decimal(cls, dec):
        if not isinstance(dec, (_Decimal, int)):
            raise TypeError(f"{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})")
        return cls(*dec.as_integer_ratio())
    @classmethod
    def from_number(cls, number):
        if not isinstance(number, (int, float, _Decimal, _Rational)) and not hasattr(number, "as_integer_ratio"):
            raise TypeError("argument should be a Rational instance or have the as_integer_ratio() method")
        return cls(number)
    def is_integer(self):
        return self._denominator == 1
    def as_integer_ratio(self):
        return self._numerator, self._denominator
    # The nearest of those with a small denominator: of the two neighbours in Farey's row, the nearer.
    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        below, above = (0, 1), (1, 0)
        top, bottom = self._numerator, self._denominator
        while True:
            whole = top // bottom
            next_bottom = below[1] + whole * above[1]
            if next_bottom > max_denominator:
                break
            below, above = above, (below[0] + whole * above[0], next_bottom)
            top, bottom = bottom, top - whole * bottom
        steps = (max_denominator - below[1]) // above[1]
        if 2 * bottom * (below[1] + steps * above[1]) <= self._denominator:
            return Fraction(*above)
        return Fraction(below[0] + steps * above[0], below[1] + steps * above[1])
    @property
    def numerator(self):
        return self._numerator
    @property
    def denominator(self):
        return self._denominator
    @property
    def real(self):
        return self
    @property
    def imag(self):
        return 0
    def conjugate(self):
        return self
    def __repr__(self):
        return f"{self.__class__.__name__}({self._numerator}, {self._denominator})"
    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f"{self._numerator}/{self._denominator}"
    def __format__(self, format_spec, /):
        general = _GENERAL.fullmatch(format_spec)
        if general:
            return _as_quotient(self, *general.groups(""))
        found = _FLOATING.fullmatch(format_spec)
        if found is None or found[1] and found[3]:
            raise ValueError(f"Invalid format specifier {format_spec!r} for object of type {type(self).__name__!r}")
        if found[2] or found[4]:
            _refuse("'#', or groups of digits behind the point, in a fraction's format", "leave them out")
        return _as_decimal(self, format_spec)
    def __bool__(self):
        return bool(self._numerator)
    def __hash__(self):
        if self._denominator % _PRIME == 0:
            made = 314159
        else:
            made = abs(self._numerator) * pow(self._denominator, _PRIME - 2, _PRIME) % _PRIME
        made = made if self._numerator >= 0 else -made
        return -2 if made == -1 else made
    def __eq__(self, other):
        if isinstance(other, _Rational):
            return self._numerator == other.numerator and self._denominator == other.denominator
        if isinstance(other, complex) and other.imag == 0:
            other = other.real
        if isinstance(other, float):
            if not _math.isfinite(other):
                return 0.0 == other
            return self == Fraction(other)
        return NotImplemented
    def _compared(self, other, holds):
        if isinstance(other, _Rational):
            return holds(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            return holds(0.0, other) if not _math.isfinite(other) else holds(self, Fraction(other))
        return NotImplemented
    def __lt__(self, other):
        return self._compared(other, _operator.lt)
    def __gt__(self, other):
        return self._compared(other, _operator.gt)
    def __le__(self, other):
        return self._compared(other, _operator.le)
    def __ge__(self, other):
        return self._compared(other, _operator.ge)
    def __pos__(self):
        return Fraction(self)
    def __neg__(self):
        return _set(object.__new__(Fraction), -self._numerator, self._denominator)
    def __abs__(self):
        return _set(object.__new__(Fraction), abs(self._numerator), self._denominator)
    def __int__(self):
        return -(-self._numerator // self._denominator) if self._numerator < 0 else self._numerator // self._denominator
    __trunc__ = __int__
    def __floor__(self):
        return self._numerator // self._denominator
    def __ceil__(self):
        return -(-self._numerator // self._denominator)
    def __float__(self):
        return self._numerator / self._denominator
    def __complex__(self):
        return complex(float(self))
    def __round__(self, ndigits=None):
        if ndigits is None:
            whole, rest = divmod(self._numerator, self._denominator)
            beyond = 2 * rest - self._denominator
            return whole + (beyond > 0 or beyond == 0 and whole % 2 == 1)
        shift = 10 ** abs(ndigits)
        return Fraction(round(self * shift), shift) if ndigits > 0 else Fraction(round(self / shift) * shift)
    def __pow__(a, b, modulo=None):
        if modulo is not None:
            return NotImplemented
        if isinstance(b, _Rational):
            if b.denominator != 1:
                return float(a) ** float(b)
            power = b.numerator
            if power >= 0:
                return Fraction(a._numerator ** power, a._denominator ** power)
            if a._numerator == 0:
                raise ZeroDivisionError(f"Fraction({a._denominator ** -power}, 0)")
            return Fraction(a._denominator ** -power, a._numerator ** -power)
        if isinstance(b, (float, complex)):
            return float(a) ** b
        return NotImplemented
    def __rpow__(b, a, modulo=None):
        if b._denominator == 1 and b._numerator >= 0:
            return a ** b._numerator
        if isinstance(a, _Rational):
            return Fraction(a.numerator, a.denominator) ** b
        return a ** b._numerator if b._denominator == 1 else a ** float(b)
    def __copy__(self):
        return self
    def __deepcopy__(self, memo):
        return self
    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

def _set(made, top, bottom):
    shared = _math.gcd(top, bottom)
    if bottom < 0:
        shared = -shared
    made._numerator, made._denominator = top // shared, bottom // shared
    return made

def _operator_of(name, exact, fallback):
    def forwards(a, b):
        if isinstance(b, (int, Fraction)):
            return exact(a, b)
        if isinstance(b, float):
            return fallback(float(a), b)
        return fallback(complex(a), b) if isinstance(b, complex) else NotImplemented
    def backwards(b, a):
        if isinstance(a, _Rational):
            return exact(Fraction(a), b)
        if isinstance(a, float):
            return fallback(a, float(b))
        return fallback(a, complex(b)) if isinstance(a, complex) else NotImplemented
    for prefix, function in ("", forwards), ("r", backwards):
        function.__name__ = f"__{prefix}{name}__"
        setattr(Fraction, function.__name__, function)
def _divided(a, b):
    if b.numerator == 0:
        raise ZeroDivisionError(f"Fraction({a.numerator * b.denominator}, 0)")
    return Fraction(a.numerator * b.denominator, a.denominator * b.numerator)
_operator_of("add", lambda a, b: Fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator), _operator.add)
_operator_of("sub", lambda a, b: Fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator), _operator.sub)
_operator_of("mul", lambda a, b: Fraction(a.numerator * b.numerator, a.denominator * b.denominator), _operator.mul)
_operator_of("truediv", _divided, _operator.truediv)
_operator_of("floordiv", lambda a, b: a.numerator * b.denominator // (a.denominator * b.numerator), _operator.floordiv)
_operator_of("mod", lambda a, b: Fraction(a.numerator * b.denominator % (b.numerator * a.denominator), a.denominator * b.denominator), _operator.mod)
_operator_of("divmod", lambda a, b: (a // b, a % b), divmod)

_GENERAL = _re.compile(r"(?:(.)?([<>=^]))?([-+ ]?)(#?)(0|[1-9]\\d*)?([,_]?)", _re.DOTALL)
_FLOATING = _re.compile(r"(?:.?([<>=^]))?[-+ ]?z?(#?)(0(?=\\d))?\\d*[,_]?(?:\\.(?=[,_\\d])\\d*([,_])?)?[eEfFgG%]", _re.DOTALL)

# The two numbers, or one that is whole, as they are.
def _as_quotient(value, fill, align, sign, alternate, width, separator):
    body = format(abs(value._numerator), separator)
    if value._denominator > 1 or alternate:
        body += f"/{value._denominator:{separator}}"
    sign = "-" if value._numerator < 0 else sign.replace("-", "")
    padding = (fill or " ") * (int(width or 0) - len(sign) - len(body))
    if align == "<":
        return sign + body + padding
    if align == "^":
        half = len(padding) // 2
        return padding[:half] + sign + body + padding[half:]
    return sign + padding + body if align == "=" else padding + sign + body

# With more digits than the format shows, and a last one that says whether anything is left over.
def _as_decimal(value, spec):
    if value._numerator == 0:
        return format(0.0, spec)
    import decimal
    found = _re.search(r"\\.(\\d+)", spec)
    places = int(found[1]) if found else 6
    digits = max(0, len(str(abs(value._numerator))) - len(str(value._denominator)) + 1)
    with decimal.localcontext(prec=digits + places + 30, rounding=decimal.ROUND_05UP, Emax=10 ** 9, Emin=-10 ** 9):
        number = decimal.Decimal(value._numerator) / decimal.Decimal(value._denominator)
    if not found:
        spec = spec[:-1] + ".6" + spec[-1]
    with decimal.localcontext(rounding=decimal.ROUND_HALF_EVEN):
        shown = format(number.normalize() if spec[-1] in "gG" else number, spec)
    return _re.sub(r"([eE][-+])(\\d)$", r"\\g<1>0\\2", shown)
`,
  [],
  () => [['_PRIME', hashPrime()]],
);
