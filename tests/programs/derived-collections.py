"""Classes that derive from those of collections."""

from collections import OrderedDict
class O(OrderedDict):
    def __setitem__(self, k, v):
        super().__setitem__(k, v); self.move_to_end(k, last=False)
        if len(self) > 2: self.popitem()
o = O(); o['a'] = 1; print(o); o['b'] = 2; o['c'] = 3; print(o)

from collections import defaultdict, Counter, deque
class DD(defaultdict):
    def __missing__(self, k): self[k] = k * 2; return self[k]
d = DD(); print(d[3], d)
class D2(defaultdict):
    def __missing__(self, k): print('m'); return super().__missing__(k)
d = D2(list); d['x'].append(1); print(d, d.copy(), type(d.copy()))
class Cn(Counter): pass
print(Cn('aab'), Cn('a') + Cn('b'), type(Cn('a') + Cn('b')), Cn('ab').copy())
class Dq(deque): pass
print(Dq([1, 2], 3), Dq([1]) + Dq([2]), Dq([1]).copy())

from collections import *
class C(Counter):
    def __missing__(self, k): return 7
c = C('aab'); print(c['z'], c, c.most_common(1), c + c)
class DD(defaultdict):
    def __missing__(self, k): self[k] = k * 2; return self[k]
d = DD(); print(d[3], d)
class O(OrderedDict):
    def __setitem__(self, k, v):
        super().__setitem__(k, v); self.move_to_end(k, last=False)
        if len(self) > 2: self.popitem()
o = O(); o['a'] = 1; o['b'] = 2; o['c'] = 3; print(o)
class Q(deque):
    def append(self, x): super().append(x * 10)
q = Q([1], maxlen=2); q.append(2); q.append(3); print(q)
class U(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
u = U(a=1); u['b'] = 2; u.update({'c': 3}); print(u, dict(u), 'A' in u)
class UL(UserList):
    def append(self, x): super().append(-x)
ul = UL([1]); ul.append(2); print(ul, ul + [3], type(ul[:]))
class CM(ChainMap): pass
m = CM({'a': 1}, {'b': 2}); print(m, m['b'], m.new_child({'c': 1}))

class D(dict):
    def __getitem__(self, k): print('gi', k); return super().__getitem__(k)
    def __delitem__(self, k): print('di', k); super().__delitem__(k)
d = D(a=1, b=2); k = 'a'
print(d['a'], d[k], d.get('a'), dict(d), {**d}, d.pop('a'), list(d.items()))
del d['b']; d['z'] = 3; d['z'] += 1
print(d, d == {'z': 4}, sorted(d))
class D3(dict):
    def keys(self): return ['zz']
    def __getitem__(self, k): return k * 2
print(dict(D3(a=1)), {**D3(a=1)}, (lambda **k: k)(**D3(a=1)))
class Attr(dict):
    __getattr__ = dict.__getitem__
    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__
a = Attr(x=1); a.y = 2; print(a, a.x, a['y'], hasattr(a, 'x')); del a.x; print(a)
try: a.q
except KeyError as e: print(repr(e))
