# An OrderedDict of the program's own is filled, shown and copied by its own methods.
from collections import OrderedDict
class Told(OrderedDict):
    def __setitem__(self, key, value):
        print("set", key); super().__setitem__(key, value)
t = Told([("a", 1)], b=2); t.update({"c": 3}, d=4); t.update([("e", 5)]); t |= {"f": 6}
print(t, Told.fromkeys("xy"), t.copy(), t | {"z": 1})
t.setdefault("q", 1); t.move_to_end("a")
print(t)
class LRU(OrderedDict):
    def __init__(self, size):
        super().__init__()
        self.size = size
    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.size: print("drops", self.popitem(last=False))
    def __getitem__(self, key):
        print("get", key); self.move_to_end(key); return super().__getitem__(key)
c = LRU(2)
c["a"] = 1; c["b"] = 2; c["a"]; c["c"] = 3; c.update(d=4); print(c, c.setdefault("e", 5), c.setdefault("e", 6), c.get("e"), c.pop("e"))
try: c.copy()
except TypeError as e: print(e)
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: OrderedDict([("a", 1)], None))
t(lambda: OrderedDict((), ()))
t(lambda: OrderedDict(42))
t(lambda: OrderedDict().update([("a", 1)], None))
t(lambda: OrderedDict().update((), ()))
t(lambda: OrderedDict().update(42))
t(lambda: dict([("a", 1)], None))
t(lambda: {}.update((), ()))
t(lambda: OrderedDict([1]))
t(lambda: OrderedDict(["ab", "c"]))
t(lambda: OrderedDict(None))
t(lambda: OrderedDict().popitem())
t(lambda: OrderedDict().pop("x"))
t(lambda: OrderedDict().move_to_end("x"))
t(lambda: OrderedDict(a=1).popitem(last=False))
t(lambda: OrderedDict.fromkeys("ab", 1))
t(lambda: OrderedDict() + 1)
t(lambda: OrderedDict() | 1)
t(lambda: OrderedDict(a=1) | {"b": 2})
t(lambda: OrderedDict(a=1) == OrderedDict(a=1))
print(OrderedDict(a=1).items(), OrderedDict(a=1).keys(), Told(b=2).values())
