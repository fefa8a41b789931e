/** `tzinfo` and `timezone`: fixed offsets from UTC. */
export const TIMEZONE = `
class tzinfo:
    pass

class timezone(tzinfo):
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
        return "datetime.timezone.utc" if not self._offset else f"datetime.timezone({self._offset!r})"
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
