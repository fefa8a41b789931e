import time
print(time.gmtime(0), time.localtime(86400), time.strftime('%Y-%m-%d %H:%M:%S', time.gmtime(1000000000.0)), time.asctime(time.gmtime(0)), time.ctime(0), time.mktime((2024, 2, 29, 10, 0, 0, 0, 0, 0)), time.timezone, time.altzone, time.daylight)
s = time.strptime('2024-02-29 10:20', '%Y-%m-%d %H:%M')
print(s, s.tm_year, s[0], len(s), tuple(s), time.mktime(s), time.strftime('%j %U %w %a', s))
print(time.struct_time((2024, 1, 2, 3, 4, 5, 6, 7, 0)), time.strftime('%c', (2024, 1, 2, 3, 4, 5, 1, 2, 0)), s == time.strptime('2024-02-29 10:20', '%Y-%m-%d %H:%M'), s < time.gmtime(2000000000.0), s.tm_zone, s.tm_gmtoff)
print(time.gmtime(), time.time(), time.monotonic() >= 0, time.strftime('%Y'), time.ctime(), time.asctime())
for f in (lambda: time.struct_time((1, 2)), lambda: time.strftime(5), lambda: time.mktime((1, 2)), lambda: time.strptime('x', '%Y'), lambda: time.sleep(-1), lambda: time.gmtime(1e+20), lambda: time.strftime('%Y', (2024,)), lambda: time.asctime(5), lambda: time.strftime('%Y', (2024, 13, 1, 0, 0, 0, 0, 0, 0))):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
