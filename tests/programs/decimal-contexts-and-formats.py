from decimal import Decimal, getcontext, localcontext, Context, ROUND_HALF_UP, Inexact, Rounded, InvalidOperation, DivisionByZero
import math
d = Decimal("1234567.891")
for spec in ("", ".2f", ",.2f", "e", ".3e", "g", ".3g", "+.1f", "012.2f", ">15", "<15.1f", "^15.1f", "%", ".1%", "n", "*^20,.2f", "020,.3f", "E", ".0f", "10", "G", " .1f", "=+15.1f"):
    print(repr(spec), f"[{d:{spec}}]", f"[{-d:{spec}}]", f"[{Decimal('0.00001234'):{spec}}]", f"[{Decimal('0'):{spec}}]", f"[{Decimal('1E+10'):{spec}}]")
print(f"{Decimal('NaN'):10}|{Decimal('inf'):+}|{Decimal('1.5'):>+8}")
print(d.as_tuple(), d.as_integer_ratio(), d.adjusted(), d.is_signed(), d.number_class())
print(int(d), float(d), math.floor(Decimal("-1.5")), math.ceil(Decimal("-1.5")), math.trunc(Decimal("-1.5")), abs(Decimal("-1.5")), -d, bool(Decimal("0.0")), complex(Decimal(1)))
print(sum([Decimal("0.1")] * 10), sum([Decimal("1.10"), Decimal("2.20")], Decimal(0)), max(Decimal(1), Decimal(2)), sorted([Decimal("3"), 1, 2.5, Decimal("1.5")]))
print(Decimal("1.0") == 1, Decimal("1.5") == 1.5, Decimal("0.1") == 0.1, Decimal(1) == "1", 3 > Decimal("2.5"), hash(Decimal(5)) == hash(5), hash(Decimal("1.5")) == hash(1.5), hash(Decimal("1.0")) == hash(Decimal("1")))
print({Decimal("1.0"): "a", Decimal("2"): "b"}[Decimal("1")], {1: "int"}.get(Decimal(1)), {Decimal(3): "dec"}.get(3), len({1, Decimal(1), 1.0}))
print(Decimal("100").normalize(), Decimal("1.500").normalize(), Decimal("0.00").normalize(), Decimal("1E+3").to_integral_value(), Decimal("2.5").to_integral_value(), Decimal("123.456").to_eng_string(), Decimal("12E+10").to_eng_string(), Decimal("1.23E+7"))
print(Decimal("1.1").compare(Decimal("1.2")), Decimal("1.1").max(2), Decimal("-3").copy_abs(), Decimal(3).copy_sign(Decimal(-1)), Decimal("1.2").same_quantum(Decimal("3.4")), Decimal(2).fma(3, 4), Decimal("250").logb(), Decimal(7).scaleb(2), Decimal(10).remainder_near(3), Decimal(11).remainder_near(3))
c = getcontext()
c.clear_flags()
Decimal(1) / 3
print([s.__name__ for s, on in c.flags.items() if on], c.flags[Inexact], c)
c.traps[Inexact] = True
try: Decimal(1) / 3
except Inexact as e: print(type(e), e)
c.traps[Inexact] = False
c.traps[DivisionByZero] = False
print(Decimal(1) / 0, Decimal(-1) / 0, c.flags[DivisionByZero])
c.traps[DivisionByZero] = True
my = Context(prec=4, rounding=ROUND_HALF_UP)
print(my.divide(Decimal(2), Decimal(3)), my.create_decimal("1.23456789"), my.add(Decimal("1.2345"), 1), my.sqrt(2), my.power(2, 20), my.quantize(Decimal("1.255"), Decimal("0.01")), my)
for bad in (dict(prec=0), dict(rounding="x"), dict(precision=3)):
    try:
        with localcontext(**bad): pass
    except Exception as e: print(type(e).__name__, e)
try: c.prec = "a"
except Exception as e: print(type(e).__name__, e)
try: c.foo = 1
except Exception as e: print(type(e).__name__, e)
price, tax = Decimal("19.99"), Decimal("0.0825")
total = (price * (1 + tax)).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
print(f"Total: ${total:,.2f}", price * 3, price * tax)
print(Decimal("1e400") * Decimal("1e400"), Decimal("1E-999999") / 10, Decimal(2) ** Decimal("-1.5"), Decimal("1.000001") ** 1000000)
print(Decimal.from_float(0.5), Decimal(True), Decimal("  12 "), Decimal("1_000.5"), Decimal(10**30), Decimal("sNaN"), Decimal("NaN123"))
print(isinstance(Decimal(1), Decimal), type(Decimal(1)), str(Decimal("-0.0")), Decimal("0E-7"), Decimal("0E+3"), Decimal("0.0000001"), Decimal("0.000001"))
print([str(Decimal(i) / 8) for i in range(8)], Decimal("5").quantize(Decimal("0.000")), +Decimal("-0"), Decimal("0.1") * Decimal("0.1"), Decimal("1.10") - Decimal("1.1"), Decimal("1") - Decimal("0.9999999999999999999999999999999"))
import copy, json, statistics
print(copy.copy(d) is d, copy.deepcopy([d]) == [d])
try: json.dumps(d)
except TypeError as e: print(e)
