import {strftime} from '../modules/calendar.ts';
import {native} from '../objects/natives.ts';
import type {Value} from '../objects/types.ts';
import {asIndex} from '../operations/conversion.ts';
import {vm} from '../run/vm.ts';
import {registerPython} from './register.ts';

const FORMAT = native(
  '_strftime',
  'form, year, month, day, hour, minute, second, microsecond, offset, name',
  (form, ...rest) => {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, microsecond = 0] = rest
      .slice(0, 7)
      .map(value => asIndex(value as Value));
    const [offset, name] = rest.slice(7) as [string, string];
    return strftime(
      form as string,
      {year, month, day, hour, minute, second, microsecond},
      {offset, name},
    );
  },
);
const MICROSECONDS = native('_now', '', () => Math.floor(vm.machine.readClock() / 1000));

registerPython(
  'datetime',
  `
MINYEAR = 1
MAXYEAR = 9999

def _days_before_year(year):
    y = year - 1
    return y * 365 + y // 4 - y // 100 + y // 400
def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
_DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
def _days_in_month(year, month):
    return 29 if month == 2 and _is_leap(year) else _DAYS[month]
def _days_before_month(year, month):
    return sum(_days_in_month(year, m) for m in range(1, month))
def _ymd2ord(year, month, day):
    return _days_before_year(year) + _days_before_month(year, month) + day
def _ord2ymd(n):
    year = n // 366 + 1
    while _days_before_year(year + 1) < n:
        year += 1
    n -= _days_before_year(year)
    month = 1
    while n > _days_in_month(year, month):
        n -= _days_in_month(year, month)
        month += 1
    return year, month, n

class timedelta:
    def __init__(self, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        whole = (days + weeks * 7) * 86400000000 + (seconds + minutes * 60 + hours * 3600) * 1000000 + milliseconds * 1000 + microseconds
        total = round(whole)
        self.days, rest = divmod(total, 86400000000)
        self.seconds, self.microseconds = divmod(rest, 1000000)
    def _us(self):
        return (self.days * 86400 + self.seconds) * 1000000 + self.microseconds
    def total_seconds(self):
        return self._us() / 10**6
    def __add__(self, other):
        if isinstance(other, timedelta):
            return timedelta(microseconds=self._us() + other._us())
        return NotImplemented
    __radd__ = __add__
    def __sub__(self, other):
        if isinstance(other, timedelta):
            return timedelta(microseconds=self._us() - other._us())
        return NotImplemented
    def __neg__(self):
        return timedelta(microseconds=-self._us())
    def __abs__(self):
        return timedelta(microseconds=abs(self._us()))
    def __mul__(self, other):
        return timedelta(microseconds=self._us() * other)
    __rmul__ = __mul__
    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._us() / other._us()
        return timedelta(microseconds=self._us() / other)
    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._us() // other._us()
        return timedelta(microseconds=self._us() // other)
    def __eq__(self, other):
        return isinstance(other, timedelta) and self._us() == other._us()
    def __lt__(self, other): return self._us() < other._us()
    def __le__(self, other): return self._us() <= other._us()
    def __gt__(self, other): return self._us() > other._us()
    def __ge__(self, other): return self._us() >= other._us()
    def __bool__(self): return self._us() != 0
    def __hash__(self): return hash(self._us())
    def __repr__(self):
        args = [f"{n}={v}" for n, v in (("days", self.days), ("seconds", self.seconds), ("microseconds", self.microseconds)) if v]
        return "datetime.timedelta(" + (", ".join(args) or "0") + ")"
    def __str__(self):
        mm, ss = divmod(self.seconds, 60)
        hh, mm = divmod(mm, 60)
        s = "%d:%02d:%02d" % (hh, mm, ss)
        if self.days:
            s = ("%d day%s, " % (self.days, "" if abs(self.days) == 1 else "s")) + s
        if self.microseconds:
            s = s + ".%06d" % self.microseconds
        return s

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

class date:
    def __init__(self, year, month, day):
        if not 1 <= month <= 12:
            raise ValueError(f"month must be in 1..12, not {month}")
        if not 1 <= day <= _days_in_month(year, month):
            raise ValueError(f"day {day} must be in range 1..{_days_in_month(year, month)} for month {month} in year {year}")
        self.year, self.month, self.day = year, month, day
    @classmethod
    def today(cls):
        n = datetime.now()
        return cls(n.year, n.month, n.day)
    @classmethod
    def fromordinal(cls, n):
        return cls(*_ord2ymd(n))
    @classmethod
    def fromisoformat(cls, text):
        return cls(*[int(p) for p in text.split("-")])
    def toordinal(self):
        return _ymd2ord(self.year, self.month, self.day)
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
        return f"datetime.date({self.year}, {self.month}, {self.day})"
    def __add__(self, other):
        return date.fromordinal(self.toordinal() + other.days)
    def __sub__(self, other):
        if isinstance(other, timedelta):
            return date.fromordinal(self.toordinal() - other.days)
        return timedelta(self.toordinal() - other.toordinal())
    def replace(self, **kw):
        return date(kw.get("year", self.year), kw.get("month", self.month), kw.get("day", self.day))
    def _key(self):
        return (self.year, self.month, self.day)
    def __eq__(self, other): return isinstance(other, date) and self._key() == other._key()
    def __lt__(self, other): return self._key() < other._key()
    def __le__(self, other): return self._key() <= other._key()
    def __gt__(self, other): return self._key() > other._key()
    def __ge__(self, other): return self._key() >= other._key()
    def __hash__(self): return hash(self._key())

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
        return "datetime.time(" + ", ".join(str(p) for p in parts) + ")"
    def _key(self):
        return (self.hour, self.minute, self.second, self.microsecond)
    def __eq__(self, other): return isinstance(other, time) and self._key() == other._key()
    def __lt__(self, other): return self._key() < other._key()
    def __hash__(self): return hash(self._key())

class datetime(date):
    def __init__(self, year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None):
        date.__init__(self, year, month, day)
        self.hour, self.minute, self.second, self.microsecond, self.tzinfo = hour, minute, second, microsecond, tzinfo
    @classmethod
    def _from_us(cls, us, tz=None):
        days, rest = divmod(us, 86400000000)
        seconds, micro = divmod(rest, 1000000)
        return cls(*_ord2ymd(days), seconds // 3600, seconds // 60 % 60, seconds % 60, micro, tz)
    def _us(self):
        return (self.toordinal() * 86400 + self.hour * 3600 + self.minute * 60 + self.second) * 1000000 + self.microsecond
    def _utc_us(self):
        return self._us() - (self.tzinfo.utcoffset(self)._us() if self.tzinfo is not None else 0)
    @classmethod
    def now(cls, tz=None):
        us = _ymd2ord(2025, 1, 1) * 86400000000 + _now()
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
        us = _ymd2ord(1970, 1, 1) * 86400000000 + round(t * 1000000)
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
        day, _, clock = text.replace("T", " ").partition(" ")
        y, m, d = [int(p) for p in day.split("-")]
        if not clock:
            return cls(y, m, d)
        tz = None
        if clock.endswith("Z") or clock.endswith("+00:00"):
            tz = timezone.utc
            clock = clock.removesuffix("Z").removesuffix("+00:00")
        hms, _, frac = clock.partition(".")
        parts = [int(p) for p in hms.split(":")]
        return cls(y, m, d, *parts, *([0] * (3 - len(parts))), int((frac + "000000")[:6]) if frac else 0, tz)
    def timestamp(self):
        return (self._utc_us() - _ymd2ord(1970, 1, 1) * 86400000000) / 1000000
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
        _refuse("datetime.strptime", "use datetime.fromisoformat")
    def __format__(self, spec):
        return self.strftime(spec) if spec else str(self)
    def __repr__(self):
        parts = [self.year, self.month, self.day, self.hour, self.minute]
        if self.second or self.microsecond:
            parts.append(self.second)
        if self.microsecond:
            parts.append(self.microsecond)
        text = "datetime.datetime(" + ", ".join(str(p) for p in parts)
        return text + (")" if self.tzinfo is None else f", tzinfo={self.tzinfo!r})")
    def __add__(self, other):
        if isinstance(other, timedelta):
            return type(self)._from_us(self._us() + other._us(), self.tzinfo)
        return NotImplemented
    __radd__ = __add__
    def __sub__(self, other):
        if isinstance(other, timedelta):
            return type(self)._from_us(self._us() - other._us(), self.tzinfo)
        if (self.tzinfo is None) != (other.tzinfo is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return timedelta(microseconds=self._utc_us() - other._utc_us())
    def _key(self):
        return self._utc_us()

timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(999999999)
timedelta.resolution = timedelta(microseconds=1)
`,
  [
    ['_strftime', FORMAT],
    ['_now', MICROSECONDS],
  ],
);
