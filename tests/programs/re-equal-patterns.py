# Patterns of re are remembered, equal ones are one key, and the innermost flag for ASCII or Unicode holds.
import re
re.purge()
a = re.compile("a")
print(a is re.compile("a"), re.compile("a", re.I) is re.compile("a", 2), re.compile(b"a") is re.compile("a"), re.compile("(?i)a") is re.compile("a", re.I))
print(re.purge(), re.purge.__name__)
b = re.compile("a")
print(a is b, a == b, a != b, hash(a) == hash(b), len({a, b}), {a: 1}[b], a in [b], a in {b})
for other in re.compile("b"), re.compile("a", re.I), re.compile(b"a"), re.compile("a", re.A), re.compile("a", re.U), "a", None:
    print(a == other, a != other, other in {a: 1})
p = re.compile("x")
for i in range(600):
    re.compile("y%d" % i)
print(p is re.compile("x"), p == re.compile("x"))
try: a < b
except TypeError as e: print(e)
for p in r"(?a:\w(?u:\w))", r"(?u:\w(?a:\w))", r"(?a)\w(?u:\w)", r"(?u:\w)(?a:\w)", r"(?ia:\d)", r"(?a:(?u:\d)\d)", r"(?u:\b)é", r"(?i:(?a:K))", rb"(?L:\w)", rb"(?a:\w)":
    r = re.compile(p)
    text = "aéèa éé BbbKk\u212a ١1١1 éÉaa"
    print(r, r.flags, r.findall(text if isinstance(p, str) else text.encode()))
