# Mutating while going through, odd arguments, and what stands for what: dicts, namespaces, numbers, named tuples.
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)


def part_1():
    import pprint, datetime, time, random, queue, asyncio, json
    for m in (pprint, datetime, time, random, queue, asyncio, json):
        try: m()
        except TypeError as e: print(e)


def part_2():
    import itertools, struct
    t(lambda: min()); t(lambda: max()); t(lambda: min([], default=1, foo=2)); t(lambda: max(1)); t(lambda: max([])); t(lambda: min(1,2,default=3)); t(lambda: min([], key=None)); t(lambda: max(1,2,key=5)); t(lambda: max([3,1],key=lambda x:-x))
    t(lambda: itertools.product(repeat='x')); t(lambda: itertools.product(1)); t(lambda: itertools.product([1], foo=1)); t(lambda: list(itertools.product([1,2], repeat=-1)))
    t(lambda: print(1, foo=2)); t(lambda: print(sep=1)); t(lambda: print(end=1)); t(lambda: print(1, file=3)); t(lambda: print(1, flush=True, bar=1))
    t(lambda: struct.Struct('i').pack()); t(lambda: struct.pack('i')); t(lambda: struct.pack('i', 'a')); t(lambda: struct.pack('i', 1, 2)); t(lambda: struct.pack('b', 300)); t(lambda: struct.unpack('i', b'a')); t(lambda: struct.pack('zz', 1)); t(lambda: struct.pack('i', 1.5)); t(lambda: struct.Struct('2s').pack(5))
    t(lambda: int.from_bytes()); t(lambda: int.from_bytes(b'a', 'x')); t(lambda: int.from_bytes(3)); t(lambda: int.from_bytes(b'\x01\x02', byteorder='little', signed=1)); t(lambda: int.from_bytes([1,2])); t(lambda: int.from_bytes([256])); t(lambda: int.from_bytes('abc')); t(lambda: (5).to_bytes(0)); t(lambda: (256).to_bytes(1)); t(lambda: (-1).to_bytes(1)); t(lambda: (5).to_bytes(-1)); t(lambda: (5).to_bytes(1,'x'))
    t(lambda: sum()); t(lambda: sum([1],[2],3)); t(lambda: sum('ab')); t(lambda: sum(['a'], '')); t(lambda: sum([b'a'], b'')); t(lambda: sum(3)); t(lambda: sorted()); t(lambda: sorted([1],2)); t(lambda: sorted([1], foo=1)); t(lambda: sorted([1,'a'])); t(lambda: len()); t(lambda: len(1,2)); t(lambda: round()); t(lambda: round('a')); t(lambda: pow(2)); t(lambda: divmod(1)); t(lambda: abs()); t(lambda: abs('a')); t(lambda: hash([])); t(lambda: iter(3)); t(lambda: iter(3,4)); t(lambda: next([])); t(lambda: zip(3)); t(lambda: zip([1],[1,2],strict=True).__next__()); t(lambda: list(zip([1],[1,2],strict=True))); t(lambda: map(3)); t(lambda: map()); t(lambda: filter(3)); t(lambda: enumerate()); t(lambda: enumerate(3)); t(lambda: reversed(3)); t(lambda: isinstance(3)); t(lambda: isinstance(3,4)); t(lambda: issubclass(3,int)); t(lambda: getattr(3)); t(lambda: setattr(3,4)); t(lambda: chr(-1)); t(lambda: chr('a')); t(lambda: ord('ab')); t(lambda: ord(3)); t(lambda: bin('a')); t(lambda: hex(1.5)); t(lambda: any(3)); t(lambda: all()); t(lambda: range()); t(lambda: range('a')); t(lambda: range(1,2,0)); t(lambda: callable()); t(lambda: input(1,2)); t(lambda: open()); t(lambda: type()); t(lambda: object(1)); t(lambda: id()); t(lambda: format()); t(lambda: format(1,2)); t(lambda: format(1,'z')); t(lambda: ascii()); t(lambda: repr())


