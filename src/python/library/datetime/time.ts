/** `time`: a time of day. */
export const TIME = `
def _check_clock(hour, minute, second, microsecond):
    for name, value, most in ("hour", hour, 23), ("minute", minute, 59), ("second", second, 59), ("microsecond", microsecond, 999999):
        if not 0 <= value <= most:
            raise ValueError(f"{name} must be in 0..{most}, not {value}")

class time:
    def __init__(self, hour=0, minute=0, second=0, microsecond=0, tzinfo=None):
        _check_clock(hour, minute, second, microsecond)
        self.hour, self.minute, self.second, self.microsecond, self.tzinfo = hour, minute, second, microsecond, tzinfo
    def isoformat(self):
        s = "%02d:%02d:%02d" % (self.hour, self.minute, self.second)
        return s + (".%06d" % self.microsecond if self.microsecond else "")
    __str__ = isoformat
    def strftime(self, form):
        return _strftime(form, 1900, 1, 1, self.hour, self.minute, self.second, self.microsecond, "", "")
    def __repr__(self):
        parts = [self.hour, self.minute]
        if self.second or self.microsecond:
            parts.append(self.second)
        if self.microsecond:
            parts.append(self.microsecond)
        return _shown(self, time) + "(" + ", ".join(str(p) for p in parts) + ")"
    def _key(self):
        return (self.hour, self.minute, self.second, self.microsecond)
    def __eq__(self, other): return self._key() == other._key() if isinstance(other, time) else NotImplemented
    def __lt__(self, other): return self._key() < other._key() if isinstance(other, time) else NotImplemented
    def __le__(self, other): return self._key() <= other._key() if isinstance(other, time) else NotImplemented
    def __gt__(self, other): return self._key() > other._key() if isinstance(other, time) else NotImplemented
    def __ge__(self, other): return self._key() >= other._key() if isinstance(other, time) else NotImplemented
    def __hash__(self): return hash(self._key())
`;
