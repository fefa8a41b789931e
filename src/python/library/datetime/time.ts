/** `time`: a time of day. */
export const TIME = `
class time:
    def __init__(self, hour=0, minute=0, second=0, microsecond=0, tzinfo=None):
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
    def __eq__(self, other): return isinstance(other, time) and self._key() == other._key()
    def __lt__(self, other): return self._key() < other._key()
    def __hash__(self): return hash(self._key())
`;