def part_3():
    import collections
    N=collections.namedtuple('N','x y z', defaults=(1,2))
    print(N.__new__.__defaults__, N._field_defaults, N.__new__.__name__)
    t(lambda: N()); t(lambda: N(1,2,3,4)); t(lambda: N(1,x=1)); t(lambda: N(1, w=2)); t(lambda: N._make([1])); t(lambda: N(1)._replace(q=1)); t(lambda: N(cls=1)); 
    M=collections.namedtuple('M','cls self tuple itertuple'); print(M(1,2,3,4), M(cls=1,self=2,tuple=3,itertuple=4))
    N.__new__.__defaults__=(5,6,7); print(N())
    t(lambda: collections.namedtuple('A','def')); t(lambda: collections.namedtuple('A','a a')); t(lambda: collections.namedtuple('A','_a')); t(lambda: collections.namedtuple('1','a')); print(collections.namedtuple('A','def a a _x', rename=True)._fields); t(lambda: collections.namedtuple('A','a b',defaults=(1,2,3)))


def part_4():
    from collections import OrderedDict
    import sys
    od=OrderedDict(a=1,b=2)
    t(lambda: od.pop('z', default=3)); t(lambda: od.pop('z')); t(lambda: od.pop(key='a')); t(lambda: od.setdefault('q', default=9)); t(lambda: od.setdefault(key='a')); t(lambda: OrderedDict.fromkeys('ab', value=3)); t(lambda: OrderedDict.fromkeys(iterable='ab'))
    t(lambda: od.popitem(last=False)); t(lambda: od.move_to_end('zz')); t(lambda: od.move_to_end('q', False)); t(lambda: od)
    od['self']=od; t(lambda: repr(od)); del od['self']
    od |= [('k', 1)]; t(lambda: od); t(lambda: od | {'m':2}); t(lambda: {'m':2} | od); t(lambda: type(od | {}).__name__); t(lambda: od | [1])
    t(lambda: OrderedDict(1)); t(lambda: od.update(1)); t(lambda: OrderedDict().popitem())
    class S(OrderedDict): pass
    s=S(x=1); t(lambda: s); t(lambda: type(s.copy()).__name__); t(lambda: s|{'y':1}); t(lambda: S.fromkeys('ab'))
    t(lambda: list(reversed(od)), ); t(lambda: list(reversed(od.items())))
    t(lambda: OrderedDict(a=1,b=2)==OrderedDict(b=2,a=1)); t(lambda: OrderedDict(a=1,b=2)=={'b':2,'a':1})
    d=OrderedDict.fromkeys('abc')
    d=OrderedDict.fromkeys('abc')
    def it2(d):
        for k in d: d.pop(k)
    t(lambda: it2(d))
    def it3(d):
        for k in d: d.move_to_end(k)
    d=OrderedDict.fromkeys('abc')
    import itertools
    g=iter(d); next(g); d['z']=1; t(lambda: next(g))
    g=iter({1:2});


def part_5():
    d={1:2,3:4}
    for act in (lambda d: d.pop(1), lambda d: d.update({9:9}), lambda d: (d.pop(3), d.update({8:1})), lambda d: d.clear()):
        for view in (dict.keys, dict.values, dict.items):
            e=dict(d); it=iter(view(e)); print(next(it), end=' '); act(e)
            try: print(list(it))
            except RuntimeError as x: print(x)
    s={1,2,3}
    it=iter(s); next(it); s.add(4)
    try: next(it)
    except RuntimeError as x: print(x)


def part_6():
    import types, copy
    n=types.SimpleNamespace(a=1); n.me=n
    print(repr(n))
    print(copy.replace(types.SimpleNamespace(a=1,b=2), b=3, c=4))
    class S(types.SimpleNamespace):
        def f(self): return self.a
        x=5
    s=S(a=2); print(s, s.f(), type(s).__name__, s.x, s==S(a=2), s==types.SimpleNamespace(a=2), copy.replace(s, a=7))
    class T(types.SimpleNamespace):
        def __init__(self, q, **kw): super().__init__(**kw); self.q=q
    t=T(1, z=2); print(t, vars(t))
    try: types.SimpleNamespace(1)
    except TypeError as e: print(e)
    try: n.foo
    except AttributeError as e: print(e)


