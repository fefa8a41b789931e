import asyncio
import multiprocessing as mp
import threading
import time

print("imported as", __name__)


async def work(name):
    print(name, "begins")
    await asyncio.sleep(0.2)
    print(name, "ends")
    return name


def loop(name):
    print(asyncio.run(work(name)), mp.get_start_method())


def inner(depth):
    print("depth", depth, mp.current_process().name, mp.parent_process().name)
    if depth:
        p = mp.Process(target=inner, args=(depth - 1,))
        p.start()
        p.join()
        print("back", depth, p.exitcode)


def child_of_daemon():
    try:
        mp.Process(target=inner, args=(0,)).start()
    except AssertionError as error:
        print(error)


def partial():
    print("no", end=" ")
    time.sleep(0.1)
    print("newline", end="")


class Holder(mp.Process):
    def __init__(self):
        super().__init__()
        self.lock = threading.Lock()


def show(title, error):
    print(title, type(error).__name__, str(error).split(" at 0x")[0])


if __name__ == "__main__":
    p = mp.Process(target=loop, args=("child",))
    p.start()
    asyncio.run(work("parent"))
    p.join()
    p = mp.Process(target=inner, args=(2,))
    p.start()
    p.join()
    p = mp.Process(target=child_of_daemon, daemon=True)
    p.start()
    p.join()
    p = mp.Process(target=partial)
    p.start()
    p.join()
    print()
    def unused():
        pass
    for title, kwargs in (("lambda", {"target": lambda: 1}), ("argument", {"target": inner, "args": (lambda: 1,)})):
        p = mp.Process(**kwargs)
        try:
            p.start()
        except Exception as error:
            show(title, error)
        print(p.is_alive(), p.pid)
    try:
        Holder().start()
    except TypeError as error:
        show("lock", error)
    ctx = mp.get_context("spawn")
    p = ctx.Process(target=loop, args=("spawned",))
    print(p.name, type(p).__name__)
    p.start()
    print("started")
    p.join()
    print(p.exitcode, p.daemon)
