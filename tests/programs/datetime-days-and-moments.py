from datetime import *
d = date(2024, 2, 29)
dt = datetime(2024, 2, 29, 13, 5, 9, 123456)
tm = time(13, 5, 9, 1000)
z = datetime(2024, 2, 29, 13, 5, tzinfo=timezone.utc)
print(d.isocalendar(), d.isocalendar().week, tuple(d.isocalendar()), d.timetuple(), d.ctime(), d.toordinal(), d.weekday(), d.isoweekday(), d.isoformat(), hash(d) == hash(date(2024, 2, 29)))
print(dt.timetuple(), dt.utctimetuple(), z.timetuple(), z.utctimetuple(), dt.ctime(), dt.isoformat(' '), dt.isoformat(timespec='minutes'), dt.isoformat('T', 'milliseconds'), dt.isoformat(timespec='hours'), dt.isoformat(timespec='seconds'), dt.isoformat(timespec='microseconds'), z.isoformat())
for c in 'aAwdbBmyYHIMpSfzZjUWcxXGuVDFTRrhe%C':
    try:
        print(c, repr(dt.strftime('%' + c)), repr(z.strftime('%' + c)), repr(d.strftime('%' + c)), repr(tm.strftime('%' + c)))
    except Exception as e:
        print(c, type(e).__name__, e)
print(repr(dt.strftime('%-d %-m %-H')), repr(d.strftime('')), repr(dt.strftime('%Y年%m月')), f'{dt:%Y-%m-%d %H:%M}', f'{d:%d/%m/%y}', f'{tm:%H:%M}', f'{d}', f'{dt!r}', format(dt, ''), repr(z.strftime('%:z')))
print(d.replace(day=1), dt.replace(hour=0, fold=1), tm.replace(minute=0), date.min, date.max, date.resolution, datetime.min, datetime.max, time.min, time.max, timedelta.min, timedelta.max, timedelta.resolution)
print(date.fromordinal(738000), date.fromisocalendar(2024, 9, 4), date.fromtimestamp(0), datetime.fromtimestamp(1000000000.0, timezone.utc), datetime.fromtimestamp(1.5), datetime.combine(d, tm), datetime.combine(d, tm, timezone.utc), dt.date(), dt.time(), dt.timestamp(), z.timestamp(), z.timetz(), dt.astimezone(timezone.utc), z.astimezone(timezone(timedelta(hours=5, minutes=30))))
print(datetime.utcfromtimestamp(0) if False else '', d < date(2025, 1, 1), d == dt, dt.date() == d, d - date(2024, 1, 1), dt - datetime(2024, 1, 1), d + timedelta(days=1.9), d - timedelta(weeks=1), z - z)
for f in (lambda: dt < z, lambda: dt - z, lambda: d + 1, lambda: date(2024, 2, 30), lambda: date(0, 1, 1), lambda: date(2024, 13, 1), lambda: datetime(2024, 1, 1, 25), lambda: datetime(2024, 1, 1, 1, 60), lambda: time(25), lambda: date('2024'), lambda: date(2024), lambda: datetime(2024, 1), lambda: date.max + timedelta(1), lambda: date.fromordinal(0), lambda: datetime.fromtimestamp(1e+20), lambda: datetime.fromtimestamp('x'), lambda: date.fromtimestamp('x'), lambda: datetime.fromtimestamp(float('nan')), lambda: datetime.fromtimestamp(5), lambda: date.fromtimestamp(None), lambda: date.fromisocalendar(2024, 54, 1), lambda: d.replace(month=13), lambda: timezone(timedelta(hours=24)), lambda: timezone(5), lambda: datetime(2024, 1, 1, tzinfo=5), lambda: dt.isoformat(timespec='x'), lambda: date(2024, 1, 1.5), lambda: dt == z, lambda: d == 5, lambda: d < 5, lambda: time(1) < time(2, tzinfo=timezone.utc), lambda: datetime.strptime('x', '%Y'), lambda: datetime.strptime('2024-01-01 x', '%Y-%m-%d'), lambda: datetime.strptime('2024', '%Q'), lambda: datetime.strptime('2024-02-30', '%Y-%m-%d'), lambda: datetime.strptime('2024', '%'), lambda: date.today().year, lambda: time(1) + timedelta(1), lambda: time(1) - time(2), lambda: datetime.strptime('29 Feb', '%d %b')):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
print(date(1, 1, 1).ctime(), datetime(999, 2, 3).ctime())
