"""What a metaclass decides of its classes' attributes."""

class M(type):
    def __getattr__(cls, n):
        if n.startswith('_'): raise AttributeError(n)
        return 'ga ' + n
class K(metaclass=M):
    y = 2
print(K.foo, K.y, getattr(K, '_x', 'none'), hasattr(K, 'zz'))
try: K().foo
except AttributeError as e: print(e)
class Me(type):
    def __setattr__(cls, n, v): print('sa', n); super().__setattr__(n, v)
    def __delattr__(cls, n): print('da', n); super().__delattr__(n)
    def __dir__(cls): return ['q']
class Z(metaclass=Me): pass
Z.a = 1; print(Z.a); del Z.a

class Meta(type):
    def __call__(cls, *a, **k):
        print('call', cls.__name__); return super().__call__(*a, **k)
    def __getitem__(cls, i): return (cls.__name__, i)
    def __iter__(cls): return iter([1, 2])
    def __len__(cls): return 5
    def __contains__(cls, x): return x == 1
    def __instancecheck__(cls, o): return o == 3
    def __subclasscheck__(cls, o): return o is int
    def __repr__(cls): return 'M<' + cls.__name__ + '>'
    def __eq__(cls, o): return cls is o
    def __hash__(cls): return 4
    def __add__(cls, o): return 'added'
    def __getattr__(cls, n): return 'ga ' + n
class K(metaclass=Meta):
    def __init__(self, x): self.x = x
print(K(1).x, K[2], list(K), len(K), 1 in K, isinstance(3, K), issubclass(int, K), K, K + 1, K.foo, {K: 1}, type(K), K == K, bool(K))
class Sub(K): pass
print(Sub(2).x, Sub, Sub.__mro__)
class P:
    def __init_subclass__(cls, /, tag=None, **kw): super().__init_subclass__(**kw); cls.tag = tag
    def __class_getitem__(cls, i): return i
class Q(P, tag=4): pass
print(Q.tag, P[3])
class De:
    def __set_name__(self, o, n): print('sn', o.__name__, n)
    def __get__(self, i, o=None): return 'got'
    def __set__(self, i, v): print('set', v)
    def __delete__(self, i): print('del')
class W: d = De()
w = W(); w.d = 4; print(w.d, W.d); del w.d; w.__dict__['d'] = 9; print(w.d)
