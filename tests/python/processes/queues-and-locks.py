import multiprocessing as mp
import queue
import time
from multiprocessing import Process, Queue


def produce(q, n):
    for i in range(n):
        print("put", i)
        q.put(i)
        time.sleep(0.1)
    q.put(None)


def consume(q, results):
    while (item := q.get()) is not None:
        print("got", item)
        results.put(item * item)
    results.put("end")


def worker(tasks, name):
    while True:
        item = tasks.get()
        if item is None:
            tasks.task_done()
            break
        time.sleep(item)
        print(name, "did", item)
        tasks.task_done()


def waiter(event, name):
    print(name, "waits", event.is_set())
    print(name, event.wait(5), event.is_set())


def late(event):
    print("timeout", event.wait(0.1))


def locked(lock, n):
    with lock:
        print("in", n)
        time.sleep(0.1)
        print("out", n)


def limited(sem, n):
    with sem:
        print("begin", n)
        time.sleep(0.2)


def echo(x):
    return x


def waits_for(cond, box):
    with cond:
        print("waiting")
        print(cond.wait_for(lambda: not box.empty(), 5), box.get())


def meet(barrier, n):
    time.sleep(n / 10)
    print("at the barrier", n)
    index = barrier.wait()
    time.sleep(index / 10)
    print("past", index == n)


def init(l):
    global lock
    lock = l


def use(n):
    with lock:
        return n


def give(box):
    box.put([1, 2])
    box.put({"a": (1, "b")})


if __name__ == "__main__":
    q, results = Queue(), Queue()
    c = Process(target=consume, args=(q, results))
    p = Process(target=produce, args=(q, 3))
    c.start()
    time.sleep(0.5)
    p.start()
    p.join()
    c.join()
    print(list(iter(results.get, "end")), q.empty(), results.qsize())
    box = mp.Queue(2)
    print(box.empty(), box.qsize(), box.full())
    box.put("a")
    box.put("b")
    print(box.full(), box.qsize())
    try:
        box.put("c", timeout=0.1)
    except queue.Full as error:
        print("full", repr(error))
    try:
        box.put_nowait("c")
    except queue.Full:
        print("full again")
    print(box.get(), box.get(timeout=1))
    for get in (box.get_nowait, lambda: box.get(timeout=0.1), lambda: box.get(True, 0.1)):
        try:
            get()
        except queue.Empty as error:
            print("empty", repr(error))
    items = [1]
    box.put(items)
    got = box.get()
    print(got == items, got is items)
    box.close()
    box.join_thread()
    for action in (lambda: box.put(1), box.get):
        try:
            action()
        except ValueError as error:
            print(str(error).split(" at ")[0], "closed")
    tasks = mp.JoinableQueue()
    ws = [Process(target=worker, args=(tasks, f"w{i}")) for i in range(1)]
    for w in ws:
        w.start()
    for n in (0.2, 0.1, 0.3):
        tasks.put(n)
    tasks.join()
    print("all done")
    tasks.put(None)
    for w in ws:
        w.join()
    try:
        tasks.task_done()
    except ValueError as error:
        print(error)
    event = mp.Event()
    w = Process(target=waiter, args=(event, "child"))
    w.start()
    t = Process(target=late, args=(event,))
    time.sleep(0.3)
    t.start()
    t.join()
    event.set()
    w.join()
    event.clear()
    print(event.is_set())
    lock = mp.Lock()
    lock.acquire()
    ps = [Process(target=locked, args=(lock, n)) for n in range(2)]
    for p in ps:
        p.start()
        time.sleep(0.1)
    print(lock, lock.acquire(False), lock.acquire(timeout=0.1))
    lock.release()
    for p in ps:
        p.join()
    print(lock)
    try:
        lock.release()
    except ValueError as error:
        print(error)
    rlock = mp.RLock()
    with rlock, rlock:
        print(rlock)
    print(rlock)
    try:
        rlock.release()
    except AssertionError as error:
        print(error)
    sem = mp.Semaphore(2)
    print(sem, mp.BoundedSemaphore(3), sem.get_value())
    start = time.monotonic()
    ps = [Process(target=limited, args=(sem, n)) for n in range(3)]
    for p in ps:
        p.start()
        time.sleep(0.05)
    for p in ps:
        p.join()
    print(time.monotonic() - start > 0.35)
    cond, box = mp.Condition(), mp.Queue()
    p = Process(target=waits_for, args=(cond, box))
    p.start()
    time.sleep(0.4)
    with cond:
        box.put("item")
        time.sleep(0.1)
        cond.notify_all()
    p.join()
    barrier = mp.Barrier(3)
    ps = [Process(target=meet, args=(barrier, n)) for n in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(barrier.n_waiting, barrier.parties, barrier.broken)
    with mp.Pool(1, init, (lock,)) as pool:
        print(pool.map(use, [1, 2]))
        for shared in (mp.Queue(), mp.Lock(), mp.Event()):
            try:
                pool.apply(echo, (shared,))
            except RuntimeError as error:
                print(error)
    simple = mp.SimpleQueue()
    p = Process(target=give, args=(simple,))
    p.start()
    print(simple.get(), simple.get(), simple.empty())
    try:
        simple.put(lambda: 1)
    except Exception as error:
        print("cannot be put", simple.empty())
    p.join()
