"""The `time` and `datetime` modules on the virtual clock."""

import datetime
import operator
import time
import warnings

from .world import EPOCH, NS, to_ns, world

_sleep = time.sleep
_LONGEST = 2**63 // NS


def sleep(seconds):
    length = _number(seconds)
    if not 0 <= length <= _LONGEST:
        # What cannot be slept is told in CPython's own words.
        return _sleep(seconds)
    now = world()
    if now.private is None:
        now.record("loop-blocked", by=now.by, line=now.line(), seconds=to_ns(length) / NS)
    now.block(to_ns(length))
    if length and now.private is None:
        now.forget_reads()


def _number(seconds):
    """The number of seconds, or one that nobody can sleep."""
    if isinstance(seconds, float):
        return seconds
    try:
        return operator.index(seconds)
    except TypeError:
        return -1


def fake_time(patches):
    gmtime, strftime, asctime = time.gmtime, time.strftime, time.asctime

    def now(seconds=None):
        return gmtime((EPOCH * NS + world().read_clock()) // NS if seconds is None else seconds)

    patches.set(time, "time", lambda: EPOCH + world().read_clock() / 1e9)
    patches.set(time, "time_ns", lambda: EPOCH * NS + world().read_clock())
    for name in ("monotonic", "perf_counter", "process_time"):
        patches.set(time, name, lambda: world().read_clock() / 1e9)
        patches.set(time, name + "_ns", lambda: world().read_clock())
    patches.set(time, "sleep", sleep)
    patches.set(time, "gmtime", now)
    patches.set(time, "localtime", now)
    patches.set(time, "strftime", lambda form, when=None: strftime(form, now() if when is None else when))
    patches.set(time, "asctime", lambda when=None: asctime(now() if when is None else when))
    patches.set(time, "ctime", lambda seconds=None: asctime(now(seconds)))
    patches.set(datetime, "datetime", VirtualDatetime)


class VirtualDatetime(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        ticks = datetime.timedelta(microseconds=world().read_clock() // 1000)
        start = _datetime(2025, 1, 1, tzinfo=datetime.timezone.utc) + ticks
        moment = start.astimezone(tz) if tz is not None else start.replace(tzinfo=None)
        fields = moment.timetuple()[:6]
        return cls(*fields, moment.microsecond, moment.tzinfo)

    @classmethod
    def utcnow(cls):
        text = (
            "datetime.datetime.utcnow() is deprecated and scheduled for removal in a future version. Use timezone-aware "
            "objects to represent datetimes in UTC: datetime.datetime.now(datetime.UTC)."
        )
        warnings.warn(text, DeprecationWarning, stacklevel=2)
        return cls.now()

    @classmethod
    def today(cls):
        return cls.now()

    def __repr__(self):
        # A class written in Python is shown without its module.
        return ("datetime." if type(self) is VirtualDatetime else "") + super().__repr__()


_datetime = datetime.datetime
VirtualDatetime.__name__ = VirtualDatetime.__qualname__ = "datetime"
VirtualDatetime.__module__ = "datetime"
