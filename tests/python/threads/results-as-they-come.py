import queue
import threading
import time
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, as_completed, wait


def job(seconds):
    time.sleep(seconds)
    return seconds


def fail(seconds):
    time.sleep(seconds)
    raise ValueError(seconds)


# Who is slow to ask gets them in the order in which they came, and each once.
with ThreadPoolExecutor(4) as pool:
    jobs = [pool.submit(job, seconds) for seconds in (0.3, 0.2, 0.1)]
    for done in as_completed(jobs + jobs):
        print(done.result())
        time.sleep(0.5)

# Both are generators: they have not begun when they are made, and can be closed.
with ThreadPoolExecutor(1) as pool:
    jobs = [pool.submit(job, 0.1) for _ in range(3)]
    results = as_completed(jobs)
    print(type(results), str(results).split(" at ")[0])
    next(results)
    results.close()
    print(list(results), [each.done() for each in jobs])
    results = pool.map(job, [0.1, 0.2, 0.3])
    print(type(results), str(results).split(" at ")[0])
    print(next(results))
    results.close()
    print(list(results))
    nothing = as_completed([1])
    try:
        next(nothing)
    except AttributeError as error:
        print(error)

# One that was cancelled is told of once a worker comes to it.
with ThreadPoolExecutor(1) as pool:
    first, second, third = (pool.submit(job, 0.2) for _ in range(3))
    print(second.cancel(), second.done(), second.cancelled())
    print([len(each) for each in wait([first, second, third], timeout=0.1)])
    print([len(each) for each in wait([second])])
    for done in as_completed([third, second], timeout=5):
        print(["first", "second", "third"][[first, second, third].index(done)], done.cancelled())

with ThreadPoolExecutor(3) as pool:
    jobs = [pool.submit(job, 0.3), pool.submit(fail, 0.1), pool.submit(job, 0.2)]
    done, waiting = wait(jobs, return_when=FIRST_EXCEPTION)
    print(len(done), len(waiting))
    try:
        for each in as_completed(jobs, timeout=0.15):
            print(each.exception())
    except TimeoutError as error:
        print("TimeoutError:", error)
    try:
        for each in pool.map(fail, [0.1, 0.2]):
            print("never")
    except ValueError as error:
        print("ValueError:", error)


# In a thread, too.
def consume(name):
    for item in iter(items.get, None):
        print(name, item)
    print(name, list(pool.map(job, [0.1, 0.2])))
    for each in as_completed([pool.submit(job, 0.3), pool.submit(job, 0.1)]):
        print(name, each.result())
    print(name, next(iter(items.get, "end")), next(map(job, [0.2])), next(iter(items.get, "end"), "over"))


items = queue.Queue()
with ThreadPoolExecutor(2) as pool:
    consumer = threading.Thread(target=consume, args=("consumer",))
    consumer.start()
    for item in ("a", "b", None):
        time.sleep(0.1)
        items.put(item)
    time.sleep(1)
    items.put("c")
    time.sleep(0.5)
    items.put("end")
    consumer.join()
