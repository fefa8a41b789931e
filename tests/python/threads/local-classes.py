import threading
class Loc(threading.local):
    kind = 'k'
    def __init__(self, n=0, /, **kw):
        print('init', n, kw); self.x = n; self.__dict__.update(kw)
    def bump(self): self.x += 1; return self.x
l = Loc(5, a=1); l.bump(); print(l.x, l.a, l.kind, sorted(vars(l)))
def w(k):
    print(k, l.bump(), l.a); l.y = k; print(hasattr(l, 'y'))
for k in range(2):
    t = threading.Thread(target=w, args=(k,)); t.start(); t.join()
print(l.x, hasattr(l, 'y'))
class Plain(threading.local): val = 3
p = Plain(); p.val = 4; print(p.val, isinstance(p, threading.local))
def z(): print(p.val)
t = threading.Thread(target=z); t.start(); t.join()
