x = "outer"
print([x for x in range(3)], x)
print([(i, j) for i in range(3) for j in range(i) if i != j])
class C:
    n = 3; l = [n for _ in range(2)] if False else [i for i in range(n)]
    try: k = [n for i in range(2)]
    except NameError as e: print(e)
print(C.l)
fs = [lambda: i for i in range(3)]; print([f() for f in fs])
print({k: v for k, v in zip("ab", [1, 2])}, {c for c in "aa"})
print([y := 1, y ** 2], y)
print([last := v for v in range(3)], last)
def f():
    total = 0
    _ = [total := total + v for v in range(5)]
    return total
print(f())
print([[a * b for a in r] for b, r in enumerate([[1, 2], [3]])])
def g():
    return [locals().keys() for _ in [1]]
print([sorted(k) for k in g()])
print([*(a for a in "xy"), *[1]], {**{1: 2}, 3: 4, **{1: 5}})
print(sum(i for i in range(4) if (lambda q: q % 2)(i)))
a, *b = [i for i in "abc"]; print(a, b)
print([i for i in [1, 2, 3] if i if i > 1])
print([(lambda x: x)(i) for i in range(2)])
try: print([q for q in range(2)], q)
except NameError as e: print(e)
z = [z for z in [1]]; print(z)
print({**{}, 'a': [w for w in 'w']})
def h(n): return {i: {j for j in range(i)} for i in range(n)}
print(h(3))
print(dict([(k, v) for k, v in {"a": 1}.items()]))
print([x if x else y for x, y in [(0, 1), (2, 3)]])
