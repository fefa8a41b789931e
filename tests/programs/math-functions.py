import math


def show(name, *args, **named):
    try:
        print(name, args, repr(getattr(math, name)(*args, **named)))
    except Exception as error:
        print(name, args, type(error).__name__, error)


inf, nan = math.inf, math.nan
for name in "sqrt sin asin acosh atanh exp log log2 log1p gamma lgamma floor trunc modf frexp ulp degrees".split():
    for x in (0.0, -0.0, 0.5, -1.0, 3, inf, -inf, nan, 1e308, 5e-324, 10**400, True, "a"):
        show(name, x)
for name in "pow fmod remainder copysign nextafter atan2 hypot ldexp comb perm gcd lcm".split():
    for x, y in ((0.0, -1.0), (-8.0, 1 / 3), (inf, 0.0), (7, 3), (7.5, -2), (1e308, 1e308), (-3, 5), (5e-324, -0.0)):
        show(name, x, y)
for values in ([0.1] * 10, [1e100, 1.0, -1e100], [inf, -inf], [inf, nan], [1e308, 1e308], [1e16, 1, 1e-16], ["a"]):
    show("fsum", values)
show("sumprod", [0.1] * 10, [0.1] * 10)
show("sumprod", [1, 2], [3])
show("sumprod", [10**30, 1.5], [2, 3])
show("sumprod", [True, 2], [0.5, False])
show("prod", [1.5, 2], start=3)
show("fma", 0.1, 10.0, -1.0)
show("fma", inf, 0.0, 1.0)
show("fma", 1e308, 10.0, -inf)
show("nextafter", 1.0, 2.0, steps=3)
show("nextafter", 1.0, 2.0, steps=-1)
show("ldexp", 0.75, -1073)
show("ldexp", 1, 2000)
show("ldexp", 1, 2.0)
show("dist", (1, 2, 3), (4.5, 6, 8))
show("dist", (1,), (1, 2))
show("isqrt", 10**40 + 5)
show("isqrt", -1)
show("factorial", 10**12)
show("log", 8, 2)
show("log", 10**400, 10)
show("log", 0.0)
show("log", 8, 1)
show("isclose", 1, 2, rel_tol=-1)
print([math.gamma(n / 2) for n in range(1, 12)])


class Celsius:
    def __init__(self, degrees):
        self.degrees = degrees

    def __float__(self):
        return self.degrees


class Index:
    def __index__(self):
        return 9


show("sqrt", Index())
print(math.exp(Celsius(1.5)), math.comb(Index(), 2), math.floor(Celsius(2.5)))
try:
    math.sqrt(Celsius("cold"))
except TypeError as error:
    print(error)
