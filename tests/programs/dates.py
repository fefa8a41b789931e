import time
from datetime import date, datetime, timedelta, timezone

for text, form in [
    ("2025-01-31 13:45:59", "%Y-%m-%d %H:%M:%S"),
    ("31/12/99", "%d/%m/%y"),
    ("March 5, 2024", "%B %d, %Y"),
    ("Tue Mar  5 07:08:09 2024", "%a %b %d %H:%M:%S %Y"),
    ("07:08 PM", "%I:%M %p"),
    ("12 am", "%I %p"),
    ("2024-366", "%Y-%j"),
    ("2025-01-01T00:00:00.123Z", "%Y-%m-%dT%H:%M:%S.%f%z"),
    ("2025-01-01 00:00:00+0530", "%Y-%m-%d %H:%M:%S%z"),
    ("2025-01-01 00:00:00-03:30", "%Y-%m-%d %H:%M:%S%z"),
    ("100%", "%H0%%"),
    ("2025-13-01", "%Y-%m-%d"),
    ("2025-02-30", "%Y-%m-%d"),
    ("2025-01-01 extra", "%Y-%m-%d"),
    ("2025", "%Q"),
    ("x", "%"),
    ("9:5:3", "%H:%M:%S"),
    ("02/03/24 10:20:30", "%D %T"),
]:
    try:
        print(datetime.strptime(text, form))
    except ValueError as error:
        print("ValueError", error)

moment = datetime(2024, 2, 29, 23, 59, 58, 7)
print(moment.strftime("%Y %y %m %d %e %H %I %M %S %f %p %A %a %B %b %j %u %w %X %x %D %F %T %R %%"))
for day in date(2024, 1, 1), date(2024, 12, 30), date(2023, 1, 1), date(2021, 1, 3), date(2025, 2, 9), date(2016, 1, 3):
    print(day.strftime("%U %W %G %V %g %C"))
print(datetime(2024, 1, 2, 3, 4, 5).strftime("%-d.%-m. %-H %-I %-M %-S %-j %-y %r %-U %-V %-A"))
print(datetime.fromisoformat("2025-06-01T10:00:00+02:30").strftime("%z %:z"), moment.strftime("[%z%:z]"))
print(moment + timedelta(seconds=2), moment - timedelta(days=366), moment.isoformat(timespec="milliseconds"))
print(moment.date(), moment.time(), moment.weekday(), moment.isoweekday(), f"{moment:%d %b}")
print(datetime.fromisoformat("2025-06-01T10:00:00+02:00").astimezone(timezone.utc))
print(datetime.fromisoformat("2025-06-01"), datetime.fromisoformat("2025-06-01 10:20:30.5"), datetime.fromisoformat("2025-06-01T10:20Z"))
print(datetime.fromtimestamp(0, timezone.utc), datetime(2025, 1, 1, tzinfo=timezone.utc).timestamp())
print(date(2024, 12, 31) - date(2024, 1, 1), date(2024, 1, 31) + timedelta(days=30), date.fromordinal(738000), date(2000, 3, 1).toordinal())
for delta in (
    timedelta(0), timedelta(1), timedelta(-1), timedelta(days=2, hours=3), timedelta(seconds=-1),
    timedelta(microseconds=5), timedelta(hours=100, milliseconds=1), timedelta(weeks=1) / 3,
):
    print(delta, repr(delta), delta.total_seconds())
print(timedelta(hours=1) < timedelta(minutes=61), timedelta(hours=1) // timedelta(minutes=7), timedelta(minutes=90) / timedelta(hours=1))
print(datetime.max > datetime.min, timedelta.max, timedelta.min)
for wrong in (lambda: date(2023, 2, 29), lambda: date(2023, 13, 1), lambda: datetime(2025, 1, 1, tzinfo=timezone.utc) - datetime(2025, 1, 1)):
    try:
        wrong()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)

print(time.gmtime(0), time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(86400 * 365.25)))
parsed = time.strptime("30 Nov 00", "%d %b %y")
print(parsed, parsed.tm_year, parsed[1], time.mktime(parsed))
print(time.localtime().tm_year, time.strftime("%H:%M:%S"), time.asctime(time.gmtime(1e9)), time.ctime(0))
