import {daysFromCivil} from '../../modules/calendar.ts';
import {native} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {PyTuple} from '../../objects/values.ts';
import {asIndex} from '../../operations/conversion.ts';
import {registerPython} from '../register.ts';
import {ruleOf} from './rule-of.ts';

/** What there is to know of a zone, as the module below takes it apart; None for one that nobody knows. */
const RULE = native('_rule', 'key', key => {
  const rule = ruleOf(String(key));
  if (rule === undefined) return null;
  const {since, standard, summer} = rule;
  const later =
    summer === null
      ? null
      : new PyTuple([
          summer.name,
          summer.seconds,
          new PyTuple([...summer.from]),
          new PyTuple([...summer.to]),
        ]);
  return new PyTuple([since, standard.name, standard.seconds, later]);
});

/** The days before the first of January of the year 1, which is day 1. */
const BEFORE = daysFromCivil(1, 1, 1) - 1;
const SECONDS_OF_DAY = 86_400;

/** When clocks are moved in a year, in seconds of the calendar. */
const MOMENT = native('_moment', 'year, month, week, day, seconds', (...given) => {
  const [year = 1, month = 1, week = 1, day = 0, seconds = 0] = given.map(each =>
    asIndex(each as Value),
  );
  const first = daysFromCivil(year, month, 1) - BEFORE;
  const after = daysFromCivil(year + Math.floor(month / 12), (month % 12) + 1, 1) - BEFORE;
  const found = first + ((day - (first % 7) + 7) % 7) + (week - 1) * 7;
  return (found < after ? found : found - 7) * SECONDS_OF_DAY + seconds;
});

/** Zones as they are since they last changed their rules: of what was before, their files say more than is kept here. */
registerPython(
  'zoneinfo',
  `
from datetime import datetime as _datetime, timedelta as _timedelta, tzinfo as _tzinfo
from posixpath import normpath as _normpath

class ZoneInfoNotFoundError(KeyError):
    pass
class InvalidTZPathWarning(RuntimeWarning):
    pass

def _check(key):
    if not isinstance(key, str):
        raise TypeError(f"expected str, bytes or os.PathLike object, not {type(key).__name__}")
    if key.startswith("/"):
        raise ValueError(f"ZoneInfo keys may not be absolute paths, got: {key}")
    plain = _normpath(key)
    if len(plain) != len(key):
        raise ValueError(f"ZoneInfo keys must be normalized relative paths, got: {key}")
    if plain == ".." or plain.startswith("../"):
        raise ValueError(f"ZoneInfo keys must refer to subdirectories of TZPATH, got: {key}")

def _found(key):
    _check(key)
    rule = _rule(key)
    if rule is None:
        try:
            raise ModuleNotFoundError("No module named 'tzdata'", name="tzdata")
        except ImportError:
            raise ZoneInfoNotFoundError(f"No time zone found with key {key}")
    return rule

def _seconds(dt):
    return dt.toordinal() * 86400 + dt.hour * 3600 + dt.minute * 60 + dt.second

_known = {}
class ZoneInfo(_tzinfo):
    def __new__(cls, key=_known):
        if key is _known:
            raise TypeError(f"{cls.__name__}() missing required argument 'key' (pos 1)")
        known = _known.setdefault(cls, {})
        if key not in known:
            known[key] = cls.no_cache(key)
        return known[key]
    def __init__(self, key=None):
        pass
    @classmethod
    def no_cache(cls, key):
        self = _tzinfo.__new__(cls)
        self._since, name, seconds, summer = _found(key)
        self.key, self._years = key, {}
        self._standard = (_timedelta(seconds=seconds), _timedelta(0), name)
        self._summer = None
        if summer is not None:
            name, later, self._from, self._to = summer
            self._ahead = later - seconds
            self._summer = (_timedelta(seconds=later), _timedelta(seconds=self._ahead), name)
        return self
    @classmethod
    def _unpickle(cls, key, from_cache, /):
        return cls(key) if from_cache else cls.no_cache(key)
    def __reduce__(self):
        return type(self)._unpickle, (self.key, int(_known.get(type(self), {}).get(self.key) is self))
    def _changes(self, year):
        if year < self._since:
            _refuse(f"the time zone {self.key} before the year {self._since}", "use later dates, or datetime.timezone with an offset")
        if self._summer is not None and year not in self._years:
            self._years[year] = _moment(year, *self._from), _moment(year, *self._to)
        return self._years.get(year)
    def _at(self, dt):
        if dt is None:
            return self._standard if self._since == 0 and self._summer is None else (None, None, None)
        changes = self._changes(dt.year)
        if changes is None:
            return self._standard
        start, end = changes
        # With fold=0 what is there twice is what comes first of it; what is there never counts as before the gap.
        if dt.fold == (self._ahead >= 0):
            end -= self._ahead
        else:
            start += self._ahead
        return self._which(start, end, _seconds(dt))
    def _which(self, start, end, at):
        is_summer = start <= at < end if start < end else not end <= at < start
        return self._summer if is_summer else self._standard
    def utcoffset(self, dt, /):
        return self._at(dt)[0]
    def dst(self, dt, /):
        return self._at(dt)[1]
    def tzname(self, dt, /):
        return self._at(dt)[2]
    def fromutc(self, dt, /):
        if not isinstance(dt, _datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        changes = self._changes(dt.year)
        if changes is None:
            return dt + self._standard[0]
        start = changes[0] - self._standard[0] // _timedelta(seconds=1)
        end = changes[1] - self._summer[0] // _timedelta(seconds=1)
        at = _seconds(dt)
        twice, ahead = (end, self._ahead) if self._ahead > 0 else (start, -self._ahead)
        moved = dt + self._which(start, end, at)[0]
        return moved.replace(fold=1) if twice <= at < twice + ahead else moved
    def __str__(self):
        return self.key
    def __repr__(self):
        cls = type(self)
        return f"{'zoneinfo.ZoneInfo' if cls is ZoneInfo else cls.__name__}(key={self.key!r})"

def available_timezones():
    _refuse("zoneinfo.available_timezones", "name those that you need")
`,
  [
    ['_rule', RULE],
    ['_moment', MOMENT],
  ],
);
