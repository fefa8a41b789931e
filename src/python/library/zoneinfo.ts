import {registerPython} from './register.ts';

/** The machine has no table of time zones, and the program's own is UTC. */
registerPython(
  'zoneinfo',
  `
from datetime import timedelta as _timedelta, tzinfo as _tzinfo

class ZoneInfoNotFoundError(KeyError):
    pass
class InvalidTZPathWarning(RuntimeWarning):
    pass

_known = {}
class ZoneInfo(_tzinfo):
    def __new__(cls, key):
        if key not in ("UTC", "Etc/UTC"):
            _refuse(f"the time zone {key!r}", "use UTC, or datetime.timezone with an offset")
        if key not in _known:
            _known[key] = object.__new__(cls)
            _known[key].key = key
        return _known[key]
    def __init__(self, key):
        pass
    def utcoffset(self, dt, /):
        return _timedelta(0)
    def dst(self, dt, /):
        return _timedelta(0)
    def tzname(self, dt, /):
        return "UTC"
    def fromutc(self, dt, /):
        return dt.replace(tzinfo=self)
    def __str__(self):
        return self.key
    def __repr__(self):
        return f"zoneinfo.ZoneInfo(key={self.key!r})"

def available_timezones():
    _refuse("zoneinfo.available_timezones", "use UTC, or datetime.timezone with an offset")
`,
);
