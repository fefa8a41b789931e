x = 3.14159; n = 42; s = "hi"; w = 10; d = {"a": 1}; l = [1, 2]
print(f"{x:.2f}|{x:{w}.{2}f}|{n:05d}|{n:#x}|{n:b}|{n:,}|{1234567.891:,.2f}|{n:+}|{n: }|{n:<6}|{n:>6}|{n:^6}|{n:*^6}|")
print(f"{s!r:>6}|{s!s}|{s!a}|{s:.1}|{s:>{w}}|{s:*<{w}}|{'é'!a}")
print(f"{x=}|{x = }|{n=:>5}|{s=!s}|{s = !r:>6}|{l[0]=}|{d['a']=}|{n+1=}")
print(f"{{}} {{{n}}} {n}}}")
print(f"{d['a']} {l[-1]} {s.upper()} {(lambda a: a*2)(3)} {[i for i in range(3)]} { {1:2}[1] } {n if n else 0}")
print(f"{n:e}|{x:g}|{1e20:g}|{1e-7:g}|{x:%}|{0.5:.0%}|{1e16}|{1e15}|{123456789.0:n}|{n:c}|{1.0}|{-0.0}|{float('nan')}|{float('inf'):f}|")
print(f"{n:_}|{12345678:_}|{255:_x}|{255:#o}|{255:X}|{True:d}|{True}|{None}|{n!r}|")
try: f"{n:z}"
except ValueError as e: print(e)
try: f"{s:d}"
except ValueError as e: print(e)
try: f"{n:.2d}"
except ValueError as e: print(e)
try: f"{l:>10}"
except TypeError as e: print(e)
try: f"{None:>10}"
except TypeError as e: print(e)
try: f"{x:d}"
except ValueError as e: print(e)
try: f"{s:+}"
except ValueError as e: print(e)
try: f"{s:=10}"
except ValueError as e: print(e)
try: f"{n:,_}"
except ValueError as e: print(e)
try: f"{n:abc}"
except ValueError as e: print(e)
class F:
    def __format__(self, spec): return f"<{spec}>"
    def __repr__(self): return "F!"
print(f"{F()}|{F():abc}|{F()!r:>4}|{F():{n}{s}}")
print(f"{'nested ' + f'{n}'}" f" joined {n}" " plain")
print(f'{"a" if True else "b"}', f"{'\n'.join(['x','y'])}")
print(f"""multi
{n
 + 1}
""")
print(rf"\d{n}", f"\x41\u0042")
print(f"{x!r:.4}", f"{n:>+8.1f}", f"{-n:08.2f}", f"{1_000:>10,}")
print("%s %d %05.1f %x %r %% %c %-5s| %+d %e %g %o %i" % (s, 3.7, x, 255, s, 65, "a", 5, x, x, 8, 9))
print("%(a)s %(b)05d" % {"a": 1, "b": 2}, "%*d" % (5, 3), "%.*f" % (2, x))
for bad in (lambda: "%d" % "x", lambda: "%s %s" % 1, lambda: "%s" % (1, 2), lambda: "%q" % 1, lambda: "%(a)s" % 1, lambda: "%" % 1, lambda: "%c" % "ab"):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
print("{} {1}".format(1, 2) if False else "{0} {1} {0}".format(1, 2), "{a.real} {b[0]} {c[k]}".format(a=3, b=[7], c={"k": 8}), "{:>{}}".format("x", 4), "{!r}".format("q"))
for bad in ("{} {1}", "{0} {}", "{", "}", "{a}", "{5}", "{!x}", "{0.zz}", "{0[q]}", "{:{:{}}}"):
    try: print(bad.format(1, 2))
    except Exception as e: print(bad, type(e).__name__, e)
print(f'''
# this is not a comment
{ # the following operation it's
3 # this is a number
* 2}''')
print(f'''
{# f'a {comment}'
86 # constant
# nothing more
}''')
print(f'''{
40 # fourty
+  # plus
2  # two
}''')
x = 'b'
print(f"{1 if x in'abc' else 2}|{x in'}'}|{x is'b' or'{'}|{x if x else''}")
print(f'''{
x # it's { (
!r:>{ # width
5 # five's
}}''')
print(f'{x!r }|{x = }|{ x = !r}|{x!r :>5}')
print(f"{rb'a' + b'c'} {f'{x!r:>{len('abcde')}}'} {rf'\d{x}'!r}")
