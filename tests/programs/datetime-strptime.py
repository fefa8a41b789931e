from datetime import *
for s, f in [('2024-02-29 10:20:30', '%Y-%m-%d %H:%M:%S'), ('Thu Feb 29 10:20:30 2024', '%a %b %d %H:%M:%S %Y'), ('29/02/24', '%d/%m/%y'), ('10:20 PM', '%I:%M %p'), ('2024-060', '%Y-%j'), ('12.5', '%S.%f'), ('2024-02-29T10:20:30+0530', '%Y-%m-%dT%H:%M:%S%z'), ('2024-02-29T10:20:30+05:30', '%Y-%m-%dT%H:%M:%S%z'), ('10:00 UTC', '%H:%M %Z'), ('February 29, 2024', '%B %d, %Y'), ('100%', '%H0%%'), ('  5', '%d'), ('thursday', '%A'), ('02/29/24 10:20:30', '%x %X'), ('Thu Feb 29 10:20:30 2024', '%c'), ('69', '%y'), ('68', '%y'), ('10:20:30', '%T'), ('2024-02-29', '%F'), ('Z', '%z'), ('2024-2-9', '%Y-%m-%d'), ('12:00 am', '%I:%M %p'), ('1.123456789', '%S.%f')]:
    try:
        print(s, f, repr(datetime.strptime(s, f)))
    except Exception as e:
        print(s, f, type(e).__name__, e)
for s, f in [('2024-02-29', '%Y-%m-%d'), ('10:20', '%H:%M')]:
    for c in (date, time):
        try:
            print(c.strptime(s, f))
        except Exception as e:
            print(type(e).__name__, e)

from datetime import date, datetime, time, timedelta, timezone
import time as t
for made in (date(2024, 1, 2), datetime(2024, 1, 2, 3), time(3, 4)):
    for bad in (123, None, b'%Y', ['%Y']):
        for how in ('strftime',):
            try: print(getattr(made, how)(bad))
            except TypeError as e: print(type(made).__name__, how, e)
    class S(str): pass
    print(made.strftime(S('%H %Y')), made.strftime(format='%d'), format(made, S('%M')), f'{made:%H}')
for bad in (123, None, b'%Y'):
    try: print(t.strftime(bad))
    except TypeError as e: print(e)
    try: print(datetime.strptime(bad, '%Y'))
    except TypeError as e: print(e)
    try: print(datetime.strptime('2024', bad))
    except TypeError as e: print(e)
    try: print(date.fromisoformat(bad))
    except TypeError as e: print(e)
    try: print(datetime.fromisoformat(bad))
    except TypeError as e: print(e)
    try: print(time.fromisoformat(bad))
    except TypeError as e: print(e)
