import functools
def deco(f):
    @functools.wraps(f)
    def inner(*a, **k):
        return f(*a, **k)
    return inner
@deco
def calc(a,
         b):
    return (a +
            b["x"] *
            2)
import traceback
def spread():
    return deco(  
        1, 2,  # two   

        3  
    ) + 1
try:
    spread()
except TypeError:
    traceback.print_exc()
print(
    calc(
        1,
        {"y": 2},
    )
)
