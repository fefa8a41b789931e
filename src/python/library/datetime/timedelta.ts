/** `timedelta`: a span of time, as a whole number of microseconds. */
export const TIMEDELTA = `
# The nearest whole number, the even one of two.
def _nearest(a, b):
    whole, rest = divmod(a, b)
    rest *= 2
    return whole + ((rest > b if b > 0 else rest < b) or rest == b and whole % 2 == 1)

class timedelta:
    def __init__(self, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        whole = (days + weeks * 7) * 86400000000 + (seconds + minutes * 60 + hours * 3600) * 1000000 + milliseconds * 1000 + microseconds
        total = round(whole)
        self.days, rest = divmod(total, 86400000000)
        self.seconds, self.microseconds = divmod(rest, 1000000)
        if abs(self.days) > 999999999:
            too_large = "Python int too large to convert to C int"
            raise OverflowError(f"days={self.days}; must have magnitude <= 999999999" if abs(self.days) < 2**31 else too_large)
    def _us(self):
        return (self.days * 86400 + self.seconds) * 1000000 + self.microseconds
    def total_seconds(self):
        return self._us() / 10**6
    def __add__(self, other):
        if isinstance(other, timedelta):
            return timedelta(microseconds=self._us() + other._us())
        return NotImplemented
    __radd__ = __add__
    def __sub__(self, other):
        if isinstance(other, timedelta):
            return timedelta(microseconds=self._us() - other._us())
        return NotImplemented
    def __neg__(self):
        return timedelta(microseconds=-self._us())
    def __abs__(self):
        return timedelta(microseconds=abs(self._us()))
    def __pos__(self):
        return self
    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta(microseconds=self._us() * other)
        if isinstance(other, float):
            return self._scaled(*other.as_integer_ratio())
        return NotImplemented
    __rmul__ = __mul__
    def _scaled(self, by, over):
        return timedelta(microseconds=_nearest(self._us() * by, over))
    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._us() / other._us()
        if isinstance(other, int):
            return self._scaled(1, other)
        if isinstance(other, float):
            by, over = other.as_integer_ratio()
            return self._scaled(over, by)
        return NotImplemented
    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._us() // other._us()
        return timedelta(microseconds=self._us() // other) if isinstance(other, int) else NotImplemented
    def __mod__(self, other):
        return timedelta(microseconds=self._us() % other._us()) if isinstance(other, timedelta) else NotImplemented
    def __divmod__(self, other):
        return (self // other, self % other) if isinstance(other, timedelta) else NotImplemented
    def __eq__(self, other): return self._us() == other._us() if isinstance(other, timedelta) else NotImplemented
    def __lt__(self, other): return self._us() < other._us() if isinstance(other, timedelta) else NotImplemented
    def __le__(self, other): return self._us() <= other._us() if isinstance(other, timedelta) else NotImplemented
    def __gt__(self, other): return self._us() > other._us() if isinstance(other, timedelta) else NotImplemented
    def __ge__(self, other): return self._us() >= other._us() if isinstance(other, timedelta) else NotImplemented
    def __bool__(self): return self._us() != 0
    def __hash__(self): return hash(self._us())
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
