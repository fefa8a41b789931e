import datetime
from datetime import date, time, timedelta, timezone


class Moment(datetime.datetime):
    pass


print(repr(datetime.datetime(2025, 1, 2)), [datetime.datetime.now(), datetime.datetime.now(timezone.utc)])
print(f"{datetime.datetime(2025, 1, 2, 3, 4, 5, 6)!r}", repr(datetime.datetime(2025, 1, 2, 3, 4, 5) + timedelta(days=1, seconds=1)))
print(repr(Moment(2025, 1, 2)), [date(2025, 1, 2), time(3, 4), timedelta(1, 2, 3), timezone.utc])
print(repr(datetime.datetime(2025, 1, 2, tzinfo=timezone(timedelta(hours=2), "X"))), datetime.datetime.__name__)
