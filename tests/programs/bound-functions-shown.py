# What a bound function looks like whose parentheses were forgotten: of the module random, and of classes that CPython has in C.
import random
for f in (random.random, random.choice, random.randint, random.getrandbits, random.Random(1).random, random.Random(1).choice): print(f, f.__name__, f.__qualname__)
for w in (lambda: random.random(1), lambda: random.choice(), lambda: random.randint(1), lambda: random.choice([]), lambda: random.getrandbits("x"), lambda: random.choice(*5), lambda: random.randint(a=1), lambda: random.random(x=1), lambda: random.shuffle(5)):
    try: print(w())
    except Exception as e: print(type(e).__name__, e)
print(random.random.__self__ is random.choice.__self__, random.random())
import collections, datetime, decimal, io
for bound in (
    datetime.date.today, datetime.timedelta(1).total_seconds, decimal.Decimal(1).sqrt, collections.OrderedDict().move_to_end,
    collections.Counter().most_common, io.StringIO().getvalue, io.BytesIO().getvalue, collections.deque().append,
):
    print(bound, bound.__name__, bound.__qualname__)
