# Formats and texts of numbers at their edges.
import decimal
for v in (1j, 1+2j, -0.0+1j, 0j, complex(float("nan"), float("-inf")), 1234.5678-1e20j, -1.5-0.0j, complex(1e16, 1e-7)):
    for spec in ("", ".2f", "e", "10.3g", ",.2f", "+.1f", "<20", "^24.2", "#", "#.3g", "G", "n", ".0f", "_", "z.0f", " .1f", "*>30", ".3", "012", "=10", "%", "d", "s", "x", "q", "+", "-20", "F"):
        try: print(spec, repr(format(v, spec)))
        except Exception as e: print(spec, type(e).__name__, e)
for t in ("1__0", "1_0", "_1", "1_", "0x_f", "0x__f", "0x_", "1_0__0", "-1_0", "+_1", "0_0", "0b_1"):
    for b in (10, 0, 16, 2):
        try: print(t, b, int(t, b))
        except ValueError as e: print(t, b, e)
    try: print(float(t))
    except ValueError as e: print(e)
for spec in ("#", "%", "#.3", "#e", "#g", "#.0%"):
    print([format(x, spec) for x in (1e16, 1e-7, 1.7e308, 0.0, 1e300, 5.0, 1e22)])
for v in (10**20, -10**20, -1, 0x110000):
    for f in (lambda: "%c" % v, lambda: format(v, "c"), lambda: chr(v), lambda: b"%c" % v):
        try: print(f())
        except Exception as e: print(type(e).__name__, e)
print(f"{float('-inf'):z.1f}", f"{-0.001:z.1f}", f"{float('nan'):z.0f}")
for text in ("1e9999999999999999999", "1e-9999999999999999999", "0e9999999999999999999"):
    try: print(decimal.Decimal(text))
    except decimal.InvalidOperation as e: print(e)
print([format(decimal.Decimal(x), s) for x in ("NaN", "-NaN", "Infinity", "-Inf") for s in ("06", "010.2f", "=+8", "+08", "x>8", "8", "0>8")])
