import multiprocessing.dummy as dummy
import threading
import time
from multiprocessing.pool import ThreadPool


def square(x):
    time.sleep(x / 20)
    print(x, "is done")
    return x * x


def name():
    return threading.current_thread().name


def fail(x):
    raise ValueError(x)


pool = ThreadPool(3)
print(pool, threading.active_count())
for thread in threading.enumerate():
    print(thread.name, thread.daemon)
print(pool.map(square, [1, 2, 3, 4]))
result = pool.apply_async(square, (2,), callback=lambda value: print("told", value, "in", name()))
print(result.ready(), result.get(timeout=3), result.successful())
print(pool.apply(int, ("12",), {"base": 8}), pool.starmap(pow, [(2, 3), (3, 2)]))
print(list(pool.imap(square, [3, 1, 2])))
print(list(pool.imap_unordered(square, [3, 1, 2])))
results = pool.imap(square, [2, 1])
print(type(results).__name__, iter(results) is results, type(pool.imap_unordered(len, [])).__name__)
try:
    results.next(timeout=0.05)
except Exception as error:
    print(type(error).__name__)
print(results.next(timeout=3), next(results), list(results))
try:
    next(pool.imap(fail, [7]))
except ValueError as error:
    print("raised", error)
try:
    pool.map(fail, [1])
except ValueError as error:
    print("raised", error)
result = pool.apply_async(fail, (5,), error_callback=lambda error: print(repr(error), "in", name()))
result.wait()
print(result.ready(), result.successful())
try:
    pool.apply_async(time.sleep, (0.2,)).get(0.1)
except dummy.threading.ThreadError:
    print("no")
except Exception as error:
    print(type(error).__module__, type(error).__name__)
try:
    pool.join()
except ValueError as error:
    print(error)
time.sleep(0.3)
pool.close()
print(pool)
try:
    pool.map(square, [1])
except ValueError as error:
    print(error)
pool.join()
print(threading.active_count())

shared = []
with dummy.Pool(2, shared.append, ("begun",)) as pool:
    print(pool.map(len, ["a"]), pool)
    time.sleep(0.1)
print(shared, pool)

lock = dummy.Lock()
total = dummy.Value("i", 0)


def add():
    with lock:
        total.value += 1


workers = [dummy.Process(target=add) for _ in range(3)]
print(workers[0].exitcode)
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print(total, workers[0].exitcode, workers[0].is_alive(), dummy.current_process().name)
