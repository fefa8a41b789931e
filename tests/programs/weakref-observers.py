import weakref
class Subject:
    def __init__(self): self._observers = []
    def attach(self, method): self._observers.append(weakref.WeakMethod(method, self._gone))
    def _gone(self, ref): self._observers.remove(ref); print("an observer left")
    def notify(self, what):
        for ref in list(self._observers):
            method = ref()
            if method is not None: method(what)
class Observer:
    def __init__(self, name): self.name = name
    def update(self, what): print(self.name, "got", what)
class Node:
    def __init__(self, value):
        self.value = value
        self._parent = None
        self.children = []
    @property
    def parent(self): return None if self._parent is None else self._parent()
    @parent.setter
    def parent(self, node): self._parent = weakref.ref(node)
    def add(self, child):
        self.children.append(child)
        child.parent = self
def main():
    subject = Subject()
    a, b = Observer("a"), Observer("b")
    subject.attach(a.update)
    subject.attach(b.update)
    subject.notify(1)
    del a
    subject.notify(2)
    b = None
    subject.notify(3)
    root = Node("root")
    leaf = Node("leaf")
    root.add(leaf)
    print(leaf.parent.value)
    root = None
    print(leaf.parent)
def cb(ref): raise ValueError("in callback")
main()
class Temp: pass
t = Temp()
r = weakref.ref(t, cb)
del t
print("still here")
def use(obj):
    r = weakref.ref(obj, lambda _: print("dead in use"))
    print(r() is obj)
    return r
use(Temp())
print("x")
x = use(Temp())
print(x())
try:
    t = Temp(); w = weakref.ref(t)
    raise RuntimeError(t)
except RuntimeError as e:
    del t
    print(w() is not None)
print(w())
class S:
    __slots__ = ("a",)
class S2:
    __slots__ = ("a", "__weakref__")
try: weakref.ref(S())
except TypeError as e: print(e)
s = S2(); print(weakref.ref(s)() is s)
objs = [Temp() for _ in range(3)]
refs = [weakref.ref(o, lambda r, i=i: print("o", i)) for i, o in enumerate(objs)]
del objs[1]
print(sum(r() is not None for r in refs))
