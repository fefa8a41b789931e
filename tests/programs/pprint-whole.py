import pprint as p, collections, dataclasses, types, enum, io
def show(get):
    try: print(*map(repr, get()))
    except BaseException as e: print(type(e).__name__, e)
show(lambda: (p.pformat({'b':1,'a':[1,2,3]}), p.pformat(list(range(40))), p.pformat({'k%d'%i:'v'*10 for i in range(8)}),))
print(p.pformat([['a'*20,'b'*20],['c'*20,('d'*20,'e'*20)]],width=40))
print(p.pformat({'a':{'b':{'c':{'d':1}}}},depth=2)); print(p.pformat([1,2],indent=4)); print(p.pformat([{'x':1,'y':'z'*60},{'q':'w'*60}],indent=2))
p.pprint({'z':1,'a':2},sort_dicts=False); p.pp({'z':1,'a':2}); p.pprint((1,)); p.pprint('x'); p.pprint({3,1,2}); p.pprint(frozenset({'b','a'})); p.pprint(list(range(30)),compact=True,width=30)
show(lambda: (p.pprint('x'*100),))
show(lambda: (p.pprint('word '*30),))
show(lambda: (p.pprint('word '*30+'\nline two '*12),))
show(lambda: (p.pprint(b'x'*100), p.pprint([b'x'*100]), p.pprint(bytearray(b'y'*100)),))
show(lambda: (p.pprint({'a':'word '*30}),))
show(lambda: (p.pprint(['a b c '*20,'w'*90,'x'],width=30),))
show(lambda: (p.isreadable([1,lambda:1]), p.isrecursive([1]), p.saferepr({'b':1,'a':2}), p.isreadable([1,'a']),))
x=[]; x.append(x)
show(lambda: (p.isrecursive(x),))
show(lambda: (p.pformat(x)[:22], p.pformat([x,'a'*90])[:22],))
show(lambda: (p.PrettyPrinter(width=20).pformat(['aaaaaaa','bbbbbbbb','ccccccc']),))
show(lambda: (p.pprint(collections.OrderedDict(a=1,b=2)), p.pprint(collections.deque([1,2])), p.pprint(collections.Counter('aab')), p.pprint(collections.defaultdict(int,a=1)), p.pprint(types.SimpleNamespace(a=1)),))
@dataclasses.dataclass
class D: a:int; b:list
show(lambda: (p.pprint(D(1,[2])), p.pprint([D(1,list(range(40)))]),))
@dataclasses.dataclass(repr=False)
class D2: a:int; b:list
show(lambda: (p.pformat(D2(1,['x'*90]))[:8],))
@dataclasses.dataclass
class D3:
    a:int; b:list=dataclasses.field(repr=False); c:'D3'=None
    def __repr__(self): return 'D3'+'x'*100
show(lambda: (p.pprint(D3(1,2)),))
show(lambda: (p.pprint(collections.OrderedDict((i,'v'*20) for i in range(5))),))
show(lambda: (p.pprint(collections.deque('v'*20 for i in range(5))),))
show(lambda: (p.pprint(collections.deque(('v'*20 for i in range(5)),maxlen=9)),))
show(lambda: (p.pprint(collections.defaultdict(list,{i:'v'*20 for i in range(5)})),))
show(lambda: (p.pprint(collections.Counter({'v'*20+str(i):i for i in range(5)})),))
show(lambda: (p.pprint(types.SimpleNamespace(a='v'*40,b='w'*40)),))
show(lambda: (p.pprint(collections.namedtuple('P','x y')(1,2)), p.pprint(collections.namedtuple('P','x y')('a'*80,2)),))
show(lambda: (p.pprint({1:'a','b':2,None:3,(1,2):4}),))
show(lambda: (p.pprint({'a':1}.items()), p.pprint({'a':1}.keys()),))
show(lambda: (p.pprint([1,2],width=0),))
show(lambda: (p.pprint([1,2],indent=-1),))
show(lambda: (p.pprint([1,2],depth=0),))
show(lambda: (p.pformat(123456789,underscore_numbers=True), p.pformat(1.5), p.pformat(None), p.pformat([True,12345],underscore_numbers=True),))
show(lambda: (p.pprint([1,2],foo=1),))
show(lambda: (p.pprint(set('v'*20+str(i) for i in range(5))), p.pprint(frozenset('v'*20+str(i) for i in range(5))),))
show(lambda: (p.pprint(('v'*50,'w'*50)), p.pprint(('v'*90,)),))
show(lambda: (p.pprint({'key':('v'*50,'w'*50)}),))
show(lambda: (p.pprint({'key':['v'*50,['w'*50,'x'*30]]},width=60),))
show(lambda: (p.pprint(collections.ChainMap({"a"*40:1},{"b"*40:2})), p.pprint(collections.UserDict({"a"*40:1,"b"*40:2})), p.pprint(collections.UserList(["a"*50,"b"*50])),))
class LL(list): pass
class DD(dict):
    def __repr__(self): return 'DD!'*40
show(lambda: (p.pprint(LL(['a'*50,'b'*50])), p.pprint(DD(a=1)),))
class Col(enum.IntEnum): R=1
show(lambda: (p.pformat([Col.R,Col.R]), p.pformat(Col),))
class I(int): pass
show(lambda: (p.pformat(I(12345),underscore_numbers=True),))
s=io.StringIO()
show(lambda: (p.pprint({'a':1},stream=s), s.getvalue(), p.PrettyPrinter(stream=s).pprint([1]), s.getvalue(),))
show(lambda: (p.pprint([[[[1]]]],depth=2), p.pprint({'a':(1,(2,(3,)))},depth=2), p.pprint((),width=1), p.pprint({}), p.pprint(set()),))
show(lambda: (p.pprint({'name':'x','tags':['a'*30,'b'*30,'c'*30],'nested':{'k':['z'*40,'y'*40]}},compact=True,width=50,indent=4),))
show(lambda: (p.pprint([{'id':i,'name':'n'*i} for i in range(6)],width=40),))
show(lambda: (p.pprint({'z':{'y':2,'x':1},'a':[{'q':1,'b':2}]}),))
class PP(p.PrettyPrinter):
    def format(self,o,c,m,l):
        if isinstance(o,str): return (o.upper(),True,False)
        return super().format(o,c,m,l)
show(lambda: (PP().pprint(['a','b']), PP(width=5).pformat(['a','b']),))
from types import MappingProxyType
p.pprint(MappingProxyType({f"key{n}": n * 1000 for n in range(12)}))
p.pprint([MappingProxyType({}), MappingProxyType({1: 2})])
print(p.pformat(["", b"", "a b c"], width=1), p.pformat("", width=1))
