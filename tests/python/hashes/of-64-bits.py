# Hashes have 64 bits, as on Linux, and sets their order by them.
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
import random
import uuid

print(hash((1, 2, 3)), hash(()), hash((-1,)), hash(((),)), hash((1, (2, 3))), hash(slice(1, 2, 3)), hash(range(3)))
print(hash(1.5), hash(0.1), hash(-0.1), hash(1e300), hash(5e-324), hash(-1.0), hash(float("inf")), hash(1e16), hash(123456.789))
print(hash(2 ** 40), hash(2 ** 61 - 1), hash(2 ** 61), hash(-2 ** 70), hash(10 ** 20), hash(-1), hash(True), hash(None))
print(hash(1 + 2j), hash(0.1 + 0.2j), hash(-1j), hash(frozenset([1, 2, 3])), hash(frozenset()), hash(frozenset([(1, 2), -5])))
print(hash(Fraction(1, 3)), hash(Fraction(-7, 3)), hash(Decimal("0.1")), hash(Decimal("-1.1")), hash(Decimal(10) ** 25))
print(hash(timedelta(days=1, seconds=2)), hash(uuid.UUID(int=5 ** 50)))
print(hash("a"), hash("任务-0"), hash("aé"), hash("\U0001f600"), hash(b"abc"), hash(""), hash((1, "a")))

class Own:
    def __init__(self, hash): self.hash = hash
    def __hash__(self): return self.hash
    def __eq__(self, other): return self.hash == other.hash
    def __repr__(self): return f"Own({self.hash})"

owns = [Own(n) for n in (10 ** 30, -1, 2 ** 63, 2 ** 62, 3, -2 ** 63, True, hash("a"))]
print([hash(each) for each in owns], set(owns), Own(2 ** 63) in set(owns))

grid = set()
for x in range(4):
    for y in range(3): grid.add((x, y))
print(grid)
for x in range(30): grid.add((x, x))
for x in range(0, 30, 2): grid.discard((x, x))
print(grid, grid - {(1, 0)} == grid ^ {(1, 0)})
print(set([10 ** 10, 5, 3 * 10 ** 9, 7, 123456789012]), set([-0.5, -1.5, 1e300, 5e-324, 1 / 3, 1e16, 123456.789]))
print(set(["b", "x1", "x2", "x3", "aé", "任务-0", "工作"]), set("hello, asyncio"), set([frozenset([1, 2]), frozenset([3]), Fraction(1, 3), 2.5]))
print({(1, 2): 3}[1.0, 2], (1, 2) in {(1.0, 2.0)}, Fraction(5, 2) in {2.5}, Decimal("2.5") in {2.5}, id("a") == id("a"))
random.seed(0.5); print(random.random())
random.seed(-1.25); print(random.randint(1, 1000))
