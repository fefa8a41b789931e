/** `timedelta`: a span of time, as a whole number of microseconds. */
export const TIMEDELTA = `
_UNITS = (("microseconds", 1), ("milliseconds", 1000), ("seconds", 1000000), ("minutes", 60000000), ("hours", 3600000000),
          ("days", 86400000000), ("weeks", 604800000000))

# What floats leave over is added up apart, and rounded once: a half to what makes the whole even.
def _microseconds(values):
    total, left = 0, 0.0
    for (name, unit), value in zip(_UNITS, values):
        if isinstance(value, int):
            total += value * unit
        elif isinstance(value, float):
            whole = int(value)
            part = (value - whole) * unit
            total += whole * unit + int(part)
            left += part - int(part)
        else:
            raise TypeError(f"unsupported type for timedelta {name} component: {type(value).__name__}")
    odd = total % 2
    return total + int(2 * round((left + odd) * 0.5) - odd if abs(left) == 0.5 else round(left))

# The nearest whole number, of two as near the even one.
def _nearest(top, bottom):
    if bottom < 0:
        top, bottom = -top, -bottom
    whole, rest = divmod(top, bottom)
    if 2 * rest > bottom or (2 * rest == bottom and whole % 2):
        whole += 1
    return whole

class timedelta:
    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        return timedelta._of.__func__(cls, _microseconds((microseconds, milliseconds, seconds, minutes, hours, days, weeks)))
    @classmethod
    def _of(cls, total):
        self = object.__new__(cls)
        self.days, rest = divmod(total, 86400000000)
        self.seconds, self.microseconds = divmod(rest, 1000000)
        if not -999999999 <= self.days <= 999999999:
            if not -2147483648 <= self.days <= 2147483647:
                raise OverflowError("Python int too large to convert to C int")
            raise OverflowError(f"days={self.days}; must have magnitude <= 999999999")
        return self
    def _us(self):
        return (self.days * 86400 + self.seconds) * 1000000 + self.microseconds
    def total_seconds(self):
        return self._us() / 10**6
    def __add__(self, other):
        return timedelta._of(self._us() + other._us()) if isinstance(other, timedelta) else NotImplemented
    __radd__ = __add__
    def __sub__(self, other):
        return timedelta._of(self._us() - other._us()) if isinstance(other, timedelta) else NotImplemented
    def __rsub__(self, other):
        return timedelta._of(other._us() - self._us()) if isinstance(other, timedelta) else NotImplemented
    def __pos__(self):
        return timedelta._of(self._us())
    def __neg__(self):
        return timedelta._of(-self._us())
    def __abs__(self):
        return timedelta._of(abs(self._us()))
    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta._of(self._us() * other)
        if isinstance(other, float):
            top, bottom = other.as_integer_ratio()
            return timedelta._of(_nearest(self._us() * top, bottom))
        return NotImplemented
    __rmul__ = __mul__
    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._us() / other._us()
        if isinstance(other, int):
            if not other:
                raise ZeroDivisionError("division by zero")
            return timedelta._of(_nearest(self._us(), other))
        if isinstance(other, float):
            top, bottom = other.as_integer_ratio()
            if not top:
                raise ZeroDivisionError("division by zero")
            return timedelta._of(_nearest(self._us() * bottom, top))
        return NotImplemented
    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._us() // other._us()
        return timedelta._of(self._us() // other) if isinstance(other, int) else NotImplemented
    def __mod__(self, other):
        return timedelta._of(self._us() % other._us()) if isinstance(other, timedelta) else NotImplemented
    def __divmod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        quotient, rest = divmod(self._us(), other._us())
        return quotient, timedelta._of(rest)
    def __eq__(self, other): return self._us() == other._us() if isinstance(other, timedelta) else NotImplemented
    def __lt__(self, other): return self._us() < other._us() if isinstance(other, timedelta) else NotImplemented
    def __le__(self, other): return self._us() <= other._us() if isinstance(other, timedelta) else NotImplemented
    def __gt__(self, other): return self._us() > other._us() if isinstance(other, timedelta) else NotImplemented
    def __ge__(self, other): return self._us() >= other._us() if isinstance(other, timedelta) else NotImplemented
    def __bool__(self): return self._us() != 0
    def __hash__(self): return hash((self.days, self.seconds, self.microseconds))
    def __repr__(self):
        args = [f"{n}={v}" for n, v in (("days", self.days), ("seconds", self.seconds), ("microseconds", self.microseconds)) if v]
        return _shown(self, timedelta) + "(" + (", ".join(args) or "0") + ")"
    def __str__(self):
        clock = f"{self.seconds // 3600}:{self.seconds // 60 % 60:02}:{self.seconds % 60:02}"
        if self.microseconds:
            clock += f".{self.microseconds:06}"
        if not self.days:
            return clock
        return f"{self.days} {'day' if self.days in (1, -1) else 'days'}, {clock}"

timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999)
timedelta.resolution = timedelta(microseconds=1)
`;
