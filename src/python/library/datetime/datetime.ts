/** `datetime`: a day and a time of day. */
export const DATETIME = `
_EPOCH = _ordinal(1970, 1, 1) * 86400000000

class datetime(date):
    def __new__(cls, year=None, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        year, month, day = _whole(year=year, month=month, day=day)
        hour, minute, second, microsecond = _index(hour), _index(minute), _index(second), _index(microsecond)
        _check_day(year, month, day)
        _check_clock(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self = object.__new__(cls)
        self.year, self.month, self.day = year, month, day
        self.hour, self.minute, self.second, self.microsecond, self.tzinfo, self.fold = hour, minute, second, microsecond, tzinfo, fold
        return self
    @classmethod
    def _from_us(cls, us, tz=None):
        days, rest = divmod(us, 86400000000)
        seconds, micro = divmod(rest, 1000000)
        return cls(*_date_of(_in_range(days)), seconds // 3600, seconds // 60 % 60, seconds % 60, micro, tz)
    def _us(self):
        return (self.toordinal() * 86400 + self.hour * 3600 + self.minute * 60 + self.second) * 1000000 + self.microsecond
    def _utc_us(self):
        offset = self.utcoffset()
        return self._us() - (0 if offset is None else offset._us())
    @classmethod
    def _in_zone(cls, us, tz):
        _check_zone(tz)
        made = cls._from_us(us, tz)
        return made if tz is None else tz.fromutc(made)
    @classmethod
    def now(cls, tz=None):
        return cls._in_zone(_ordinal(2025, 1, 1) * 86400000000 + _now(), tz)
    @classmethod
    def utcnow(cls):
        _will_go("utcnow()", "now(datetime.UTC)")
        return cls.now()
    @classmethod
    def today(cls):
        return cls.now()
    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        if not isinstance(timestamp, float) and not hasattr(type(timestamp), "__index__"):
            raise TypeError(f"argument must be int or float, not {_full_name(type(timestamp))}")
        timestamp = _seconds_of(timestamp)
        if abs(timestamp) >= 2**63:
            raise OverflowError("timestamp out of range for platform time_t")
        us = _EPOCH + round(timestamp * 1000000)
        if not 86400000000 <= us < 3652060 * 86400000000:
            raise ValueError(f"year {us // 86400000000 // 365.2425 + 1:.0f} is out of range")
        return cls._in_zone(us, tz)
    @classmethod
    def utcfromtimestamp(cls, t):
        _will_go("utcfromtimestamp()", "fromtimestamp(timestamp, datetime.UTC)")
        return cls.fromtimestamp(t)
    @classmethod
    def combine(cls, date, time, tzinfo=True):
        zone = time.tzinfo if tzinfo is True else tzinfo
        return cls(date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond, zone, fold=time.fold)
    @classmethod
    def fromisoformat(cls, text):
        day, end = _day_of(_checked_text(text))
        if end == len(text):
            return cls(*day)
        hour, minute, second, us, zone = _clock_of(text[end + 1:], text)
        if hour == 24 and not (minute or second or us):
            return cls(*day, 0, 0, 0, 0, zone) + timedelta(1)
        return cls(*day, hour, minute, second, us, zone)
    def timestamp(self):
        return (self._utc_us() - _EPOCH) / 1000000
    def date(self):
        return date(self.year, self.month, self.day)
    def time(self):
        return time(self.hour, self.minute, self.second, self.microsecond, fold=self.fold)
    def timetz(self):
        return time(self.hour, self.minute, self.second, self.microsecond, self.tzinfo, fold=self.fold)
    def timetuple(self):
        dst = self.dst()
        return self._struct(self.hour, self.minute, self.second, -1 if dst is None else int(bool(dst)))
    def utctimetuple(self):
        utc = datetime._from_us(self._utc_us())
        return utc._struct(utc.hour, utc.minute, utc.second, 0)
    def utcoffset(self):
        return None if self.tzinfo is None else self.tzinfo.utcoffset(self)
    def tzname(self):
        return None if self.tzinfo is None else self.tzinfo.tzname(self)
    def dst(self):
        return None if self.tzinfo is None else self.tzinfo.dst(self)
    def astimezone(self, tz=None):
        if tz is None:
            tz = timezone.utc
        elif not isinstance(tz, tzinfo):
            raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")
        return self if tz is self.tzinfo else tz.fromutc(type(self)._from_us(self._utc_us(), tz))
    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        own = (self.year, self.month, self.day, self.hour, self.minute, self.second, self.microsecond)
        given = (year, month, day, hour, minute, second, microsecond)
        parts = [mine if new is None else new for mine, new in zip(own, given)]
        return type(self)(*parts, self.tzinfo if tzinfo is True else tzinfo, fold=self.fold if fold is None else fold)
    __replace__ = replace
    def isoformat(self, sep="T", timespec="auto"):
        return "%04d-%02d-%02d%s%s" % (self.year, self.month, self.day, sep, _clock_text(self, timespec))
    def ctime(self):
        return date.strftime(self, "%a %b %e ") + "%02d:%02d:%02d %04d" % (self.hour, self.minute, self.second, self.year)
    def __str__(self):
        return self.isoformat(" ")
    def strftime(self, format):
        clock = (self.hour, self.minute, self.second, self.microsecond)
        return _strftime(format, self.year, self.month, self.day, *clock, *_zone_texts(self))
    @classmethod
    def strptime(cls, text, form):
        *parts, offset, name = _strptime(text, form)
        if offset is None:
            return cls(*parts)
        zone = timedelta(microseconds=offset)
        return cls(*parts, timezone(zone) if name is None else timezone(zone, name))
    def __repr__(self):
        return _shown(self, datetime) + "(" + _args_text(self, (self.year, self.month, self.day)) + ")"
    def __add__(self, other):
        if isinstance(other, timedelta):
            return type(self)._from_us(self._us() + other._us(), self.tzinfo)
        return NotImplemented
    __radd__ = __add__
    def __sub__(self, other):
        if isinstance(other, timedelta):
            return type(self)._from_us(self._us() - other._us(), self.tzinfo)
        if not isinstance(other, datetime):
            return NotImplemented
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        a, b = _offsets(self, other, False)
        return timedelta._of((self._us() - a) - (other._us() - b))
    def _from(self, other, ordering=True):
        offsets = _offsets(self, other, ordering)
        return offsets and (self._us() - offsets[0]) - (other._us() - offsets[1])
    def __eq__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        if self.tzinfo is not other.tzinfo and (self._is_unsure() or other._is_unsure()):
            return False
        return self._from(other, False) == 0
    def __lt__(self, other): return self._from(other) < 0 if isinstance(other, datetime) else NotImplemented
    def __le__(self, other): return self._from(other) <= 0 if isinstance(other, datetime) else NotImplemented
    def __gt__(self, other): return self._from(other) > 0 if isinstance(other, datetime) else NotImplemented
    def __ge__(self, other): return self._from(other) >= 0 if isinstance(other, datetime) else NotImplemented
    def __hash__(self):
        return hash((self.replace(fold=0) if self.fold else self)._utc_us())
    # In an hour that there is twice, or never: it equals no moment of another zone.
    def _is_unsure(self):
        if self.tzinfo is None or type(self.tzinfo) is timezone:
            return False
        return self.utcoffset() != self.replace(fold=1 - self.fold).utcoffset()

date.min, date.max = date(1, 1, 1), date(9999, 12, 31)
datetime.min, datetime.max = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999)
date.resolution, datetime.resolution = timedelta(1), timedelta(microseconds=1)
`;
