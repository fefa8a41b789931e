# Long loops that only add and multiply: the model leaps over most of their rounds, and nobody may see that.
def total(n):
    t = 0
    for i in range(n):
        t += i
    return t, i


def down(n):
    k = 0
    while n > 0:
        n -= 1
        k += 3
    return n, k


def to_zero(n):
    while n:
        n -= 2
    return n


def up(n):
    i = 0
    while i <= n:
        i = i + 3
    return i


def mirrored(n):
    i = 0
    while n > i:
        i += 7
        n -= 1
    return i, n


def table(n, m):
    t = 0
    for i in range(n):
        for j in range(m):
            t += i * j
    return t, i, j


def chain(n):
    x = y = z = 0
    for i in range(3, n, 7):
        i * i
        x += i**2
        y = y + x - 5
        z = i * 2 + 1
        w = y
    return x, y, z, w, i


def floats(n):
    t = 0.5
    for i in range(n):
        t += i
    return t


def shifted(n):
    a, b = 0, 1
    for _ in range(n):
        a = b
        b = a * 1
    return a, b


def fibonacci(n):
    a = b = 1
    for _ in range(n):
        a += b
        b += a
    return len(str(a + b)) if n < 5000 else a % 1000


def doubled(n):
    x = 1
    for i in range(n):
        x *= 2
    return x % 1_000_007


def listed(n):
    t = 0
    for i in [1, 5, 7] * n:
        t += i
    return t




for n in (5, 1999, 2000, 2001, 6000):
    print(total(n), down(n), to_zero(n * 2), up(n), mirrored(n))
    print(table(n, 7), table(7, n), chain(n * 7), floats(n), shifted(n))
    print(fibonacci(n), doubled(n), listed(n))

count = 0
for q in range(20_003):
    count += 2
print(count, q)


class Counted:
    items = 0
    for k in range(3000):
        items += k


print(Counted.items, Counted.k)


def closure():
    n = 0

    def count():
        nonlocal n
        for i in range(4000):
            n += i

    count()
    return n


print(closure())
for i in range(3000):
    try:
        for j in range(3000):
            9 // (2500 - j)
    except ZeroDivisionError:
        print(i, j)
        break

# Sums of what a generator expression gives.
k = 3
print(sum(k * i - 2 for i in range(5, 9000, 3)), sum(k for i in range(3000)))
print(sum(True for i in range(3000)), sum(range(100, 70000, 7)), sum(range(5000), 10))
g = (i**3 for i in range(3000))
print(next(g), sum(g), list(g))
g = (i**3 for i in range(3000))
print(sum(g, 5), list(g))
print(sum((i * 2 for i in range(3000)), 0.5), sum(i * 0.5 for i in range(3000)))
print(sum(i * i for i in range(3000) if i % 2), sum(i * j for i in range(60) for j in range(70)))
print(sum(i for i in range(10000, 0, -1)), sum(-i for i in range(4000)), sum(~i for i in range(4000)))
print(sum(i % 7 for i in range(4000)), sum(1 for _ in range(4000)), sum(10**30 * i for i in range(4000)))
zero = 0
try:
    sum(i * (5 // zero) for i in range(4000))
except ZeroDivisionError as error:
    print(error)
try:
    sum(i * nope for i in range(4000))
except NameError as error:
    print(error)


class Product:
    asked = 0

    def __mul__(self, other):
        Product.asked += 1
        return 2

    __rmul__ = __mul__


product = Product()
print(sum(i * product for i in range(4000)), Product.asked)
t = 0
for i in range(4000):
    t += i * product
print(t, Product.asked)
t = True
for i in range(4000):
    t += True
print(t)
n = 10**20
while n > 10**20 - 5000:
    n -= 1
print(n)
