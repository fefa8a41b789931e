class R:
    alive = 0
    def __init__(self, n): 
        self.n = n
        R.alive += 1
    def __del__(self):
        R.alive -= 1
        log.append(f"gone {self.n}")
log = []
xs = [R(i) for i in range(5)]
ys = xs[1:3]
xs.clear()
print(log, R.alive)
a, b = ys
del ys[0]
print(log, R.alive)
del a
print(log, R.alive)
while ys:
    ys.pop()
    print(len(ys), R.alive)
b = None
print(log, R.alive)
class Child:
    def __init__(self, n): self.n = n
    def __del__(self): print("child", self.n)
class Parent:
    def __init__(self, n):
        self.n = n
        self.child = Child(n)
    def __del__(self):
        print("parent", self.n)
        self.child = None
        print("parent over", self.n)
xs = [Parent(i) for i in range(3)]
shared = xs[0].child
xs.clear()
print("cleared")
shared = None
print("end")
class A:
    def __init__(self, n, other=None):
        self.n = n
        self.other = other
    def __del__(self):
        print("del", self.n, self.describe())
    def describe(self):
        return f"{self.other!r}"
    def __repr__(self):
        return f"A({self.n})"
first = A(1)
xs = [first, A(2, first), A(3, first)]
first = None
xs.clear()
print("x")
xs = [A(5)]
xs[0].other = A(6, xs[0])
xs.append(A(7, xs[0].other))
xs.clear()
print("circle")
import gc
gc.collect()
class Conn:
    def __init__(self, n): self.n = n
    def __del__(self): print("closed", self.n)
class Pool:
    def __init__(self):
        self.free = [Conn(i) for i in range(3)]
        self.used = {}
    def get(self, who):
        c = self.free.pop()
        self.used[who] = c
        return c
    def put(self, who):
        self.free.append(self.used.pop(who))
    def drop(self, who):
        del self.used[who]
p = Pool()
c = p.get("a")
p.put("a")
d = p.get("b")
c = None
p.drop("b")
print("dropped")
d = None
print("d")
p.get("z")
print("z")
print(p.used.pop("z").n)
print("popped")
p.free[0] = Conn(9)
p.free[:] = []
p.free.extend(Conn(i) for i in (50, 51))
p.free = p.free[1:]
print(len(p.free))
p = None
print("end")
