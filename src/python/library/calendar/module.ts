import {registerPython} from '../register.ts';
import {DATES} from './dates.ts';
import {TEXT} from './text.ts';

/** `calendar`, in the locale C; as HTML it is refused. */
registerPython(
  'calendar',
  `
import datetime as _datetime
from enum import IntEnum as _IntEnum
from itertools import repeat as _repeat

class IllegalMonthError(ValueError, IndexError):
    def __init__(self, month):
        self.month = month
    def __str__(self):
        return f"bad month number {self.month!r}; must be 1-12"

class IllegalWeekdayError(ValueError):
    def __init__(self, weekday):
        self.weekday = weekday
    def __str__(self):
        return f"bad weekday number {self.weekday!r}; must be 0 (Monday) to 6 (Sunday)"

_MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
Month = _IntEnum("Month", [name.upper() for name in _MONTHS])
Day = _IntEnum("Day", [name.upper() for name in _DAYS], start=0)
globals().update(Month.__members__)
globals().update(Day.__members__)
Month.__module__ = Day.__module__ = "calendar"
Month.__repr__ = Day.__repr__ = lambda self: f"calendar.{self.name}"

# What is called "_localized_month" and "_localized_day" depends on no locale here.
class _Names:
    def __init__(self, names):
        self._names = names
    def __getitem__(self, i):
        return self._names[i]
    def __len__(self):
        return len(self._names)
day_name = _Names(_DAYS)
day_abbr = _Names([name[:3] for name in _DAYS])
month_name = _Names(["", *_MONTHS])
month_abbr = _Names(["", *[name[:3] for name in _MONTHS]])

def isleap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
def leapdays(y1, y2):
    y1 -= 1
    y2 -= 1
    return (y2 // 4 - y1 // 4) - (y2 // 100 - y1 // 100) + (y2 // 400 - y1 // 400)
def weekday(year, month, day):
    if not _datetime.MINYEAR <= year <= _datetime.MAXYEAR:
        year = 2000 + year % 400
    return Day(_datetime.date(year, month, day).weekday())
def _check_month(month):
    if not 1 <= month <= 12:
        raise IllegalMonthError(month)
def _length(year, month):
    return (31, 28 + isleap(year), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]
def monthrange(year, month):
    _check_month(month)
    return weekday(year, month, 1), _length(year, month)
${DATES}
${TEXT}
EPOCH = 1970
_EPOCH_ORD = _datetime.date(EPOCH, 1, 1).toordinal()
def timegm(tuple):
    year, month, day, hour, minute, second = tuple[:6]
    days = _datetime.date(year, month, 1).toordinal() - _EPOCH_ORD + day - 1
    return ((days * 24 + hour) * 60 + minute) * 60 + second
`,
);
