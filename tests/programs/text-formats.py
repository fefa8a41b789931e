print("AB".replace("", "12"), "AB".replace("", "-", 2), "".replace("", "1"))
print(f"[{True:>6}] [{False:20}] [{48:4c}] [{'ab':06}] [{'ab':<06}] [{'ab':>06s}] [{7:<04}] [{7:04}] [{True!s:6}]")
class A:
    def __int__(self): return 123
    def __index__(self): return 255
print("%d %x %5d %-5d| %05d %+d % d %*d %-*d| %8.4d %*.*d %#x %#o %X" % (A(), A(), 3, 4, 5, 6, 7, 4, 8, 4, 9, -12, 5, 8, 20, 255, 8, 48879))
print("%d %i" % (3.99, -2.5), "%5s|%-5s|%.2s" % ("a", "b", "xyz"))
for bad in ["{:=5}", "}", "{", "{!", "{!d}", "{abc", "{!s :}", "{}{0}", "{0}{}", "{5}", "{x}", "{0!r:>5}"]:
    try:
        print(bad, bad.format("z", 2))
    except (ValueError, IndexError, KeyError) as e:
        print(bad, type(e).__name__, e)
try:
    "%d" % "x"
except TypeError as e:
    print(e)
print("naïve 😀 x".rfind("x"), "a😀b".replace("", "."))
