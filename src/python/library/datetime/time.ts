/** `time`: a time of day. */
export const TIME = `
def _check_clock(hour, minute, second, microsecond, fold):
    for name, value, most in (("hour", hour, 23), ("minute", minute, 59), ("second", second, 59), ("microsecond", microsecond, 999999)):
        if not 0 <= value <= most:
            raise ValueError(f"{name} must be in 0..{most}, not {value}")
    if fold not in (0, 1):
        raise ValueError(f"fold must be either 0 or 1, not {fold}")

# A clock and its offset as text, down to what is asked for.
def _clock_text(moment, timespec):
    if timespec == "auto":
        timespec = "microseconds" if moment.microsecond else "seconds"
    if timespec not in _SPECS:
        raise ValueError("Unknown timespec value")
    parts = (moment.hour, moment.minute, moment.second, moment.microsecond)
    text = _SPECS[timespec](*parts)
    offset = moment.utcoffset()
    return text if offset is None else text + _offset_text(offset, ":")
_SPECS = {
    "hours": lambda h, m, s, us: "%02d" % h,
    "minutes": lambda h, m, s, us: "%02d:%02d" % (h, m),
    "seconds": lambda h, m, s, us: "%02d:%02d:%02d" % (h, m, s),
    "milliseconds": lambda h, m, s, us: "%02d:%02d:%02d.%03d" % (h, m, s, us // 1000),
    "microseconds": lambda h, m, s, us: "%02d:%02d:%02d.%06d" % (h, m, s, us),
}
# How one is shown, from what every one has: seconds and less where there are any, then zone and fold.
def _args_text(moment, parts):
    parts = [*parts, moment.hour, moment.minute]
    if moment.second or moment.microsecond:
        parts.append(moment.second)
    if moment.microsecond:
        parts.append(moment.microsecond)
    text = ", ".join(str(part) for part in parts)
    if moment.tzinfo is not None:
        text += f", tzinfo={moment.tzinfo!r}"
    return text + (", fold=1" if moment.fold else "")
def _zone_texts(moment):
    offset = moment.utcoffset()
    return "" if offset is None else _offset_text(offset, ""), moment.tzname() or ""
# The same offset for both makes it none: then clocks are compared.
def _offsets(a, b, ordering):
    if a.tzinfo is b.tzinfo:
        return 0, 0
    one, two = a.utcoffset(), b.utcoffset()
    if (one is None) != (two is None):
        if ordering:
            raise TypeError(f"can't compare offset-naive and offset-aware {type(a).__name__}s")
        return None
    return (0, 0) if one is None else (one._us(), two._us())

class time:
    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        hour, minute, second, microsecond = _index(hour), _index(minute), _index(second), _index(microsecond)
        _check_clock(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self = object.__new__(cls)
        self.hour, self.minute, self.second, self.microsecond, self.tzinfo, self.fold = hour, minute, second, microsecond, tzinfo, fold
        return self
    @classmethod
    def fromisoformat(cls, text):
        hour, *rest = _clock_of(_checked_text(text).removeprefix("T"), text)
        return cls(0 if hour == 24 and not any(rest[:3]) else hour, *rest)
    @classmethod
    def strptime(cls, text, form):
        moment = datetime.strptime(text, form)
        return cls(moment.hour, moment.minute, moment.second, moment.microsecond, moment.tzinfo)
    def utcoffset(self):
        return None if self.tzinfo is None else self.tzinfo.utcoffset(None)
    def tzname(self):
        return None if self.tzinfo is None else self.tzinfo.tzname(None)
    def dst(self):
        return None if self.tzinfo is None else self.tzinfo.dst(None)
    def isoformat(self, timespec="auto"):
        return _clock_text(self, timespec)
    def __str__(self):
        return self.isoformat()
    def strftime(self, format):
        return _strftime(format, 1900, 1, 1, self.hour, self.minute, self.second, self.microsecond, *_zone_texts(self))
    def __format__(self, spec):
        return self.strftime(spec) if spec else str(self)
    def __repr__(self):
        return _shown(self, time) + "(" + _args_text(self, ()) + ")"
    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        own = (self.hour, self.minute, self.second, self.microsecond)
        parts = [mine if new is None else new for mine, new in zip(own, (hour, minute, second, microsecond))]
        zone = self.tzinfo if tzinfo is True else tzinfo
        return type(self)(*parts, zone, fold=self.fold if fold is None else fold)
    __replace__ = replace
    def _us(self):
        return ((self.hour * 60 + self.minute) * 60 + self.second) * 1000000 + self.microsecond
    def _from(self, other, ordering=True):
        if not isinstance(other, time):
            return None
        offsets = _offsets(self, other, ordering)
        return offsets and (self._us() - offsets[0]) - (other._us() - offsets[1])
    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        return self._from(other, False) == 0
    def __lt__(self, other): return self._from(other) < 0 if isinstance(other, time) else NotImplemented
    def __le__(self, other): return self._from(other) <= 0 if isinstance(other, time) else NotImplemented
    def __gt__(self, other): return self._from(other) > 0 if isinstance(other, time) else NotImplemented
    def __ge__(self, other): return self._from(other) >= 0 if isinstance(other, time) else NotImplemented
    def __hash__(self):
        offset = self.utcoffset()
        return hash(self._us() - (0 if offset is None else offset._us()))

time.min, time.max, time.resolution = time(0, 0), time(23, 59, 59, 999999), timedelta(microseconds=1)
`;
