import random

def show(r):
    print(r.random(), r.randint(1, 1000), r.getrandbits(40))
for s in [0, 1, -1, 42, 10 ** 30, -10 ** 30, 1.5, -2.25, 'abc', '', 'ünïcode', b'abc', b'', bytearray(b'xyz'), True, 2 ** 64, float('inf'), 0.0]:
    random.seed(s)
    show(random)
    show(random.Random(s))
for s in ['abc', '', b'abc', 5, 2.5, 'ü']:
    random.seed(s, version=1)
    show(random)
    random.seed(s, 1)
    show(random)
for s in [[1], (1, 2), {}, object, 1j]:
    for f in (random.seed, random.Random):
        try:
            f(s)
        except Exception as e:
            print(type(e).__name__, str(e)[:70])
try:
    random.seed(1, 2, 3)
except Exception as e:
    print(type(e).__name__, e)
try:
    random.Random(1, 2)
except Exception as e:
    print(type(e).__name__, e)
r = random.Random(x=5)
show(r)
r = random.Random(5)
show(r)
random.seed(3)
random.gauss()
s = random.getstate()
a = [random.random(), random.gauss(), random.randint(1, 100)]
random.setstate(s)
print(a == [random.random(), random.gauss(), random.randint(1, 100)])
print(type(s), len(s), s[0], type(s[1]), len(s[1]), s[1][:3], s[1][-1], s[2])
r = random.Random()
r.setstate(s)
print(r.gauss(), r.random())
for bad in [(1, 2, 3), (3, (1, 2), None), (3, 5, None), 5, (3,), (2, s[1], None), (3, s[1][:-1] + (700,), None), (3, ('a',) * 625, None)]:
    try:
        random.setstate(bad)
        print('ok')
    except Exception as e:
        print(type(e).__name__, e)
