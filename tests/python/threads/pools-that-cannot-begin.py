import concurrent.futures
import threading
import time
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from concurrent.futures.thread import BrokenThreadPool


def shown(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def begin(name):
    raise ValueError(name)


pool = ThreadPoolExecutor(1, initializer=begin, initargs=("x",))
job = pool.submit(print, "never")
shown(job.result)
shown(lambda: pool.submit(print))
pool.shutdown()
shown(lambda: pool.submit(print))
print(issubclass(BrokenThreadPool, concurrent.futures.BrokenExecutor), BrokenThreadPool.__mro__[1:3])
shown(lambda: ThreadPoolExecutor(initializer=5))
shown(lambda: ThreadPoolExecutor("a"))
shown(lambda: ThreadPoolExecutor(0))
with ThreadPoolExecutor(2) as pool:
    jobs = [pool.submit(time.sleep, seconds) for seconds in (0.1, 0.3)]
    shown(lambda: wait(jobs, return_when="x"))
    print(wait(jobs, return_when=FIRST_COMPLETED)._fields)
    wait(jobs)
    shown(lambda: len(wait(jobs, return_when="x").done))


class Named(threading.local):
    def __init__(self, name):
        self.name = name


print(Named("x").name)
shown(lambda: threading.local(5))
shown(lambda: threading.Thread(1))
shown(lambda: threading.Thread(foo=1))
shown(lambda: threading.Thread(target=print, args=5).run())
shown(lambda: threading.Thread(target=print, args=None).run())
shown(lambda: threading.Thread(target=print, kwargs=5).run())
shown(lambda: threading.Thread(target=5, args=()).run())
shown(lambda: threading.Thread(target=print, args=(1, 2), kwargs={"sep": "-"}).run())
