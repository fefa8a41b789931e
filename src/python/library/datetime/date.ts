/** `date`: a day of the Gregorian calendar. */
export const DATE = `
# Days are counted from the first of January of the year 1, which is day 1.
def _month_length(year, month):
    following = (year + 1, 1) if month == 12 else (year, month + 1)
    return _ordinal(*following, 1) - _ordinal(year, month, 1)

class date:
    def __init__(self, year, month, day):
        if not 1 <= year <= 9999:
            raise ValueError(f"year must be in 1..9999, not {year}")
        if not 1 <= month <= 12:
            raise ValueError(f"month must be in 1..12, not {month}")
        if not 1 <= day <= _month_length(year, month):
            raise ValueError(f"day {day} must be in range 1..{_month_length(year, month)} for month {month} in year {year}")
        self.year, self.month, self.day = year, month, day
    @classmethod
    def today(cls):
        n = datetime.now()
        return cls(n.year, n.month, n.day)
    @classmethod
    def fromordinal(cls, n):
        return cls(*_date_of(n))
    @classmethod
    def fromisoformat(cls, text):
        return cls(*[int(p) for p in text.split("-")])
    def toordinal(self):
        return _ordinal(self.year, self.month, self.day)
    def weekday(self):
        return (self.toordinal() + 6) % 7
    def isoweekday(self):
        return self.weekday() + 1
    def isoformat(self):
        return "%04d-%02d-%02d" % (self.year, self.month, self.day)
    __str__ = isoformat
    def strftime(self, form):
        return _strftime(form, self.year, self.month, self.day, 0, 0, 0, 0, "", "")
    def __format__(self, spec):
        return self.strftime(spec) if spec else str(self)
    def __repr__(self):
        return f"{_shown(self, date)}({self.year}, {self.month}, {self.day})"
    def _after(self, days):
        n = self.toordinal() + days
        if not 1 <= n <= 3652059:
            raise OverflowError("date value out of range")
        return type(self).fromordinal(n)
    def __add__(self, other):
        if isinstance(other, timedelta):
            return self._after(other.days)
        return NotImplemented
    __radd__ = __add__
    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._after(-other.days)
        if isinstance(other, date) and not isinstance(other, datetime):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented
    def replace(self, year=None, month=None, day=None):
        return type(self)(*(own if new is None else new for own, new in zip(self._key(), (year, month, day))))
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
