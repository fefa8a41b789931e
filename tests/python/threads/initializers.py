import concurrent.futures
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures.thread import BrokenThreadPool

local = threading.local()


def prepare(name, seconds):
    time.sleep(seconds)
    local.name = name
    print("prepared", threading.current_thread().name)


def work(seconds):
    time.sleep(seconds)
    return local.name, seconds


# An initializer may wait; each thread calls it once, before its first job.
with ThreadPoolExecutor(2, thread_name_prefix="pool", initializer=prepare, initargs=("db", 0.2)) as pool:
    print(pool.submit(work, 0.1).result())
    print(list(pool.map(work, [0.3, 0.1, 0.1])))


def fail(seconds):
    time.sleep(seconds)
    raise ValueError("no database")


# One that fails breaks its pool, for the jobs it has and for those that come.
with ThreadPoolExecutor(1, initializer=fail, initargs=(0.1,)) as pool:
    jobs = [pool.submit(work, 0.1) for _ in range(3)]
    for job in jobs:
        try:
            print(job.result())
        except BrokenThreadPool as error:
            print(type(error).__mro__[:3], error)
    try:
        pool.submit(work, 0.1)
    except concurrent.futures.BrokenExecutor as error:
        print(error, error.__cause__, error.__context__)
try:
    pool.submit(work, 0.1)
except RuntimeError as error:
    print(type(error).__name__, error)
