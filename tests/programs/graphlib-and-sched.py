import asyncio, graphlib, sched, time, heapq
from graphlib import TopologicalSorter, CycleError
graph = {"D": {"B", "C"} and ["B", "C"], "C": ["A"], "B": ["A"]}
print(list(TopologicalSorter(graph).static_order()))
ts = TopologicalSorter()
ts.add("deploy", "test", "build"); ts.add("test", "build"); ts.add("build", "fetch"); ts.add("lint")
ts.prepare()
while ts.is_active():
    ready = ts.get_ready()
    print(ready, ts.get_ready())
    for n in ready: ts.done(n)
print(bool(ts))
for g in ({"a": ["b"], "b": ["c"], "c": ["a"]}, {1: [1]}, {1: [2], 2: [3], 3: [4], 4: [2]}):
    try: TopologicalSorter(g).prepare()
    except CycleError as e: print(e, e.args[1])
for bad in (lambda t: t.get_ready(), lambda t: t.is_active(), lambda t: t.done("x"), lambda t: (t.prepare(), t.done("zz")), lambda t: (t.prepare(), t.done("build")), lambda t: (t.prepare(), t.add("q")), lambda t: (t.prepare(), t.get_ready(), t.done("fetch"), t.done("fetch")), lambda t: (t.prepare(), t.prepare())):
    t = TopologicalSorter({"build": ["fetch"]})
    try: print(bad(t))
    except ValueError as e: print(type(e).__name__, e)
async def run_graph():
    ts = TopologicalSorter({"d": ["b", "c"], "c": ["a"], "b": ["a"]})
    ts.prepare()
    q = asyncio.Queue()
    async def work(n, d):
        await asyncio.sleep(d)
        await q.put(n)
    start = asyncio.get_running_loop().time()
    async with asyncio.TaskGroup() as tg:
        while ts.is_active():
            for n in ts.get_ready():
                tg.create_task(work(n, {"a": .5, "b": 1, "c": .2, "d": .1}[n]))
            n = await q.get()
            print(n, round(asyncio.get_running_loop().time() - start, 2))
            ts.done(n)
asyncio.run(run_graph())
s = sched.scheduler(time.monotonic, time.sleep)
t0 = time.monotonic()
def say(x, y=0): print("at", round(time.monotonic() - t0, 1), x, y)
s.enter(2, 1, say, ("two",)); s.enter(1, 2, say, ("one b",)); s.enter(1, 1, say, argument=("one a",), kwargs={"y": 5})
e = s.enter(3, 1, say, ("never",)); s.cancel(e)
print(len(s.queue), s.empty(), s.queue[0].priority)
s.run()
print(s.empty(), s.run(blocking=False))
try: s.cancel(e)
except ValueError as x: print(x)
