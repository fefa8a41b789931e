import asyncio
import os
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Manager, Process, current_process


def put(q, done, lock, i):
    with lock:
        q.put((i, os.getpid() == current_process().pid))
    done.set()


def work(q, results, name):
    while True:
        item = q.get()
        if item is None:
            q.task_done()
            break
        results.append(item * item)
        q.task_done()


def meet(barrier, l, i):
    time.sleep(i * 0.1)
    barrier.wait()
    l.append(i)


def wait(condition, l):
    with condition:
        l.append("waits")
        condition.wait()
        l.append("woken")


def hold(lock, l, i):
    with lock:
        with lock:
            l.append(i)
            time.sleep(0.2)
            l.append(i)


def job(q, i):
    q.put(i * 2)
    return i


def produce(q, n):
    for i in range(n):
        q.put(i)
    q.put(None)


def run(target, *each):
    ps = [Process(target=target, args=args) for args in each]
    for p in ps:
        p.start()
    return ps


async def tasks(q):
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(2) as pool:
        print(await asyncio.gather(*(loop.run_in_executor(pool, job, q, i) for i in range(3))))
    print(sorted([await asyncio.to_thread(q.get) for _ in range(3)]))
    p, = run(produce, (q, 3))
    while (item := await loop.run_in_executor(None, q.get)) is not None:
        print("item", item)
    p.join()


def main():
    with Manager() as m:
        q, done, lock = m.Queue(), m.Event(), m.Lock()
        ps = run(put, *((q, done, lock, i) for i in range(3)))
        done.wait()
        for p in ps:
            p.join()
        print(q.qsize(), sorted(q.get() for _ in range(3)), q.empty(), done.is_set(), type(q).__name__)
        q, results = m.JoinableQueue(), m.list()
        ps = run(work, *((q, results, i) for i in range(2)))
        for i in range(6):
            q.put(i)
        for _ in ps:
            q.put(None)
        q.join()
        print(sorted(results))
        barrier, l = m.Barrier(3), m.list()
        for p in run(meet, *((barrier, l, i) for i in range(3))):
            p.join()
        print(sorted(l), barrier.n_waiting, barrier.broken, barrier.parties)
        condition, l = m.Condition(), m.list()
        ps = run(wait, (condition, l))
        while not l:
            time.sleep(0.1)
        with condition:
            condition.notify()
        for p in ps:
            p.join()
        print(l)
        with condition:
            print(condition.wait(0.1), condition.wait_for(lambda: True))
        lock, l = m.RLock(), m.list()
        for p in run(hold, (lock, l, 1), (lock, l, 2)):
            p.join()
        print(l[0] == l[1], l[2] == l[3], len(l))
        asyncio.run(tasks(m.Queue()))


if __name__ == "__main__":
    main()
