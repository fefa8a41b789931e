from datetime import timedelta as T
V = [T(0), T(1), T(days=-1, hours=5), T(hours=36.5), T(milliseconds=1500), T(microseconds=-1), T(weeks=2, days=3), T(seconds=1000000000.0), T(days=1, seconds=-1)]
for x in V:
    print(repr(x), str(x), x.days, x.seconds, x.microseconds, x.total_seconds(), -x, +x, abs(x), bool(x), x * 2, x / 2, x // 2, 1.5 * x, x / T(hours=1), x // T(hours=1), x % T(hours=5), divmod(x, T(hours=5)), x == T(1), x < T(1), hash(x) == hash(T(x.days, x.seconds, x.microseconds)))
for f in (lambda: T(1) / 0, lambda: T(1) // 0, lambda: T(1) % T(0), lambda: T(1) + 1, lambda: T(1) < 1, lambda: T('a'), lambda: T.max + T(1), lambda: T(1) * 'a', lambda: T(1) * T(1), lambda: 1 / T(1), lambda: T(1) // 1.5, lambda: T(1) == 1, lambda: T(1) / 1.5, lambda: T(1) * float('nan'), lambda: T(1, 2, 3, 4, 5, 6, 7), lambda: sum([T(1), T(2)], T()), lambda: round(T(1.5)), lambda: divmod(T(7), 2), lambda: T(1) / float('inf'), lambda: f'{T(1, 30)!s:>20}|', lambda: f'{T(1):>20}'):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
from datetime import *
u = timezone.utc
k = timezone(timedelta(hours=-3, minutes=-30))
n = timezone(timedelta(hours=2), 'CEST')
print(u, repr(u), k, repr(k), n, repr(n), u.utcoffset(None), k.tzname(None), n.dst(None), u == timezone(timedelta(0)), timezone.min, timezone.max, timezone(timedelta(seconds=30)), hash(u) == hash(timezone(timedelta(0))), UTC is u)
a = datetime(2024, 3, 31, 12, tzinfo=n)
print(a, repr(a), a.utcoffset(), a.tzname(), a.dst(), a.astimezone(u), a == a.astimezone(u), a - a.astimezone(k), a.timetz(), a.replace(tzinfo=None), a.astimezone(k).isoformat(), a.timestamp())
t = time(10, 30, tzinfo=n)
print(t, repr(t), t.utcoffset(), t.tzname(), t.isoformat('minutes'), time(10, 30) == time(10, 30, 0), bool(time(0)), repr(time(1, 2, 3, 4, fold=1)), repr(datetime(2024, 1, 1, fold=1)))

class MyTZ(tzinfo):

    def utcoffset(self, dt):
        return timedelta(hours=1)

    def dst(self, dt):
        return timedelta(0)

    def tzname(self, dt):
        return 'MY'
m = datetime(2024, 1, 1, 12, tzinfo=MyTZ())
print(m, m.tzname(), m.astimezone(u), m.utctimetuple().tm_hour, m.strftime('%Z %z'))

class MyDate(date):

    def next(self):
        return self + timedelta(1)
print(type(MyDate(2024, 1, 1).next()).__name__, MyDate(2024, 1, 31).next(), MyDate.today() >= date(2000, 1, 1), repr(MyDate(2024, 1, 1)))
import copy
print(copy.copy(a) == a, copy.deepcopy(a) == a, max(date(2024, 1, 1), date(2023, 1, 1)), sorted([date(2024, 5, 1), date(2023, 1, 1)]), {date(2024, 1, 1): 1}[date(2024, 1, 1)])
