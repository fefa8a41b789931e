if (n := len("abc")) > 2: print(n)
print((a := 1, b := 2), a, b)
while (c := a) < 3: a += 1
print(c)
def f(x, y=(d := 5)): return x + y
print(f(1), d)
first, *mid, last = range(5); print(first, mid, last)
*x, = "abc"; print(x)
(a, (b, *c)), d = (1, "xyz"), 2; print(a, b, c, d)
[p, q] = {1: 2, 3: 4}; print(p, q)
for i, *r in [(1, 2, 3), "ab"]: print(i, r)
try: a, b = 1, 2, 3
except ValueError as e: print(e)
try: a, b, c = "ab"
except ValueError as e: print(e)
try: a, *b, c = "a"
except ValueError as e: print(e)
try: a, b = 5
except TypeError as e: print(e)
try: a, b = iter([1])
except ValueError as e: print(e)
try: a, b = {1, 2, 3}
except ValueError as e: print(e)
try: a, b = {1:1, 2:2, 3:3}
except ValueError as e: print(e)
try: a, b = (i for i in range(9))
except ValueError as e: print(e)
def g(*a, k=1, **kw): return a, k, kw
print(g(*[1], *"ab", k=2, **{"z": 1}, **dict(y=2)))
try: g(**{"k": 1}, **{"k": 2})
except TypeError as e: print(e)
try: g(**{1: 2})
except TypeError as e: print(e)
try: g(*5)
except TypeError as e: print(e)
try: g(**5)
except TypeError as e: print(e)
print([*range(3), *"ab"], (*[1], 2), {*[1], *[2]}, {**{"a": 1}})
def h(a, /, b, *, c): return a, b, c
print(h(1, 2, c=3), h(1, b=2, c=3))
for call in ("h()", "h(1)", "h(1,2)", "h(1,2,3)", "h(a=1,b=2,c=3)", "h(1,2,c=3,d=4)", "h(1,2,c=3,b=3)"):
    try:
        if call == "h()": h()
        elif call == "h(1)": h(1)
        elif call == "h(1,2)": h(1,2)
        elif call == "h(1,2,3)": h(1,2,3)
        elif call == "h(a=1,b=2,c=3)": h(a=1,b=2,c=3)
        elif call == "h(1,2,c=3,d=4)": h(1,2,c=3,d=4)
        else: h(1,2,c=3,b=3)
    except TypeError as e: print(e)
x = y = z = []; x.append(1); print(y, z)
i = 0; l = [1, 2, 3]; i, l[i] = 2, 9; print(i, l)
a = [1, 2]; a[0], a[1] = a[1], a[0]; print(a)
print(*[1, 2], sep="-", end="!\n")
t = 1, ; print(t, (), (1,))
def dflt(a=[]): a.append(1); return a
print(dflt(), dflt(), dflt.__defaults__)
