import random
random.seed(3)
xs = [random.random() * 10 - 5 for _ in range(50)] + [0.0, -0.0, 1, 2, True, 3.5, float("inf"), -1]
print(sorted(xs), sorted(xs, reverse=True))
ys = [(i % 5, i) for i in range(30)]
print(sorted(ys, key=lambda p: p[0]), sorted(ys, key=lambda p: p[0], reverse=True), sorted(ys, key=lambda p: -p[1] / 3))
print(sorted([2**60, 1, 2**61, -5]))
print([a ** b for a in (-3, -1, 0, 1, 2, 7, 10**8) for b in (0, 1, 2, 3, 7, 20)])
print(2 ** -1, (-2) ** 3, 3 ** 33, 3 ** 34, (-1) ** 10**9, 0 ** 0)
print([a & b for a in (-5, 7, 2**31, 2**40) for b in (3, -1, 2**33)], [a >> b for a in (-5, 7, 2**31, -2**40) for b in (0, 1, 31, 32, 40)])
print([a | b for a in (-5, 7, 2**31) for b in (3, -1, 2**33)], [a ^ b for a in (-5, 7) for b in (3, -1, 2**33)], [1 << n for n in (0, 5, 31, 32, 52, 53, 80)])
print(-5 % 3, 5 % -3, 7 % 3, 0 % 5, -0 * 5, 0 * -5, 2**52 * 2, 2**53 * 3, 94906267 * 94906267)
class F(float):
    def __lt__(self, other): print("lt"); return True
    def __gt__(self, other): print("gt"); return False
    def __add__(self, other): return "added"
    def __iadd__(self, other): return "iadded"
f = F(2.5)
print(f < 1.0, f > 1, 1.0 > f, 1.0 < f, f <= 1, f + 1.0, f + f, f * 2.0)
g = f
g += 1.0
print(g)
h = 1.5; h += f; print(h); h = 2; h += 0.5; print(h); h -= 1; h *= 2; h /= 4; h //= 0.1; h %= 3; h **= 2.0; print(h)
n = float("nan")
print(n < 1, n > 1, n <= n, n >= n, n == n, 1 < n, 1.0 <= 1, 2 >= 2.0, 2**53 + 1 > 2.0**53, 2**53 == 2.0**53)
try: h |= 1.0
except TypeError as e: print(e)
try: h += "a"
except TypeError as e: print(e)
try: print(1.5 < "a")
except TypeError as e: print(e)
try: print(1 >= "a")
except TypeError as e: print(e)
try: print(1.0 / 0)
except ZeroDivisionError as e: print(e)
a = b = 1
a, b = b, a + b
print(a, b, True + True, True * 2.5, 5 - True)
l = [1, 2, 3, 4]; l.insert(1, 9); print(l.pop(0), l.count(2), l.index(3), l[::-1], l[1:], [0] * 3, [1, 2] * 2, [[]] * 2, [0] * -1, l + l, (1,) + (2,), b"a" + b"b")
print(pow(3, 100, 7), pow(3, -1, 7), 10**30 // 7, 10**30 % 7, -10**30 // 7)
print("a b  c".split(), "a,b".split(","), list(zip("ab", [1, 2])), list(enumerate("ab", 5)), 3 in [1, 2, 3], list("añ😀"))
