# A set iterates in the order of its table, which depends on how it came about: constants are added at once, as are the
# members of another set; what was removed leaves a place that may be taken again; pop goes on where it was.
import asyncio

print({8, 16, 0, 24, 1}, {17, 1, 33}, {17, 1, 33, 49, 65}, {17, 1}, {-1, -2, 3, -9})
a, b, c, d, e = 17, 1, 33, 49, 65
print({a, b, c, d, e}, {8 * 2, 0, 8 * 3, 1}, {8, (16, 0), 24, 1, ((), 0)}, set([8, 16, 0, 24, 1]))
print([x for x in {8, 16, 0, 24, 1}], list(x for x in {8, 16, 0, 24, 1}), [x for y in (0,) for x in {8, 16, 0, 24, 1}], [*{8, 16, 0, 24, 1}], list({8, 16, 0, 24, 1}), frozenset({8, 16, 0, 24, 1}))
for x in {8, 16, 0, 24, 1}: print(x, end=" ")
print()
s = {17, 1, 33, 49, 65}
print(s | {3}, s.union([3], {8}), s.union(s, [97]), {*s, 97, *{8, 16}}, s.copy(), set(s) | s)
print(s & {17, 49, 129, 8}, {17, 49, 129, 8, 1, 33} & s, s.intersection([49, 17, 1]), s.intersection())
print(s - {17}, s - {1, 2, 3}, s.difference([65], {1}), s.difference(), s ^ {1, 2}, s.symmetric_difference([2, 1, 2]))
s.add(97); s.update({113, 129}, [8]); print(s)
s |= {145, 161, 177}; print(s)
s &= {145, 17, 1, 8, 9}; print(s, s.pop(), s, s.pop(), s)
s.update({33: 0, 49: 0}, {65: 0}.keys()); print(s, s.pop(), s)
s ^= {33, 2, 3}; print(s)
s -= {2}; print(s)
s.difference_update(range(100), {145}); print(s); s.update([40, 8, 16]); print(s)
s.__init__([24, 8, 0, 16]); print(s)
s ^= s; print(s)
s = {1, 2}; s.discard(1); s.add(33); s.add(7); print(s)
s = set()
for x in (1, 9, 17): s.add(x)
s.discard(1); s.discard(9); s.add(25); s.add(3); print(s)
s = set(range(40)); s -= set(range(35)); print(s, s | {32, 64})
s = set(range(300)); s.difference_update({1}, set(range(2, 290))); s.add(256); print(s)
k = {17: 1, 1: 2, 33: 3, 49: 4, 65: 5}
print(k.keys() | {3}, k.keys() & {1, 49}, k.keys() & [65, 1, 33], {1, 49, 17, 3, 4, 5} & k.keys(), k.keys() - [1], {1, 3} - k.keys())
print(k.keys() ^ {1, 2}, {1, 2} ^ k.keys(), {9, 3} | k.keys(), k.items() & {(1, 2), (17, 1)}, k.keys() & {33: 0, 1: 0}.keys(), k.keys().isdisjoint([2]))
print({0.5, 1.5, -2.25, 3.125, 9.0, 100.75, 1e300}, {(x, y) for x in range(3) for y in range(3)}, {None, (), 0, (1, (2, 3))})
print({"two\nlines\n", "xxxxx", "abc", "ABCabc"}, {"it's", "ABCabc", "日本語", "🙂"}, {"ÄÖÜ x", "-3.5", " pad ", "straße", "a,b,,c"}, {b"ab", b"\xff" * 9, "", "a"})
print([each for each in {"ÄÖÜ x", "-3.5", " pad ", "straße", "a,b,,c"}], {"the", "quick", "brown", "fox", "jumps", "over", "a", "lazy", "dog"} | {"x", "y"})

async def main():
    done, pending = await asyncio.wait({asyncio.create_task(asyncio.sleep(n % 3, n)) for n in range(12)}, timeout=1.5)
    print(sorted(each.result() for each in done), [each.result() for each in done], len(pending | done))
    for each in pending: each.cancel()

asyncio.run(main())
