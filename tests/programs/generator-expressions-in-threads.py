import asyncio
import sys
import threading
import time
import traceback

lock = threading.Lock()


def slow(x):
    time.sleep(0.1)
    return x


def items():
    for i in range(3):
        time.sleep(0.05)
        yield i


def f1():
    return sum(i * i for i in range(1000))


def f2():
    return sum(slow(i) for i in range(3))


def f3():
    return sum(i for i in items())


def f5():
    return list(i for i in (j + 1 for j in items()))


def f6():
    return any(i > 1 for i in items()), all(i < 1 for i in range(3)), max(i for i in range(3)), min((i for i in range(3)), key=lambda x: slow(-x) or -x)


def f7():
    return sorted((i for i in range(5)), key=lambda x: slow(x) % 3)


def f8():
    return sum(1 // i for i in range(2, -1, -1))


def f9():
    return sum(x * y for x in range(3) for y in range(x)), sum(x * y for x in items() for y in items())


def f10():
    return ",".join(str(i) for i in range(3)), dict((i, i) for i in range(3)), list(zip((i for i in range(3)), items()))


def f11():
    g = (i for i in range(4))
    return next(g), sum(g), list(g)


def f12():
    g = (slow(i) for i in range(4))
    return next(g), any(g), list(g)


def f14():
    with lock:
        return sum(i for i in range(5) if i % 2)


def f15():
    for x in (i * 2 for i in range(2)): time.sleep(0.1); print("in loop", x)
    return [x for x in (i * 3 for i in items())]


def f16():
    return sum((i for i in [1, None]))


async def main():
    loop = asyncio.get_running_loop()
    for f in (f1, f2, f3, f5, f6, f7, f8, f9, f10, f11, f12, f14, f15, f16):
        try:
            print(f.__name__, await loop.run_in_executor(None, f), round(loop.time() - t0, 3))
        except Exception as e:
            print(f.__name__, repr(e))
            traceback.print_exc(file=sys.stdout)
    async with asyncio.TaskGroup() as tg:
        for f in (f1, f2, f3, f5): tg.create_task(asyncio.to_thread(f))
t0 = 0


async def start():
    global t0
    t0 = asyncio.get_running_loop().time()
    await main()
asyncio.run(start())
