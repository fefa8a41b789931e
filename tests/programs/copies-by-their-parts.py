import copy
def show(get):
    try: print(*map(repr, get()))
    except BaseException as e: print(type(e).__name__, e)
class A:
    def __init__(s): s.x=[1]; s.y=s
a=A(); b=copy.copy(a); c=copy.deepcopy(a)
print(b.x is a.x, c.x is a.x, c.y is c, b.y is a)
class B:
    def __copy__(s): print('copy'); return 'c'
    def __deepcopy__(s,m): print('deep',type(m).__name__,len(m)); return 'd'
show(lambda: (copy.copy(B()), copy.deepcopy([B(),B()]),))
class C:
    __slots__=('a','b')
c=C(); c.a=[1]
show(lambda: (copy.copy(c).a is c.a, copy.deepcopy(c).a==c.a, hasattr(copy.copy(c),'b'),))
class D(dict): pass
d=D(a=1); d.z=[2]
show(lambda: (copy.copy(d), copy.copy(d).z is d.z, copy.deepcopy(d).z is d.z, type(copy.copy(d)),))
class L(list):
    def __init__(s,*a): super().__init__(a)
show(lambda: (copy.copy(L(1,2)), copy.deepcopy(L(1,[2])),))
class E:
    def __reduce__(s): return (E,())
show(lambda: (type(copy.copy(E())).__name__,))
class R:
    def __init__(s,a): s.a=a
    def __getstate__(s): print('getstate'); return {'a':s.a}
    def __setstate__(s,st): print('setstate',st); s.a=st['a']*2
show(lambda: (copy.copy(R(3)).a, copy.deepcopy(R([3])).a,))
class N:
    def __getnewargs__(s): return (1,)
    def __new__(cls,*a): print('new',a); return object.__new__(cls)
show(lambda: (type(copy.copy(N())).__name__,))
class NE:
    def __new__(cls,*,k): return object.__new__(cls)
    def __getnewargs_ex__(s): return ((),{'k':5})
show(lambda: (type(copy.copy(NE(k=1))).__name__,))
def gen(): yield
show(lambda: (copy.copy(gen()),))
show(lambda: (copy.deepcopy(gen()),))
show(lambda: (copy.copy(len) is len, copy.copy(int) is int, copy.deepcopy(gen) is gen,))
import threading, datetime, re, collections, enum, io
show(lambda: (copy.deepcopy(threading.Lock()),))
show(lambda: (copy.copy(threading.Lock()),))
show(lambda: (copy.deepcopy(re.compile('a')), copy.copy(datetime.date(2025,1,1)), copy.deepcopy(datetime.datetime(2025,1,1)),))
show(lambda: (copy.copy(collections.deque([1],maxlen=3)), copy.deepcopy(collections.OrderedDict(a=[1])), copy.copy(collections.defaultdict(list,a=1)), copy.copy(collections.Counter('aa')), copy.deepcopy(collections.ChainMap({1:2})),))
class Col(enum.Enum): X=1
show(lambda: (copy.copy(Col.X) is Col.X, copy.deepcopy(Col.X) is Col.X,))
show(lambda: (copy.deepcopy((1,2)), copy.deepcopy(([],)), copy.copy({1:[2]}), copy.copy({1}), copy.copy(frozenset([1])), copy.deepcopy({(1,2):[3]}), copy.copy(b'a'), copy.copy(bytearray(b'a')), copy.copy(range(3)), copy.copy(slice(1,2)), copy.copy(...), copy.copy(NotImplemented), copy.copy(None), copy.copy(1j),))
show(lambda: (copy.copy(ValueError(1,2)), copy.deepcopy(KeyError('a')),))
x=[]; x.append(x)
show(lambda: (copy.deepcopy(x),))
import sys
show(lambda: (copy.copy(sys),))
show(lambda: (copy.replace(datetime.date(2025,1,1),year=2024),))
show(lambda: (copy.replace(5,a=1),))
show(lambda: (copy.replace(collections.namedtuple('P','x y')(1,2),x=3),))
import dataclasses
@dataclasses.dataclass
class DC: a:int; b:list=dataclasses.field(default_factory=list)
show(lambda: (copy.replace(DC(1),a=5), copy.copy(DC(1,[2])), copy.deepcopy(DC(1,[2])),))
show(lambda: (copy.Error, copy.error,))
show(lambda: (copy.copy(object()) is not None,))
show(lambda: (copy.copy(super(DC,DC(1))),))
show(lambda: (copy.copy(),))
show(lambda: (copy.deepcopy([1],{}), copy.deepcopy(lambda:1).__name__,))
class P(property): pass
show(lambda: (copy.copy(property(len)),))
import functools, weakref
show(lambda: (copy.copy(functools.partial(print,1)), copy.copy(weakref.ref(a)) is not None,))
class M(type): pass
class MM(metaclass=M): pass
show(lambda: (copy.copy(MM) is MM,))

class Slo:
    __slots__=('a','__p','__weakref__')
    def __init__(s): s.a=[1]; s.__p=2
    def p(s): return s.__p
class Slo2(Slo):
    def __init__(s): super().__init__(); s.z=[9]
