"""Moments in time zones, now and later, about when clocks are moved; and zones that nobody knows."""
import random
from datetime import datetime, timedelta, timezone, time
from zoneinfo import ZoneInfo
zones = "America/New_York America/Chicago America/Los_Angeles US/Pacific Europe/Berlin Europe/London Europe/Dublin Europe/Paris Asia/Shanghai Asia/Tokyo Asia/Kolkata Australia/Sydney Australia/Lord_Howe America/Sao_Paulo Asia/Tehran Pacific/Apia Africa/Cairo Europe/Moscow Antarctica/Troll America/Nuuk Asia/Jerusalem Pacific/Chatham UTC Etc/GMT+5 EST EST5EDT CET America/Santiago Pacific/Easter Asia/Beirut America/Havana Pacific/Auckland America/St_Johns GMT Asia/Kathmandu".split()
r = random.Random(5)
total = 0
for z in zones:
    tz = ZoneInfo(z)
    rows = []
    for i in range(2):
        year = r.choice([2025, 2026, 2030, 2037, 2038, 2045, 2100])
        t = datetime(year, 1, 1, tzinfo=timezone.utc) + timedelta(minutes=r.randrange(0, 525600, 15))
        l = t.astimezone(tz)
        rows.append((l.isoformat(), l.tzname(), l.fold, str(l.dst()), str(l.utcoffset())))
        n = datetime(year, r.choice([3,4,9,10,11]), r.randrange(1, 31), r.randrange(0, 4), r.choice([0, 30, 59]), fold=r.randrange(2), tzinfo=tz)
        rows.append((n.isoformat(), n.tzname(), str(n.dst()), n.astimezone(timezone.utc).isoformat(), n.timestamp(), n.strftime("%Z %z"), n.astimezone(ZoneInfo("Asia/Tokyo")).isoformat()))
    print(z, tz, repr(tz), tz.utcoffset(None), tz.tzname(None), tz.dst(None))
    for row in rows:
        print(row)
print(time(1, tzinfo=ZoneInfo("UTC")).isoformat(), time(1, tzinfo=ZoneInfo("Asia/Tokyo")).isoformat(), time(3, tzinfo=ZoneInfo("Etc/GMT-3")))
a = datetime(2024, 11, 3, 1, 30, tzinfo=ZoneInfo("America/New_York"))
b = a.replace(fold=1)
print(a == b, a < b, b - a, b.timestamp() - a.timestamp(), hash(a) == hash(b), a.astimezone(timezone.utc) == a, b.astimezone(timezone.utc) == b)
c = datetime(2024, 3, 10, 1, 30, tzinfo=ZoneInfo("America/New_York"))
print(c + timedelta(hours=1), (c.astimezone(timezone.utc) + timedelta(hours=1)).astimezone(c.tzinfo), c + timedelta(days=1))
print(repr(c), [c], ZoneInfo("UTC") is ZoneInfo("UTC"), ZoneInfo("UTC") == ZoneInfo.no_cache("UTC"))
import copy, pickle
print(copy.deepcopy(c), copy.copy(c.tzinfo) is c.tzinfo, copy.deepcopy(c.tzinfo) is c.tzinfo, pickle.loads(pickle.dumps(c)) == c)
print(datetime(2024, 7, 1, 12, tzinfo=ZoneInfo("Europe/Berlin")) - datetime(2024, 7, 1, 12, tzinfo=ZoneInfo("America/New_York")))
print(datetime.now(ZoneInfo("Asia/Shanghai")).utcoffset(), datetime.fromtimestamp(1.7e9, ZoneInfo("Europe/Paris")), datetime(2024,1,1,tzinfo=ZoneInfo("Asia/Tokyo")).ctime())
class Z(ZoneInfo): pass
print(repr(Z("Asia/Tokyo")), Z("Asia/Tokyo") is Z("Asia/Tokyo"), isinstance(Z("UTC"), Z))
try: ZoneInfo("UTC").fromutc(3)
except TypeError as e: print(e)
try: ZoneInfo("UTC").fromutc(datetime(2024,1,1))
except ValueError as e: print(e)
from zoneinfo import ZoneInfoNotFoundError
for k in ["Foo/Bar", "", "/abs", "../x", "a/../b", "Europe", "europe/berlin", "Europe/Berlin ", "x\0y", None, 5, "Europe//Berlin", "./UTC","é", "Europe/Berlin/", "PST", "EST", "CET"]:
    try: print(repr(ZoneInfo(k)))
    except Exception as e: print(repr(k), type(e).__name__, e, repr(e.__context__))
