from fractions import Fraction
from decimal import Decimal
import math, statistics, numbers
a, b = Fraction(1, 3), Fraction("0.25")
print(a, b, repr(a), Fraction(4, -6), Fraction(), Fraction(3), Fraction("  -3/7 "), Fraction("1.5e-3"), Fraction(0.1), Fraction(Decimal("1.1")), Fraction(a), Fraction("1_000/3"))
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a ** 2, a ** -2, a ** 0.5, 2 ** Fraction(2), 4 ** Fraction(1, 2), -a, abs(-a), +a)
print(a + 1, 1 + a, 1 - a, 2 * a, 1 / a, a / 2, a + 0.5, 0.5 * a, a * 1j, 5 // a, 5 % Fraction(3, 2))
print(a == Fraction(2, 6), a == 1/3, Fraction(1, 2) == 0.5, a < b, a > 0.3, Fraction(2) == 2, 1 < Fraction(3, 2), Fraction(1, 2) == Decimal("0.5"))
print(hash(Fraction(1, 2)) == hash(0.5), hash(Fraction(3)) == hash(3), {Fraction(1, 2): "half"}[0.5], {0.5: "h"}.get(Fraction(1, 2)))
print(int(Fraction(7, 2)), int(Fraction(-7, 2)), math.floor(Fraction(-7, 2)), math.ceil(Fraction(-7, 2)), round(Fraction(7, 2)), round(Fraction(5, 2)), round(Fraction(22, 7), 2), round(Fraction(1234), -2), float(a), complex(b), bool(Fraction()))
print(Fraction(math.pi).limit_denominator(1000), Fraction(math.pi).limit_denominator(10), Fraction("3.1415926535897932").limit_denominator(), Fraction(1, 7).limit_denominator(3), a.numerator, a.denominator, a.as_integer_ratio(), Fraction(6, 3).is_integer())
print(sum([Fraction(1, n) for n in range(1, 11)]), max(a, b), sorted([a, b, Fraction(1, 5)]), isinstance(a, numbers.Rational), isinstance(a, numbers.Number), isinstance(1, numbers.Integral), isinstance(1.5, numbers.Real), isinstance(True, numbers.Number), isinstance("x", numbers.Number))
for bad in (lambda: Fraction(1, 0), lambda: Fraction("x"), lambda: Fraction(1.5, 2), lambda: Fraction(None), lambda: a / 0, lambda: a + "x", lambda: a < "x", lambda: Fraction(0) ** -1, lambda: a + Decimal(1), lambda: Fraction(float("nan")), lambda: a.limit_denominator(0), lambda: f"{a:d}"):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
print(f"{a:.3f} {a:.2%} {a:e} {Fraction(22, 7):.10f} {Fraction(1, 3):10.2f}| {Fraction(12345, 7):,.2f} {a:>10}| {a} {Fraction(2, 3):.0f} {Fraction(1, 8):.2f} {Fraction(355, 113):g} {Fraction(1, 3000000):.3g}")
print(Fraction.from_float(0.5), Fraction.from_decimal(Decimal("0.125")), Fraction(3, 4).real, Fraction(10**20, 3))
print(f"{Fraction(0):.2e} {Fraction(0):e} {Fraction(0):.1f} {Fraction(1, 3):.2e}")
import statistics
from collections import Counter
print(statistics.mode(Counter("abbb")), statistics.multimode(Counter("abbb")))
try: statistics.mode(None)
except TypeError as error: print(error)
