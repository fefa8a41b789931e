# What dates, times and spans do with one another, and what they refuse. (What an error calls a datetime's class is left
# out: the clock of the CPython that this is compared with makes it another.)
import operator
from datetime import date, datetime, time, timedelta, timezone

days = [timedelta(1), date(2020, 1, 2), time(1), timezone.utc, 'a', 1, None, 2.5]
moments = [datetime(2020, 1, 2), datetime(2020, 1, 2, tzinfo=timezone.utc)]
names = 'lt le gt ge eq ne add sub mul truediv floordiv mod'.split()


def say(name, *values):
    try:
        print(name, *values, '->', getattr(operator, name)(*values))
    except (ArithmeticError, TypeError) as error:
        told = '' if any(isinstance(value, datetime) for value in values) else error
        print(name, *values, type(error).__name__, told)


for one in days[:4]:
    for other in days:
        for name in names:
            say(name, one, other)
            say(name, other, one)
for one in moments:
    for other in days + moments:
        for name in names:
            say(name, one, other)
            say(name, other, one)
for compare in operator.lt, operator.sub:
    try:
        compare(*moments)
    except TypeError as error:
        print(error)
for us in 5, 7, -5, -7:
    span = timedelta(microseconds=us)
    print(span / 2, span * 0.5, span / 2.0, span // 2, span % timedelta(microseconds=3), divmod(span, timedelta(microseconds=2)))
for by in 0, 0.0, timedelta(0):
    for name in 'truediv', 'floordiv', 'mod':
        say(name, timedelta(1), by)
print(+timedelta(1), timedelta(days=2) * True, sum([timedelta(1), timedelta(2)], timedelta()))
for make in (
    lambda: time(24), lambda: time(1, 60), lambda: time(1, 2, -1), lambda: time(1, 2, 3, 10**6), lambda: date(0, 1, 1),
    lambda: date(10000, 1, 1), lambda: datetime(2020, 1, 1, 25), lambda: timedelta(10**9), lambda: timedelta(1e10),
    lambda: timedelta.max + timedelta(1), lambda: date.max + timedelta(1), lambda: date.min - timedelta(1),
    lambda: datetime.max + timedelta(microseconds=1), lambda: datetime.min - timedelta(1),
):
    try:
        print(make())
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, error)
