import inspect
def f(a, /, b, *args, c, d=4, **kw): pass
s = inspect.signature(f)
print(s, s == inspect.signature(f))
b = s.bind(1, 2, 3, c=5, z=6)
print(b, b.args, b.kwargs, b.arguments)
b.apply_defaults()
print(b)
def g(a, b=2): pass
for args, kw in [((1,), {}), ((), {}), ((1, 2, 3), {}), ((1,), {'a': 1}), ((1,), {'q': 1}), ((), {'b': 1})]:
    try:
        print(inspect.signature(g).bind(*args, **kw))
    except TypeError as e:
        print(e)
print(inspect.signature(g).bind_partial(b=1).kwargs)
def h(x, /, y=1, *, z): pass
for args, kw in [((), {'x': 1, 'z': 2}), ((1,), {}), ((1, 2, 3), {'z': 1}), ((1,), {'z': 3})]:
    try:
        print(inspect.signature(h).bind(*args, **kw))
    except TypeError as e:
        print(e)
import functools
async def co(): pass
print(inspect.iscoroutinefunction(functools.partial(co)))
class K:
    async def __call__(self): pass
k = inspect.markcoroutinefunction(K())
print(inspect.iscoroutinefunction(k), inspect.iscoroutinefunction(K()))
