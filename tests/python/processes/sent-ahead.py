# Besides what its processes do, a ProcessPoolExecutor has one job more than it has processes on its way to them: none of those
# can be cancelled. Its futures are told of by a thread of its own, and those of multiprocessing.Pool, too.
import logging
import sys
import threading
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from logging.handlers import QueueHandler, QueueListener
from multiprocessing import Pool, Process, Queue
from multiprocessing.pool import ThreadPool


def job(seconds):
    time.sleep(seconds)
    return seconds


def fails(_):
    raise ValueError("bad")


def who(n):
    return n, threading.current_thread().name, threading.active_count()


def told(result):
    print(result, threading.current_thread().name)


def threads():
    return [each.name for each in threading.enumerate()], threading.Thread().name


def states(futures):
    return "".join(
        "c" if f.cancelled() else "d" if f.done() else "r" if f.running() else "p" for f in futures
    )


def logs(queue):
    root = logging.getLogger()
    root.addHandler(QueueHandler(queue))
    root.warning("from %s", "a process")


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as pool:
        print(threads())
        futures = [pool.submit(job, 0.4) for _ in range(8)]
        time.sleep(0.2)
        print(threads(), states(futures))
        print([each.cancel() for each in futures[2:5]], states(futures))
        for _ in range(4):
            time.sleep(0.4)
            print(states(futures))
    print(threads())
    pool = ProcessPoolExecutor(1)
    futures = [pool.submit(job, 0.1) for _ in range(5)]
    futures[0].add_done_callback(lambda done: told(done.result()))
    time.sleep(0.15)
    pool.shutdown(cancel_futures=True)
    print(states(futures))
    futures[0].add_done_callback(lambda done: told(done.result()))
    with ThreadPoolExecutor(1) as pool:
        print(pool.submit(who, 1).result())
    with Pool(1) as pool:
        print(threads())
        pool.apply_async(job, (0.1,), callback=told).wait()
        pool.apply_async(fails, (0.1,), error_callback=told).wait()
        pool.map_async(who, [1, 2], callback=told).wait()
    with ThreadPool(1):
        print(threads())
    print(threads())
    queue = Queue()
    listener = QueueListener(queue, logging.StreamHandler(sys.stdout))
    process = Process(target=logs, args=(queue,))
    process.start()
    process.join()
    listener.start()
    listener.stop()
