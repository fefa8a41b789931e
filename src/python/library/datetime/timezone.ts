/** `tzinfo` and `timezone`: fixed offsets from UTC. */
export const TIMEZONE = `
class tzinfo:
    def utcoffset(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")
    def tzname(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement tzname()")
    def dst(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement dst()")
    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        offset, dst = dt.utcoffset(), dt.dst()
        if offset is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        if dst is None:
            raise ValueError("fromutc: non-None dst() result required")
        standard = dt + (offset - dst)
        return standard + standard.dst()

# A class of the datetime module is shown with it, a program's own by its name alone.
def _shown(value, cls):
    return "datetime." + cls.__name__ if type(value) is cls else type(value).__name__

class timezone(tzinfo):
    def __new__(cls, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError(f"timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}")
        if name is not None and not isinstance(name, str):
            raise TypeError(f"timezone() argument 2 must be str, not {type(name).__name__}")
        if name is None and not offset and "utc" in timezone.__dict__:
            return timezone.utc
        if not timedelta(-1) < offset < timedelta(1):
            raise ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), "
                             f"not {offset!r}")
        self = tzinfo.__new__(cls)
        self._offset, self._name = offset, name
        return self
    def utcoffset(self, dt):
        return self._offset
    def dst(self, dt):
        return None
    def fromutc(self, dt):
        return dt + self._offset
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
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented
    def __hash__(self):
        return hash(self._offset)

def _offset_text(offset, sep):
    us = offset._us()
    sign = "-" if us < 0 else "+"
    seconds, fraction = divmod(abs(us), 1000000)
    text = "%s%02d%s%02d" % (sign, seconds // 3600, sep, seconds // 60 % 60)
    if seconds % 60 or fraction:
        text += "%s%02d" % (sep, seconds % 60)
    return text + (".%06d" % fraction if fraction else "")

timezone.utc = timezone(timedelta(0))
timezone.min, timezone.max = timezone(-timedelta(hours=23, minutes=59)), timezone(timedelta(hours=23, minutes=59))
UTC = timezone.utc

def _check_zone(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")
`;
