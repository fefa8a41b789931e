import random

class Fixed(random.Random):

    def random(self):
        return 0.25
f = Fixed(1)
print(f.random(), f.uniform(1, 5), f.randint(1, 10), f.choice('abcd'), f.choices('abcd', k=3), f.getrandbits(5), f.gauss(), f.sample(range(10), 1), f.expovariate(2))

class Bits(random.Random):

    def getrandbits(self, k):
        return 1
b = Bits(1)
print(b.randint(1, 10), b.random(), b.choice('abcd'), b.randrange(100), b.randbytes(3))

class Loud(random.Random):

    def __init__(self, seed, name):
        super().__init__(seed)
        self.name = name

    def roll(self):
        return self.randint(1, 6)

    def seed(self, a=None, version=2):
        print('seed', a)
        super().seed(a, version)
l = Loud(7, 'x')
print(l.name, l.roll(), l.roll())

class Both(random.Random):

    def random(self):
        r = super().random()
        return r

    def getrandbits(self, k):
        return super().getrandbits(k)
b = Both(5)
print(b.random(), b.randint(1, 6), b.gauss())
print(isinstance(b, random.Random), random.Random.__mro__[0], Fixed.__name__, random.Random)
import copy
r = random.Random(4)
r.random()
c = copy.copy(r)
print(r.random() == c.random())
d = copy.deepcopy(r)
print(r.random() == d.random())
r = random.SystemRandom()
print(isinstance(r, random.Random), type(r).__name__)
x = r.random()
print(0 <= x < 1)
print(1 <= r.randint(1, 6) <= 6, r.choice([5]), len(r.randbytes(4)), sorted(r.sample([1, 2, 3], 3)), r.seed(5), r.getrandbits(0))
for f in (r.getstate, lambda: r.setstate(1), lambda: r.getrandbits(-1)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
l = [1, 2, 3]
r.shuffle(l)
print(sorted(l), r.uniform(1, 1), 0 <= r.getrandbits(8) < 256)
