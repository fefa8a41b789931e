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
print(
    calc(
        1,
        {"y": 2},
    )
)
