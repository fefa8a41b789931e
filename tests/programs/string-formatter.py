# string.Formatter, as it is and derived from, and what it raises.
import string
f = string.Formatter()
print(f.format("{} {} {x} {0.real}" if 0 else "{} {} {x!r:>5}", 1, 2, x="a"))
print(f.format("{0} {1[k]} {0.real:>{w}}", 1, {"k": 3}, w=4), list(f.parse("a{{b}}{c!r:d}{}e{0.x[1]:{w}}")))
print(f.vformat("{a}{b}", (), {"a": 1, "b": 2}))
class Keep(string.Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str): return kwargs.get(key, "{" + key + "}")
        return super().get_value(key, args, kwargs)
    def check_unused_args(self, used, args, kwargs): print(sorted(map(str, used)), args, kwargs)
    def convert_field(self, value, conversion):
        if conversion == "u": return str(value).upper()
        return super().convert_field(value, conversion)
print(Keep().format("{a} {b!u} {0}", 5, b="x"))
for bad, a, k in [("{} {0}", (1,), {}), ("{0} {}", (1,), {}), ("{", (), {}), ("}", (), {}), ("{x}", (), {}), ("{3}", (1,), {}), ("{!z}", (1,), {}), ("{0.}", (1,), {}), ("{0[}", (1,), {}), ("{:{:{:{}}}}", (1,2,3,4), {}), ("{0!r", (1,), {})]:
    try: print(f.format(bad, *a, **k))
    except Exception as e: print(bad, type(e).__name__, e)
try: f.format()
except TypeError as e: print(e)
try: string.Formatter.format("a")
except TypeError as e: print(e)
try: f.format(3)
except TypeError as e: print(e)
try: list(f.parse(3))
except TypeError as e: print(e)
print(f.get_field("a.real", (), {"a": 3}), f.get_field("0[1]", ("xy",), {}), f.convert_field("é", "a"), f.format_field(3.14159, ".2f"))
