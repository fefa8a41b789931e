import os, subprocess, sys
def show(get):
    try: print(*map(repr, get()))
    except BaseException as e: print(type(e).__name__, e)
os.environ.clear() if hasattr(os.environ,'clear') else None
show(lambda: (os.environ,))
show(lambda: (os.environ.__setitem__('K',5),))
show(lambda: (os.environ.__setitem__(5,'K'),))
os.environ['K']='v'
show(lambda: (os.environ['K'], os.getenv('K'), os.getenv('Z','d'), os.environ, dict(os.environ), os.environ | {'a':'b'}, {'a':'b'} | os.environ, os.environ.copy(), type(os.environ), isinstance(os.environ, dict), len(os.environ), list(os.environ), 'K' in os.environ,))
show(lambda: (os.environ['nope'],))
show(lambda: (os.environ[5],))
show(lambda: (os.getenv(5),))
show(lambda: (5 in os.environ,))
show(lambda: (os.environ.update({'X':'1'}), os.environ.setdefault('Y','2'), os.environ.pop('X'), os.environ.pop('X',None), os.environ.get('Q'),))
show(lambda: (os.environ.setdefault('Z',5),))
show(lambda: (os.environ.pop('X'),))
os.environ|={'W':'w'}
show(lambda: (sorted(os.environ.items()), [*os.environ.values()],))
show(lambda: (os.environ.__setitem__('a=b','c'),))
show(lambda: (os.environ.__setitem__('a\0','c'),))
show(lambda: (os.environ.__setitem__('a','\0'),))
del os.environ['W']
try: del os.environ['W']
except KeyError as e: print(repr(e))
try: del os.environ[5]
except TypeError as e: print(e)
show(lambda: ({**os.environ, 'P':'q'},))
show(lambda: (os.getenv(key='K', default=3), os.getenv('none', default=3),))
for text in '$K/x ${K} $nope ${nope} $ ${ ${K $K.$K', b'$K ${no}', '', 'K', '$Kö':
    show(lambda: (os.path.expandvars(text),))
show(lambda: (os.path.expandvars(5),))
import os.path as p
show(lambda: (p.join('a',b'b'),))
show(lambda: (p.join(b'a','b'),))
show(lambda: (p.join('a',5),))
import weakref
class A: pass
def f(): pass
show(lambda: (weakref.ref(A), weakref.ref(f), weakref.ref(A()),))
class B:
    __name__='bee'
b=B()
show(lambda: (weakref.ref(b),))
import atexit
show(lambda: (atexit.register(),))
show(lambda: (atexit.register(5),))
def f(*a): print('f',a)
def reg(): atexit.register(print,'late'); atexit.unregister(f); print('reg')
atexit.register(f,1); atexit.register(f,2); atexit.register(reg)
atexit.register(f,3)
