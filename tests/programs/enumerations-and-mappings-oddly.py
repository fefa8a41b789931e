# Enumerations that are written wrongly, mappings that are only looked at, lists that change while they are sorted, modules as objects.
from enum import *
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)


def part_0():
    import sys
    sys.modules['statistics']=None
    try: import statistics
    except ImportError as e: print(type(e).__name__, e)


def part_1():
    import sys, json
    m=sys.modules.pop('json'); print('json' in sys.modules); import json as j; print(j.dumps([1]))


def part_2():
    l = [3, 1, 2]
    def key(x): l.append(x); return x
    try: l.sort(key=key)
    except ValueError as e: print(e, len(l))
    l=[3,1,2]
    class K:
        def __init__(s,v): s.v=v
        def __lt__(s,o): l.clear(); return s.v<o.v
    m=l=[K(3),K(1)]
    try: l.sort()
    except ValueError as e: print(e, len(l))
    l=[1,2,3]
    def peek(x): print(l); return -x
    l.sort(key=peek); print(l)


def part_3():
    import math, types
    print(math.__class__, isinstance(math, types.ModuleType), type(math).__name__, math.__name__)
    o=object()
    print(hasattr(o,'__dict__'), hasattr(o,'__class__'))
    try: o.__dict__
    except AttributeError as e: print(e)
    try: o.x=1
    except AttributeError as e: print(e)
    try: vars(o)
    except TypeError as e: print(e)
    try: vars(3)
    except TypeError as e: print(e)
    pass


def part_4():
    class Empty(Enum): pass
    t(lambda: Empty(3)); t(lambda: Empty['x']); t(lambda: list(Empty)); t(lambda: Enum('C','a b')('x'))
    def mk():
        class B(Enum):
            mro=1
    t(mk)
    def mk():
        class B(Enum):
            A=1
            A=2
    t(mk)
    def mk():
        class B(Enum):
            A=1
        class C(B): X=2
    t(mk)
    def mk():
        class B(Enum):
            _x_=1
    t(mk)
    def mk():
        class B(Enum):
            __init=3
            A=1
        return list(B)
    t(mk)
    def mk():
        class B(StrEnum):
            A=1
    t(mk)
    def mk():
        class B(StrEnum):
            A=auto(); B='b'
        return B.A, B.B, str(B.A), f"{B.B}", B.A.upper(), B('a')
    t(mk)
    def mk():
        class B(IntEnum):
            A='x'
    t(mk)
    def mk():
        class B(Enum):
            A='x'; B=auto()
    t(mk)
    def mk():
        class B(Flag):
            A='x'; B=auto()
    t(mk)
    @unique
    class U(Enum):
        A=1
        B=2
    t(lambda: unique(Enum('X',{'a':1,'b':1})))
    class Planet(Enum):
        EARTH=(1,2)
        def __init__(self, m, r): self.m=m; self.r=r
        @property
        def g(self): return self.m/self.r
    t(lambda: (Planet.EARTH.g, Planet.EARTH.value, Planet((1,2)), Planet(1,2)))
    class W(IntFlag):
        A=1
        B=2
    t(lambda: (W.A|W.B, W(3), W(4), ~W.A, W.A & 2, W(0), bool(W(0)), W.A in W(3), W(3).name, list(W(3)), W.A+1, W(8)|W.A, -W.A, str(W(3)), repr(W(7))))
    class P(Flag):
        A=auto(); B=auto(); AB=A|B
    t(lambda: (P.AB, P(3), P.A|P.B, ~P.A, P(0), list(P), list(P.AB), P.A in P.AB, len(P), len(P.AB), P.__members__))
    t(lambda: P(8)); t(lambda: P.A|1); t(lambda: P('x')); t(lambda: P['Z']); t(lambda: W['Z'])
    class Op(Enum):
        ADD = member(lambda a,b: a+b)
        @staticmethod
        def f(): return 3
    t(lambda: (Op.ADD.value(1,2), Op.f(), len(Op)))
    class Ord(Enum):
        A=1; B=2
        def __lt__(self,o): return self.value<o.value if self.__class__ is o.__class__ else NotImplemented
    t(lambda: sorted([Ord.B, Ord.A])); t(lambda: Ord.A<3); t(lambda: Ord.A==1); t(lambda: {Ord.A:1}[Ord.A]); t(lambda: Ord.A.__class__); t(lambda: Ord.__members__); t(lambda: type(Ord)); t(lambda: Ord.A in Ord); t(lambda: 1 in Ord); t(lambda: 5 in Ord); t(lambda: Ord.C)
    class M(Enum):
        A=1
        @classmethod
        def _missing_(cls, v): return cls.A if v=='z' else None
    t(lambda: (M('z'),)); t(lambda: M('q'))
    Animal=Enum('Animal','ANT BEE', start=5, module='m'); t(lambda: (list(Animal), Animal.__module__))
    t(lambda: Enum('Q', [('a',1),('b',2)])); t(lambda: list(IntEnum('Q', {'a':1}))); 
    class Co(str, Enum):
        R='r'
    t(lambda: (Co.R, str(Co.R), f"{Co.R}", Co.R=='r', Co('r'), Co.R.upper(), "%s"%Co.R, "{}".format(Co.R), Co.R.value))
    class Co2(int, Enum):
        R=1
    t(lambda: (Co2.R, str(Co2.R), f"{Co2.R}", Co2.R==1, Co2.R+1, "%d"%Co2.R, sorted([Co2.R])))


def part_5():
    import types
    d={'a':1}
    p=types.MappingProxyType(d)
    d['b']=2
    t(lambda: p); t(lambda: str(p)); t(lambda: p['a']); t(lambda: p['z']); t(lambda: p.__setitem__('a',1)); t(lambda: list(p)); t(lambda: (len(p), 'a' in p, p.get('q',3), p==d, p|{'c':3}, dict(p), {**p}, list(p.items()), type(p).__name__, isinstance(p, dict)))
    def s(): p['x']=1
    def r(): del p['a']
    def u(): p.update(a=1)
    t(s); t(u); t(lambda: types.MappingProxyType([1])); t(lambda: types.MappingProxyType()); t(lambda: hash(p)); t(lambda: p.copy()); t(lambda: list(reversed(p)))
    match p:
        case {'a': x}: print(x)


part_0()
part_1()
part_2()
part_3()
part_4()
part_5()