def part_7():
    def a():
        try: raise ValueError
        except (ValueError, 42): print("no")
    def b():
        try: raise KeyError
        except (ValueError, (KeyError, 3)): print("no")
    def c():
        try: raise KeyError
        except* (KeyError, 3): print("no")
    def d():
        try: pass
        except (1,): pass
    t(a); t(b); t(c); t(d)
    def e():
        try: 1/0
        except int: pass
    t(e)


def part_8():
    t(lambda: float(b' 12.5 ')); t(lambda: float(b'x')); t(lambda: float(bytearray(b'3'))); t(lambda: int(b'12')); t(lambda: float('٣.١٤')); t(lambda: int('१२३')); t(lambda: int('٣', 8)); t(lambda: (-0.0)**float('-inf')); t(lambda: 0.0**-1); t(lambda: 0.0**float('-inf'))
    class F(float):
        def __float__(self): return 42.0
    t(lambda: float(F(1)))
    class G:
        def __float__(self): return F(3)
    t(lambda: hash(float('nan'))==hash(float('nan'))); 
    import math
    t(lambda: float.fromhex('0x1p1024')); t(lambda: float.fromhex('0x1.8p1')); t(lambda: type(F.fromhex('0x1p1')).__name__); t(lambda: round(1.6e308,-308)); t(lambda: round(float('inf'))); t(lambda: round(2.5)); t(lambda: round(1e300, -400)); t(lambda: round(5.5e307, -308))
    class L(list):
        def __init__(self, it, newarg=None): super().__init__(it); self.n=newarg
    class L2(list):
        def __new__(cls, it, newarg=None): o=super().__new__(cls, it); o.n=newarg; return o
    class FF(float):
        def __new__(cls, v, newarg=None): o=super().__new__(cls, v); o.n=newarg; return o
    class FI(float):
        def __init__(self, v, newarg=None): self.n=newarg
    class I(int):
        def __new__(cls, v, newarg=None): o=super().__new__(cls, v); o.n=newarg; return o
    class D(dict):
        def __init__(self, *a, newarg=None, **k): super().__init__(*a, **k); self.n=newarg
    class SE(set):
        def __init__(self, it, newarg=None): super().__init__(it); self.n=newarg
    class TU(tuple):
        def __new__(cls, it, newarg=None): o=super().__new__(cls, it); o.n=newarg; return o
    for c,v in ((L,[1]),(FF,2.5),(FI,2.5),(I,3),(D,{1:2}),(SE,[1]),(TU,(1,))): t(lambda: (c(v,newarg=3), c(v,newarg=3).n, c(v).n))


def part_9():
    def go(d, n=3):
        try:
            for i, k in enumerate(d):
                print(k, end=' ')
                if i < n: d[k+'x'] = d.pop(k)
        except RuntimeError as e: print(e)
        print(d)
    go({'a':1,'b':2}, 1); go({'a':1,'b':2}); go(dict(a=1)); go({'a':1,'b':2,'c':3,'d':4}, 1); go({}); 
    d={'a':1,'b':2}
    try:
        for k,v in d.items():
            d.pop('b'); d['c']=3; print(k)
    except (RuntimeError, KeyError) as e: print(type(e).__name__, e, d)


def part_10():
    class B:
        def __bytes__(self): return b'\x01'
    class N:
        def __bytes__(self): return 3
    t(lambda: int.from_bytes(3)); t(lambda: int.from_bytes('a')); t(lambda: int.from_bytes([1,300])); t(lambda: int.from_bytes(['a'])); t(lambda: int.from_bytes(B())); t(lambda: int.from_bytes(N())); t(lambda: int.from_bytes(None)); t(lambda: int.from_bytes(iter([1]))); t(lambda: int(b'x')); t(lambda: int(b'x', 3)); t(lambda: int(bytearray(b'y')))
    t(lambda: open()); t(lambda: open(mode='r')); t(lambda: open('a', foo=1)); t(lambda: open(1,2,3,4,5,6,7,8,9))


part_1()
part_2()
part_3()
part_4()
part_5()
part_6()
part_7()
part_8()
part_9()
part_10()
print(sum([-0.0], -0.0), sum([-0.0]), sum([-0.0, -0.0], -0.0), sum([], -0.0), sum([0.0], -0.0), sum((-0.0 for _ in range(3)), start=-0.0))
