/** The class itself: its operators and methods are short, and lead to the functions around it. */
export const DECIMAL = `
class Decimal:
    __slots__ = "_sign", "_coefficient", "_exponent", "_special", "__weakref__"
    def __new__(cls, value="0", context=None):
        if isinstance(value, str):
            made = _from_text(value, context or getcontext())
        elif isinstance(value, (int, Decimal)):
            made = _operand(value)
        elif isinstance(value, (tuple, list)):
            made = _from_tuple(value)
        elif isinstance(value, float):
            context = context or getcontext()
            context.flags[FloatOperation] = True
            if context.traps[FloatOperation]:
                raise FloatOperation([FloatOperation])
            made = _from_float(value)
        else:
            raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")
        if cls is Decimal:
            return made
        own = object.__new__(cls)
        own._sign, own._coefficient, own._exponent, own._special = made._sign, made._coefficient, made._exponent, made._special
        return own
    @classmethod
    def from_float(cls, f, /):
        if not isinstance(f, (int, float)):
            raise TypeError("argument must be int or float")
        return cls(f) if isinstance(f, int) else cls(_from_float(f))
    @classmethod
    def from_number(cls, number, /):
        if not isinstance(number, (int, float, Decimal)):
            raise TypeError(f"conversion from {type(number).__name__} to Decimal is not supported")
        return cls(_from_float(number) if isinstance(number, float) else number)
    def __repr__(self):
        return f"Decimal('{self}')"
    def __str__(self):
        return _shown(self, False, getcontext())
    def to_eng_string(self, context=None):
        return _shown(self, True, context or getcontext())
    def __format__(self, spec, /):
        return _formatted(self, spec)
    def __hash__(self):
        return _hashed(self)
    def __bool__(self):
        return bool(self._special or self._coefficient)
    def __eq__(self, other):
        a, b = _comparable(self, other)
        if b is None:
            return NotImplemented
        if a._special == "N" or b._special == "N":
            getcontext()._report([InvalidOperation])
        return not (a.is_nan() or b.is_nan()) and _order(a, b) == 0
    def __lt__(self, other):
        return _less(self, other, lambda order: order < 0)
    def __le__(self, other):
        return _less(self, other, lambda order: order <= 0)
    def __gt__(self, other):
        return _less(self, other, lambda order: order > 0)
    def __ge__(self, other):
        return _less(self, other, lambda order: order >= 0)
    def __neg__(self):
        return _negated(self, getcontext())
    def __pos__(self):
        return _positive(self, getcontext())
    def __abs__(self):
        return _negated(self, getcontext()) if self._sign else _positive(self, getcontext())
    def __int__(self):
        if self.is_nan():
            raise ValueError("cannot convert NaN to integer")
        if self._special:
            raise OverflowError("cannot convert Infinity to integer")
        return _whole(self, ROUND_DOWN)
    __trunc__ = __int__
    def __floor__(self):
        return _whole_of(self, ROUND_FLOOR)
    def __ceil__(self):
        return _whole_of(self, ROUND_CEILING)
    def __round__(self, n=None, /):
        if n is None:
            return _whole_of(self, ROUND_HALF_EVEN)
        return self.quantize(_made(0, 1, -n))
    def __float__(self):
        if self._special == "N":
            raise ValueError("cannot convert signaling NaN to float")
        return float(str(self))
    def __complex__(self):
        return complex(float(self))
    def __copy__(self):
        return self
    def __deepcopy__(self, memo):
        return self
    def __reduce__(self):
        return self.__class__, (str(self),)
    @property
    def real(self):
        return self
    @property
    def imag(self):
        return Decimal(0)
    def conjugate(self):
        return self
    def as_tuple(self):
        digits = tuple(map(int, _digits(self._coefficient)))
        if self._special:
            return DecimalTuple(self._sign, (0,) if self._special == "F" else digits if self._coefficient else (), self._special)
        return DecimalTuple(self._sign, digits, self._exponent)
    def as_integer_ratio(self):
        if self._special:
            what = "NaN" if self.is_nan() else "Infinity"
            raise (ValueError if self.is_nan() else OverflowError)(f"cannot convert {what} to integer ratio")
        top = self._coefficient * (-1) ** self._sign
        if self._exponent >= 0:
            return top * 10 ** self._exponent, 1
        shared = _math.gcd(top, 10 ** -self._exponent)
        return top // shared, 10 ** -self._exponent // shared
    def adjusted(self):
        return 0 if self._special else self._exponent + _count(self._coefficient) - 1
    def canonical(self):
        return self
    def is_canonical(self):
        return True
    def is_finite(self):
        return not self._special
    def is_infinite(self):
        return self._special == "F"
    def is_nan(self):
        return self._special in ("n", "N")
    def is_qnan(self):
        return self._special == "n"
    def is_snan(self):
        return self._special == "N"
    def is_signed(self):
        return self._sign == 1
    def is_zero(self):
        return not self._special and not self._coefficient
    def is_normal(self, context=None):
        return bool(self) and not self._special and (context or getcontext()).Emin <= self.adjusted()
    def is_subnormal(self, context=None):
        return bool(self) and not self._special and self.adjusted() < (context or getcontext()).Emin
    def number_class(self, context=None):
        if self.is_nan():
            return "sNaN" if self._special == "N" else "NaN"
        kind = "Infinity" if self._special else "Zero" if not self else "Subnormal" if self.is_subnormal(context) else "Normal"
        return "+-"[self._sign] + kind
    def copy_abs(self):
        return _made(0, self._coefficient, self._exponent, self._special)
    def copy_negate(self):
        return _made(1 - self._sign, self._coefficient, self._exponent, self._special)
    def copy_sign(self, other, context=None):
        return _made(_argument(other)._sign, self._coefficient, self._exponent, self._special)
    def radix(self):
        return Decimal(10)
    def same_quantum(self, other, context=None):
        other = _argument(other)
        if self._special or other._special:
            return self.is_nan() and other.is_nan() or self.is_infinite() and other.is_infinite()
        return self._exponent == other._exponent
`;
