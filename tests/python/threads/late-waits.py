import asyncio
import queue
import threading
import time

stop = threading.Event()
lines = queue.Queue()


def ticking(every):
    while not stop.is_set():
        print("tick", every)
        time.sleep(every)


def waiting(event):
    while not event.wait(0.2):
        print("not yet")
    print("told")


def steps(name, count, pause):
    for step in range(count):
        time.sleep(pause)
        print(name, step)


def run(*threads):
    for thread in threads:
        thread.start()
    return threads


def ended(threads):
    for thread in threads:
        thread.join()


def thread(target, *args):
    return threading.Thread(target=target, args=args)


def main_sleeps():
    threads = run(thread(ticking, 0.1))
    time.sleep(0.4)
    stop.set()
    ended(threads)


def main_waits_for_the_queue():
    threads = run(thread(steps, "step", 4, 0.1))
    try:
        lines.get(timeout=0.4)
    except queue.Empty:
        print("empty")
    threads[0].join(0.05)
    ended(threads)


def one_against_many():
    ended(run(thread(steps, "four", 4, 0.1), thread(steps, "two", 2, 0.2), thread(steps, "one", 1, 0.4)))


def told_while_it_waits():
    event = threading.Event()
    threads = run(thread(waiting, event))
    time.sleep(0.6)
    event.set()
    ended(threads)


async def a_loop():
    stop.clear()
    task = asyncio.create_task(asyncio.to_thread(ticking, 0.1))
    await asyncio.sleep(0.4)
    stop.set()
    await task


main_sleeps()
main_waits_for_the_queue()
one_against_many()
told_while_it_waits()
asyncio.run(a_loop())
