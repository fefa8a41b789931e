class K:
    y = 2
    def f(self): return 1
    @staticmethod
    def s(): pass
d = K.__dict__
print(d['y'], 'f' in d, [k for k in vars(K) if not k.startswith('__')], type(d), d.get('zz'), {k: v for k, v in d.items() if k == 'y'})
try: d['q'] = 1
except TypeError as e: print(e)
try: del d['y']
except TypeError as e: print(e)
K.w = 5; print(d['w'], 'w' in vars(K), callable(d['f']))
from dataclasses import dataclass
@dataclass
class P:
    a: int = 1
print(P(), 'a' in P.__dict__, P.__dict__['a'])
import enum
class E(enum.Enum): A = 1
print('A' in E.__dict__ or True, [m for m in dir(K) if not m.startswith('_')])
