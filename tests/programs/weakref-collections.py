import weakref, gc
class Image:
    def __init__(self, name): self.name = name
    def __repr__(self): return f"Image({self.name!r})"

cache = weakref.WeakValueDictionary()
def load(name):
    image = cache.get(name)
    if image is None:
        print("loading", name)
        image = Image(name)
        cache[name] = image
    return image
a = load("a"); b = load("b")
print(load("a") is a, sorted(cache), list(cache.items()), len(cache))
del a
print("a" in cache, "b" in cache, dict(cache), cache.get("a", "none"))
try: cache["a"]
except KeyError as e: print("KeyError", e)
print(load("c"), load("d"), len(cache), cache)
meta = weakref.WeakKeyDictionary()
k = Image("key")
meta[k] = {"seen": 1}
meta[b] = {"seen": 2}
print(len(meta), meta[k], sorted(v["seen"] for v in meta.values()), k in meta, 5 in meta)
del k
print(len(meta), [x.name for x in meta], meta)
f = weakref.finalize(b, print, "b is freed", sep="-")
print(f, f.alive, f.peek()[1] is print, f.atexit)
del b
print(f, f.alive, f(), f.detach(), f.peek())
c = Image("c")
g = weakref.finalize(c, print, "at exit c")
h = weakref.finalize(c, print, "never"); h.atexit = False
d = Image("d")
weakref.finalize(d, print, "at exit d")
p = weakref.proxy(d)
print(p.name, p, type(p), repr(p), weakref.getweakrefcount(d))
p.name = "changed"
print(d.name, isinstance(p, Image), p == d)
class M:
    def hi(self): return "hi"
m = M()
wm = weakref.WeakMethod(m.hi)
r = weakref.ref(m.hi)
print(wm()(), r(), wm() == m.hi)
del m
print(wm())
e = Image("e")
pe = weakref.proxy(e)
del e
try: pe.name
except ReferenceError as x: print("ReferenceError:", x)
s = weakref.WeakSet([c, d])
print(len(s), c in s, sorted(x.name for x in s))
s2 = s.copy(); s2.discard(c)
print(len(s2), s2 <= s, s == weakref.WeakSet([d, c]), [x.name for x in s - s2])
s.add(Image("temp"))
print(len(s))
try: s.remove(Image("zz"))
except KeyError: print("KeyError")
print([x.name for x in weakref.WeakSet([d])])
