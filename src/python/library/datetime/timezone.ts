/** `tzinfo` and `timezone`: fixed offsets from UTC. */
export const TIMEZONE = `
class tzinfo:
    pass

# A class of the datetime module is shown with it, a program's own by its name alone.
def _shown(value, cls):
    return "datetime." + cls.__name__ if type(value) is cls else type(value).__name__

class timezone(tzinfo):
    def __new__(cls, offset, name=None):
        if cls is timezone and name is None and not offset and "utc" in cls.__dict__:
            return cls.utc
        return tzinfo.__new__(cls)
    def __init__(self, offset, name=None):
        self._offset = offset
        self._name = name
    def utcoffset(self, dt):
        return self._offset
    def tzname(self, dt):
        if self._name is not None:
            return self._name
        if not self._offset:
            return "UTC"
        return "UTC" + _offset_text(self._offset, ":")
    def __repr__(self):
        if self is timezone.utc:
            return "datetime.timezone.utc"
        name = "" if self._name is None else f", {self._name!r}"
        return f"{_shown(self, timezone)}({self._offset!r}{name})"
    def __str__(self):
        return self.tzname(None)
    def __eq__(self, other):
        return isinstance(other, timezone) and self._offset == other._offset
    def __hash__(self):
        return hash(self._offset)

def _offset_text(offset, sep):
    us = offset._us()
    sign = "-" if us < 0 else "+"
    minutes = abs(us) // 60000000
    return "%s%02d%s%02d" % (sign, minutes // 60, sep, minutes % 60)

timezone.utc = timezone(timedelta(0))
UTC = timezone.utc
`;
