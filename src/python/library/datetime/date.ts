/** `date`: a day of the Gregorian calendar. */
export const DATE = `
# Days are counted from the first of January of the year 1, which is day 1.
def _month_length(year, month):
    following = (year + 1, 1) if month == 12 else (year, month + 1)
    return _ordinal(*following, 1) - _ordinal(year, month, 1)

def _check_day(year, month, day):
    if not 1 <= year <= 9999:
        raise ValueError(f"year must be in 1..9999, not {year}")
    if not 1 <= month <= 12:
        raise ValueError(f"month must be in 1..12, not {month}")
    if not 1 <= day <= _month_length(year, month):
        raise ValueError(f"day {day} must be in range 1..{_month_length(year, month)} for month {month} in year {year}")

# The arguments as ints: one that is left out has its name.
def _whole(**parts):
    whole = []
    for name, value in parts.items():
        if value is None:
            raise TypeError(f"function missing required argument '{name}' (pos {len(whole) + 1})")
        whole.append(_index(value))
    return whole
# Of a timestamp: a float that is a number, or what is an int.
def _seconds_of(timestamp):
    if not isinstance(timestamp, float):
        return _index(timestamp)
    if timestamp != timestamp:
        raise ValueError("Invalid value NaN (not a number)")
    return timestamp
def _full_name(cls):
    return cls.__name__ if cls.__module__ in ("builtins", "__main__") else f"{cls.__module__}.{cls.__name__}"
def _in_range(ordinal):
    if not 1 <= ordinal <= 3652059:
        raise OverflowError("date value out of range")
    return ordinal

class IsoCalendarDate(tuple):
    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])
    def __repr__(self):
        return "datetime.IsoCalendarDate(year=%d, week=%d, weekday=%d)" % self

class date:
    def __new__(cls, year=None, month=None, day=None):
        year, month, day = _whole(year=year, month=month, day=day)
        _check_day(year, month, day)
        self = object.__new__(cls)
        self.year, self.month, self.day = year, month, day
        return self
    @classmethod
    def today(cls):
        n = datetime.now()
        return cls(n.year, n.month, n.day)
    @classmethod
    def fromtimestamp(cls, t):
        n = datetime.fromtimestamp(_seconds_of(t))
        return cls(n.year, n.month, n.day)
    @classmethod
    def fromordinal(cls, n):
        if n < 1:
            raise ValueError("ordinal must be >= 1")
        if n > 3652059:
            raise ValueError("year must be in 1..9999, not %d" % (10000 + (n - 3652060) // 366))
        return cls(*_date_of(n))
    @classmethod
    def fromisoformat(cls, text):
        day, end = _day_of(_checked_text(text))
        if end != len(text):
            raise _not_iso(text)
        return cls(*day)
    @classmethod
    def fromisocalendar(cls, year, week, day):
        return cls(*_date_of(_iso_ordinal(year, week, day)))
    @classmethod
    def strptime(cls, text, form):
        year, month, day, *_rest = _strptime(text, form)
        return cls(year, month, day)
    def toordinal(self):
        return _ordinal(self.year, self.month, self.day)
    def weekday(self):
        return (self.toordinal() + 6) % 7
    def isoweekday(self):
        return self.weekday() + 1
    def isocalendar(self):
        ordinal, year = _ordinal(self.year, self.month, self.day), self.year
        if ordinal < _first_monday(year):
            year -= 1
        elif ordinal >= _first_monday(year + 1):
            year += 1
        return IsoCalendarDate((year, (ordinal - _first_monday(year)) // 7 + 1, (ordinal + 6) % 7 + 1))
    def _struct(self, hour, minute, second, dst):
        ordinal = _ordinal(self.year, self.month, self.day)
        return _struct_time((self.year, self.month, self.day, hour, minute, second, (ordinal + 6) % 7,
                             ordinal - _ordinal(self.year, 1, 1) + 1, dst))
    def timetuple(self):
        return self._struct(0, 0, 0, -1)
    def ctime(self):
        return date.strftime(self, "%a %b %e 00:00:00 ") + "%04d" % self.year
    def isoformat(self):
        return "%04d-%02d-%02d" % (self.year, self.month, self.day)
    def __str__(self):
        return self.isoformat()
    def strftime(self, format):
        return _strftime(format, self.year, self.month, self.day, 0, 0, 0, 0, "", "")
    def __format__(self, spec):
        return self.strftime(spec) if spec else str(self)
    def __repr__(self):
        return f"{_shown(self, date)}({self.year}, {self.month}, {self.day})"
    def __add__(self, other):
        if isinstance(other, timedelta):
            return type(self).fromordinal(_in_range(self.toordinal() + other.days))
        return NotImplemented
    __radd__ = __add__
    def __sub__(self, other):
        if isinstance(other, timedelta):
            return type(self).fromordinal(_in_range(self.toordinal() - other.days))
        if isinstance(other, date) and not isinstance(other, datetime):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented
    def replace(self, year=None, month=None, day=None):
        return type(self)(*(own if new is None else new for own, new in zip(self._key(), (year, month, day))))
    __replace__ = replace
    def _key(self):
        return (self.year, self.month, self.day)
    # A moment is a date too, and no moment is a day.
    def _like(self, other): return isinstance(other, date) and isinstance(self, datetime) == isinstance(other, datetime)
    def __eq__(self, other): return self._key() == other._key() if self._like(other) else NotImplemented
    def __lt__(self, other): return self._key() < other._key() if self._like(other) else NotImplemented
    def __le__(self, other): return self._key() <= other._key() if self._like(other) else NotImplemented
    def __gt__(self, other): return self._key() > other._key() if self._like(other) else NotImplemented
    def __ge__(self, other): return self._key() >= other._key() if self._like(other) else NotImplemented
    def __hash__(self): return hash(self._key())
`;
