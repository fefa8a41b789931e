import multiprocessing
import sys
import threading
import time
from concurrent.futures import ProcessPoolExecutor, as_completed, wait
from contextvars import ContextVar

level = ContextVar("level", default="default")
state = {"ready": False}
sys.setrecursionlimit(900)


def prepare(value, more):
    state["ready"] = value
    more.append(1)


def ready():
    return state["ready"], sys.getrecursionlimit()


def who():
    return threading.current_thread().name, threading.main_thread().name, multiprocessing.current_process().name.split("-")[0]


def read():
    return level.get()


def patch():
    import math

    math.pi = 3
    return math.pi


def pi():
    import math

    return math.pi


def ask_user():
    try:
        return input()
    except EOFError:
        return "nobody"


def nap(seconds):
    time.sleep(seconds)
    return seconds


def fail_at(item):
    time.sleep(0.1)
    if item == 1:
        raise ValueError(item)
    return item


if __name__ == "__main__":
    level.set("changed")
    more = []
    with ProcessPoolExecutor(1, initializer=prepare, initargs=("yes", more)) as pool:
        print(pool.submit(ready).result(), state, more, sys.getrecursionlimit())
        print(pool.submit(who).result(), multiprocessing.current_process().name)
        print(pool.submit(read).result(), level.get())
        import math

        print(pool.submit(patch).result(), round(math.pi, 2), pool.submit(pi).result())
        math.pi = 4
        print(pool.submit(pi).result(), math.pi)
        print(pool.submit(ask_user).result())
    with ProcessPoolExecutor(3) as pool:
        futures = [pool.submit(nap, 0.3), pool.submit(nap, 0.1), pool.submit(nap, 0.2)]
        print([future.result() for future in as_completed(futures)])
        done, waiting = wait([pool.submit(nap, 0.1), pool.submit(nap, 0.3)], timeout=0.2)
        print(len(done), len(waiting))
        results = pool.map(fail_at, range(4))
        try:
            for result in results:
                print(result)
        except ValueError as error:
            print("failed", error)
        print(list(results))
    try:
        pool.submit(nap, 1)
    except RuntimeError as error:
        print(error)
    for wrong in (dict(max_workers=0), dict(initializer=1)):
        try:
            ProcessPoolExecutor(**wrong)
        except (TypeError, ValueError) as error:
            print(error)
