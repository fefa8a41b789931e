# Sets keep CPython's order through copies, pickles, unpacking, pop, methods of the class and asyncio.wait.
import copy, pickle, asyncio, random
s = set()
for x in (1, 9, 17, 33, 65, 8, 16): s.add(x)
s.discard(9); s.discard(17); s.add(25)
print(s, copy.copy(s), copy.deepcopy(s), pickle.loads(pickle.dumps(s)), s.copy(), frozenset(s), set(frozenset(s)))
f = frozenset(s)
print(f, copy.copy(f), copy.deepcopy(f), pickle.loads(pickle.dumps(f)), f | {3}, f & {1, 33, 9}, f - {1}, f ^ {1, 4}, f.union([7]), f.copy() is f)
class S(set): pass
t = S(s); print(t, t | {5}, t.copy(), type(t.copy()), S([17, 1, 33, 49, 65]), S({17, 1, 33, 49, 65}))
t.update(s); t |= {97}; print(t)
print(set(map(int, "172839465")), set(x * 8 for x in range(9)), {x * 8 for x in range(9)}, set(range(0, 72, 8)), set("a" * 3))
print(list(dict.fromkeys(s)), sorted(s), [*s], (*s,), max(s), sum(s), {**dict.fromkeys(s)})
w = set(range(20))
while w: print(w.pop(), end=" ")
w.update([5, 3, 100, 36]); print(w, w.pop(), w.pop(), w); w.add(4); w.add(36); print(w, w.pop(), w.pop())
print(set.union({17, 1}, {33}, [49, 65]), set().union(*[{i * 8} for i in range(7)]), set.intersection(*[{1, 17, 33, 49}, {49, 33, 17}, {17, 49}]))
a, *b = {8, 16, 0, 24, 1}; print(a, b)
x, y, z = {17, 1, 33}; print(x, y, z)
print(1 in {17, 1, 33}, {17, 1, 33} == {33, 1, 17}, {17, 1, 33} < {33, 1, 17, 2}, {frozenset({17, 1, 33}), frozenset({1})} - {frozenset({33, 17, 1})})
random.seed(1); r = list(range(64)); random.shuffle(r); q = set(r); print(q); q -= set(r[:40]); print(q); q |= set(r[:10]); print(q); q ^= set(r[5:50]); print(q); q &= set(r[20:]); print(q)
async def job(n): await asyncio.sleep(n % 3); return n
async def main():
    tasks = [asyncio.create_task(job(n)) for n in range(40)]
    pending = set(tasks[::3]) | set(tasks[5:20])
    while pending:
        done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        print([t.result() for t in done], len(pending))
    back = set()
    for n in range(30):
        t = asyncio.create_task(job(n)); back.add(t); t.add_done_callback(back.discard)
    await asyncio.sleep(0); print([t.get_coro().cr_frame.f_locals["n"] for t in back])
    await asyncio.gather(*back); print(len(back))
    print([t.get_name() for t in asyncio.all_tasks()])
asyncio.run(main())
def g(): return {1, 2, 3} | {4}, {"k"} & {"k", "l"}
print(g())
match {1, 2}:
    case set() as m: print(m)
print({*()}, {*[17, 1, 33, 49, 65]}, {*{17, 1, 33, 49, 65}, 3}, {1, *{17, 33}, 49, *(65, 81)}, {*"ba"} == {"a", "b"}, {*range(40, 0, -8)})
