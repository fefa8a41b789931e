# float.from_number and its like: what is taken for a number, and what is not.
from decimal import Decimal
from fractions import Fraction
class F(float): pass
class I:
    def __index__(self): return 7
class D:
    def __float__(self): return 2.5
class C:
    def __complex__(self): return 1+2j
class B:
    def __float__(self): return 3
for v in [3, 2.5, True, F(1.5), I(), D(), Decimal("1.5"), Fraction(1, 2), "3", None, 1j, C(), b"1", B(), 10**400]:
    for cls in (float, F, complex):
        try: r = cls.from_number(v); print(repr(r), type(r).__name__, r is v)
        except Exception as e: print(type(e).__name__, e)
try: float.from_number()
except TypeError as e: print(e)
try: float.from_number(1, 2)
except TypeError as e: print(e)
try: float.from_number(x=1)
except TypeError as e: print(e)
print(Fraction.from_number(0.5), Decimal.from_number(0.5), Fraction.from_number(3))
try: Fraction.from_number("1")
except TypeError as e: print(e)
try: Decimal.from_number("1")
except TypeError as e: print(e)
