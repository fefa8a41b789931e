/** `datetime`: a day and a time of day. */
export const DATETIME = `
class datetime(date):
    def __init__(self, year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None):
        date.__init__(self, year, month, day)
        _check_clock(hour, minute, second, microsecond)
        self.hour, self.minute, self.second, self.microsecond, self.tzinfo = hour, minute, second, microsecond, tzinfo
    @classmethod
    def _from_us(cls, us, tz=None):
        days, rest = divmod(us, 86400000000)
        seconds, micro = divmod(rest, 1000000)
        return cls(*_date_of(days), seconds // 3600, seconds // 60 % 60, seconds % 60, micro, tz)
    def _us(self):
        return (self.toordinal() * 86400 + self.hour * 3600 + self.minute * 60 + self.second) * 1000000 + self.microsecond
    def _utc_us(self):
        return self._us() - (self.tzinfo.utcoffset(self)._us() if self.tzinfo is not None else 0)
    @classmethod
    def now(cls, tz=None):
        us = _ordinal(2025, 1, 1) * 86400000000 + _now()
        if tz is not None:
            us += tz.utcoffset(None)._us()
        return cls._from_us(us, tz)
    @classmethod
    def utcnow(cls):
        return cls.now()
    @classmethod
    def today(cls):
        return cls.now()
    @classmethod
    def fromtimestamp(cls, t, tz=None):
        us = _ordinal(1970, 1, 1) * 86400000000 + round(t * 1000000)
        if tz is not None:
            us += tz.utcoffset(None)._us()
        return cls._from_us(us, tz)
    @classmethod
    def utcfromtimestamp(cls, t):
        return cls.fromtimestamp(t)
    @classmethod
    def combine(cls, d, t, tzinfo=None):
        return cls(d.year, d.month, d.day, t.hour, t.minute, t.second, t.microsecond, tzinfo or t.tzinfo)
    @classmethod
    def fromisoformat(cls, text):
        try:
            return cls._of_iso(text)
        except (ValueError, IndexError):
            raise ValueError(f"Invalid isoformat string: {text!r}") from None
    @classmethod
    def _of_iso(cls, text):
        numbers = [int(part) for part in text[:10].split("-")]
        clock, zone = text[11:].replace("Z", "+00:00"), None
        for sign in "+-":
            if sign in clock:
                clock, shift = clock.split(sign)
                hours, minutes = shift.split(":") if ":" in shift else (shift[:2], shift[2:] or "0")
                zone = timezone(timedelta(minutes=int(sign + "1") * (int(hours) * 60 + int(minutes))))
        if clock:
            clock, _, fraction = clock.replace(",", ".").partition(".")
            units = [int(unit) for unit in clock.split(":")]
            numbers += units + [0] * (3 - len(units)) + [int((fraction + "000000")[:6])]
        return cls(*numbers, tzinfo=zone)
    def timestamp(self):
        return (self._utc_us() - _ordinal(1970, 1, 1) * 86400000000) / 1000000
    def date(self):
        return date(self.year, self.month, self.day)
    def time(self):
        return time(self.hour, self.minute, self.second, self.microsecond)
    def utcoffset(self):
        return None if self.tzinfo is None else self.tzinfo.utcoffset(self)
    def tzname(self):
        return None if self.tzinfo is None else self.tzinfo.tzname(self)
    def astimezone(self, tz=None):
        tz = tz or timezone.utc
        return type(self)._from_us(self._utc_us() + tz.utcoffset(None)._us(), tz)
    def replace(self, **kw):
        names = ("year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo")
        return type(self)(*[kw.get(n, getattr(self, n)) for n in names])
    def isoformat(self, sep="T", timespec="auto"):
        s = "%04d-%02d-%02d%s%02d:%02d" % (self.year, self.month, self.day, sep, self.hour, self.minute)
        if timespec != "minutes":
            s += ":%02d" % self.second
        if timespec == "milliseconds":
            s += ".%03d" % (self.microsecond // 1000)
        elif timespec == "microseconds" or (timespec == "auto" and self.microsecond):
            s += ".%06d" % self.microsecond
        if self.tzinfo is not None:
            s += _offset_text(self.utcoffset(), ":")
        return s
    def __str__(self):
        return self.isoformat(" ")
    def strftime(self, form):
        offset = "" if self.tzinfo is None else _offset_text(self.utcoffset(), "")
        return _strftime(form, self.year, self.month, self.day, self.hour, self.minute, self.second, self.microsecond, offset, self.tzname() or "")
    @classmethod
    def strptime(cls, text, form):
        *parts, offset, name = _strptime(text, form)
        if offset is None:
            return cls(*parts)
        zone = timedelta(microseconds=offset)
        return cls(*parts, timezone(zone) if name is None else timezone(zone, name))
    def __format__(self, spec):
        return self.strftime(spec) if spec else str(self)
    def __repr__(self):
        parts = [self.year, self.month, self.day, self.hour, self.minute]
        if self.second or self.microsecond:
            parts.append(self.second)
        if self.microsecond:
            parts.append(self.microsecond)
        text = _shown(self, datetime) + "(" + ", ".join(str(p) for p in parts)
        return text + (")" if self.tzinfo is None else f", tzinfo={self.tzinfo!r})")
    def _later(self, us):
        us += self._us()
        if not 86400000000 <= us < 3652060 * 86400000000:
            raise OverflowError("date value out of range")
        return type(self)._from_us(us, self.tzinfo)
    def __add__(self, other):
        if isinstance(other, timedelta):
            return self._later(other._us())
        return NotImplemented
    __radd__ = __add__
    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._later(-other._us())
        if not isinstance(other, datetime):
            return NotImplemented
        if (self.tzinfo is None) != (other.tzinfo is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return timedelta(microseconds=self._utc_us() - other._utc_us())
    def _key(self):
        return self._utc_us()
    def _like(self, other):
        if not isinstance(other, datetime):
            return False
        if (self.tzinfo is None) != (other.tzinfo is None):
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return True
    def __eq__(self, other):
        if isinstance(other, datetime) and (self.tzinfo is None) != (other.tzinfo is None):
            return False
        return date.__eq__(self, other)
    def __hash__(self):
        return hash(self._key())

date.min, date.max = date(1, 1, 1), date(9999, 12, 31)
datetime.min, datetime.max = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999)
date.resolution, datetime.resolution = timedelta(1), timedelta(microseconds=1)
`;