o=Slo2(); c=copy.copy(o); d=copy.deepcopy(o)
show(lambda: (c.a is o.a, c.p(), c.z is o.z, d.a is o.a, d.p(), d.z,))
class T(tuple): pass
t=T((1,[2])); t.k=[3]
show(lambda: (copy.copy(t), copy.copy(t).k is t.k, copy.deepcopy(t), copy.deepcopy(t).k, type(copy.deepcopy(t)),))
class S(set): pass
s=S({1}); s.k=1
show(lambda: (copy.copy(s), copy.copy(s).k, copy.deepcopy(s),))
class I(int): pass
i=I(5); i.k=[1]
show(lambda: (copy.copy(i), type(copy.copy(i)), copy.copy(i).k, copy.deepcopy(i).k is i.k,))
class St(str): pass
show(lambda: (type(copy.copy(St('a'))), copy.deepcopy([St('b')]),))
class Ex(Exception):
    def __init__(s,a,b): super().__init__(a); s.b=b
show(lambda: (copy.copy(Ex(1,2)),))
class Ex2(Exception): pass
e=Ex2(1); e.x=[2]; e.add_note('n')
show(lambda: (copy.copy(e), copy.copy(e).x is e.x, copy.deepcopy(e).x, copy.copy(e).__notes__,))
class GS:
    def __init__(s): s.a=1; s.b=2
    def __getstate__(s): d=s.__dict__.copy(); del d['b']; return d
show(lambda: (vars(copy.copy(GS())), vars(copy.deepcopy(GS())),))
class SS:
    def __init__(s): s.a=1
    def __setstate__(s,st): print('set',st); s.__dict__.update(st)
show(lambda: (vars(copy.copy(SS())),))
class SE:
    def __setstate__(s,st): print('set',st)
show(lambda: (vars(copy.copy(SE())),))
class RE:
    def __reduce__(s): return 'RE'
r=RE()
show(lambda: (copy.copy(r) is r, copy.deepcopy(r) is r,))
class RX:
    def __reduce_ex__(s,p): print('p',p); return (list,([1,[2]],))
show(lambda: (copy.copy(RX()), copy.deepcopy(RX()),))
class RS:
    def __reduce__(s): return (dict,(),None,None,iter([('a',[1])]))
show(lambda: (copy.copy(RS()), copy.deepcopy(RS()),))
class Gn:
    def __getnewargs__(s): return [1]
show(lambda: (copy.copy(Gn()),))
class De(collections.deque): pass
de=De([1,[2]],maxlen=4); de.k=1
show(lambda: (copy.copy(de), copy.deepcopy(de), copy.deepcopy(de).k, copy.deepcopy(collections.deque([[1]])),))
class OD(collections.OrderedDict): pass
od=OD(a=1); od.k=[1]
show(lambda: (copy.copy(od), copy.deepcopy(od).k, type(copy.copy(od)), copy.copy(collections.OrderedDict(a=[1])),))
class DDd(collections.defaultdict): pass
show(lambda: (copy.copy(DDd(list,a=1)), copy.deepcopy(collections.defaultdict(list,a=[1])),))
class Cn(collections.Counter): pass
show(lambda: (copy.copy(Cn('aab')), copy.deepcopy(collections.Counter('aab')),))
class Meth:
    def f(s): return s
m=Meth()
show(lambda: (copy.copy(m.f)() is m, copy.deepcopy(m.f)() is m,))
a1=[1]; t1=(a1,a1)
c=copy.deepcopy(t1)
show(lambda: (c[0] is c[1], copy.deepcopy((1,(2,'a'))) , copy.deepcopy([t1,t1]),))
class Node:
    def __init__(s,v): s.v=v; s.n=None
n=Node(1); n.n=Node(2); n.n.n=n
c=copy.deepcopy(n)
show(lambda: (c.n.n is c, c.n is not n.n,))
P=collections.namedtuple('P','x y')
show(lambda: (copy.copy(P(1,[2])), copy.deepcopy(P(1,[2])),))
memo={}
l=[1,[2]]
c=copy.deepcopy(l,memo)
show(lambda: (len(memo), memo[id(l)] is c,))
class Sing:
    def __copy__(s): return s
    def __deepcopy__(s,m): return s
show(lambda: (copy.deepcopy({'a':Sing()})['a'] is not None,))
import asyncio, decimal, fractions, pathlib, uuid
show(lambda: (copy.deepcopy(decimal.Decimal('1.5')), copy.copy(fractions.Fraction(1,2)), copy.deepcopy(pathlib.PurePosixPath('/a')), copy.deepcopy(uuid.UUID(int=5)),))
show(lambda: (copy.deepcopy(asyncio.Lock),))
async def co(): pass
c=co()
show(lambda: (copy.copy(c),))
c.close()
show(lambda: (copy.copy({}.keys()),))
show(lambda: (copy.deepcopy({1:2}.items()),))
show(lambda: (copy.copy(datetime.timedelta(1)), copy.deepcopy(datetime.timezone.utc), copy.copy(types.SimpleNamespace(a=1)) if 0 else 1,))
import types
show(lambda: (copy.copy(types.SimpleNamespace(a=[1])), copy.deepcopy(types.SimpleNamespace(a=[1])),))
ev=threading.local()
show(lambda: (copy.copy(ev),))
show(lambda: (copy.copy(classmethod(len)),))
show(lambda: (copy.deepcopy(functools.partial(print,[1],sep='')),))
show(lambda: (copy.deepcopy({'f':open})['f'] is open,))
show(lambda: (copy.deepcopy(Exception),))
show(lambda: (copy.deepcopy(slice(1,[2])),))
show(lambda: (copy.deepcopy(frozenset([(1,)])), copy.deepcopy({(1,)}), copy.deepcopy(bytearray(b'x')),))
