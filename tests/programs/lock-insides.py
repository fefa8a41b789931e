"""What asyncio's locks and queues keep in plain sight: programs look at `_value` and `_maxsize`, and change them."""

import asyncio
import concurrent.futures


async def main_0():
    sem = asyncio.Semaphore(2)
    sem._value = 5
    print(sem)
asyncio.run(main_0())


lock = asyncio.Lock()
print(lock._locked)
lock._locked = True
print(lock)


async def main_2():
    lock, event, sem, cond, q = asyncio.Lock(), asyncio.Event(), asyncio.Semaphore(0), asyncio.Condition(), asyncio.Queue()
    for each in (lock, event, sem, cond, q):
        print(each._loop)
    print(lock._locked, event._value, cond._lock)
    event.set()
    print(event._value, await event.wait(), event._loop)
    event.clear()
    async with lock:
        print(lock._locked, lock._loop)
        t = [asyncio.create_task(each) for each in (lock.acquire(), event.wait(), sem.acquire(), q.get())]
        async def w():
            async with cond: await cond.wait()
        t.append(asyncio.create_task(w()))
        await asyncio.sleep(0)
        print([each._loop is asyncio.get_running_loop() for each in (lock, event, sem, cond, q)])
        print(cond._lock.locked(), cond._lock._loop, id(lock._loop) == id(asyncio.get_running_loop()))
    for each in t: each.cancel()
asyncio.run(main_2())


async def worker(sem, i):
    async with sem:
        print("in", i, sem._value)
        await asyncio.sleep(1)
async def main_3():
    sem = asyncio.Semaphore(1)
    ts = [asyncio.create_task(worker(sem, i)) for i in range(5)]
    await asyncio.sleep(0.5)
    sem._value += 2
    print(sem, sem.locked())
    sem.release()
    await asyncio.gather(*ts)
    print(sem)
    q = asyncio.Queue(2)
    await q.put(1); await q.put(2)
    print(q.full(), q)
    q._maxsize = 3
    print(q.full(), q, q.maxsize)
    try:
        q.maxsize = 4
    except AttributeError as e:
        print(e)
    q._unfinished_tasks = 1
    q.task_done()
    await q.join()
    print(q)
    e = asyncio.Event()
    w = asyncio.create_task(e.wait())
    await asyncio.sleep(0)
    e._value = True
    print(e, e.is_set())
    e.set()
    e._value = False
    e.set()
    print(await w)
    b = asyncio.BoundedSemaphore(1)
    b._bound_value = 2
    b.release()
    print(b)
    try: b.release()
    except ValueError as x: print(x)
    neg = asyncio.Semaphore(1)
    neg._value -= 3
    print(neg, neg.locked())
    await neg.acquire()
    print(neg)
    bar = asyncio.Barrier(2)
    try: bar.parties = 3
    except AttributeError as x: print(x)
asyncio.run(main_3())


class L(asyncio.Lock):
    def __init__(self):
        print(self._loop)
        try: self._locked
        except AttributeError as e: print(e)
        super().__init__()
        print(self._locked)
L()


async def main_5():
    q = asyncio.Queue()
    try: del q.maxsize
    except AttributeError as e: print(e)
    class P(asyncio.PriorityQueue): pass
    try: P().maxsize = 2
    except AttributeError as e: print(e)
    b = asyncio.Barrier(2)
    for name in ("n_waiting", "broken", "parties"):
        try: setattr(b, name, 1)
        except AttributeError as e: print(e)
        try: delattr(b, name)
        except AttributeError as e: print(e)
    p = concurrent.futures.ThreadPoolExecutor(1)
    print(p._max_workers)
    p._max_workers = 3
    print(p._max_workers)
asyncio.run(main_5())
