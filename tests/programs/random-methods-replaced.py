import random
def seq(name):
    class R(random.Random):
        def random(self):
            print(name, "random"); return 0.25
    return R(1)
r = seq("a")
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
attempt(lambda: r.randint(1, 10))
attempt(lambda: r.choice("abcdef"))
x = [1, 2, 3, 4]
attempt(lambda: (r.shuffle(x), x))
attempt(lambda: r.sample(range(10), 3))
attempt(lambda: r.sample(range(100), 1))
attempt(lambda: r.uniform(1, 2))
attempt(lambda: r.choices("abc", k=3))
attempt(lambda: r.choices("abc", [1, 2, 3], k=3))
attempt(lambda: r.randrange(5))
attempt(lambda: r.getrandbits(4))
attempt(lambda: r.randbytes(2))
attempt(lambda: r.gauss(0, 1))
attempt(lambda: r.triangular(0, 1, 0.5))
attempt(lambda: r.expovariate(1))


attempt(lambda: r.paretovariate(2))
attempt(lambda: r.binomialvariate(3, 0.3))
attempt(lambda: r.weibullvariate(1, 2))



class B(random.Random):
    def random(self):
        print("B.random"); return 0.5
    def getrandbits(self, k):
        print("B.bits", k); return 0
b = B(2)
attempt(lambda: b.randint(1, 10))
attempt(lambda: b.choice("abcdef"))
y = [1, 2, 3, 4]
attempt(lambda: (b.shuffle(y), y))
attempt(lambda: b.sample(range(10), 2))
attempt(lambda: b.uniform(0, 10))
attempt(lambda: b.randbytes(1))
class C(random.Random):
    def getrandbits(self, k):
        print("C.bits", k); return 1
c = C(3)
attempt(lambda: c.randint(1, 10))
attempt(lambda: c.choice("abcdef"))
attempt(lambda: round(c.uniform(0, 1), 6))
attempt(lambda: c.randbytes(1))
d = random.Random(4)
d.random = lambda: 0.75
attempt(lambda: d.uniform(0, 4))
attempt(lambda: d.choices("abcd", k=2))
attempt(lambda: d.randint(1, 100))
attempt(lambda: d.choice([1, 2, 3]))
z = [1, 2, 3, 4]
attempt(lambda: (d.shuffle(z), z))
attempt(lambda: d.sample([1, 2, 3, 4], 2))
attempt(lambda: d.triangular(0, 1))
attempt(lambda: d.gauss(1, 2))
e = random.Random(5)
e.getrandbits = lambda k: (print("e", k), 0)[1]
attempt(lambda: e.randint(1, 100))
attempt(lambda: e.choice([1, 2, 3]))
attempt(lambda: e.randbytes(2))
class F(random.Random):
    def randint(self, a, b): return 42
    def choice(self, s): return "F"
f = F(6)
attempt(lambda: f.choice([1, 2]))
attempt(lambda: f.randrange(10))
attempt(lambda: f.randint(1, 2))

attempt(lambda: f.shuffle([1, 2, 3]))
class H(random.Random):
    def seed(self, a=None, version=2):
        print("seed", a); super().seed(7)
h = H(9)
attempt(lambda: h.random() == random.Random(7).random())
class I(random.Random):
    def __init__(self, x): super().__init__(x * 2); self.x = x
attempt(lambda: I(2).random() == random.Random(4).random())
s = random.SystemRandom
random.random = lambda: 0.5
attempt(lambda: random.random())
attempt(lambda: 0 <= random.uniform(0, 1) <= 1)
g = random.Random(8)
st = g.getstate(); v = g.random(); g.setstate(st)
attempt(lambda: v == g.random())
class K(random.Random):
    def random(self): return 0.9
    def getrandbits(self, k): return (1 << k) - 1 if k < 2 else 2
attempt(lambda: K().randrange(3))
class L(K):
    def random(self): return 0.1
attempt(lambda: L().randrange(3))
