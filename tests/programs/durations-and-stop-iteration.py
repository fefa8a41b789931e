import asyncio
import threading
import time
from fractions import Fraction


class Index:
    def __index__(self):
        return 0


lock = threading.Lock()
for timeout in ("a", None, float("nan"), 1e10, 10**12, -2, True, Index()):
    try:
        print(lock.acquire(timeout=timeout))
    except Exception as error:
        print(type(error).__name__, error)


def sleeps():
    for seconds in ("1", None, -1, float("nan"), float("inf"), 10**12, 1j, Fraction(1), True, Index(), 0.5):
        try:
            print(time.sleep(seconds))
        except Exception as error:
            print(type(error).__name__, error)


thread = threading.Thread(target=sleeps)
thread.start()
thread.join()
for wrong in (lambda: threading.Lock(5), lambda: threading.Lock(a=5), lambda: threading.local(5)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)


class Called:
    def __str__(self):
        return "it"


for call in (lambda callee: callee(*5), lambda callee: callee(**5)):
    for callee in (print, Called(), len, Called):
        try:
            call(callee)
        except TypeError as error:
            print(error)


def stop():
    raise StopIteration(7)


async def main():
    future = asyncio.Future()
    future.set_exception(StopIteration(3))
    print(repr(future.exception()), repr(future.exception().__cause__))
    try:
        await asyncio.to_thread(stop)
    except RuntimeError as error:
        print(error, repr(error.__cause__))


asyncio.run(main())
