"""What an object of asyncio or functools holds goes in CPython's order when it is freed."""
import asyncio
import functools


class Told:
    def __init__(self, who):
        self.who = who

    def __del__(self):
        print("freed:", self.who)

    def __lt__(self, other):
        return self.who < other.who


def say(*told):
    print("said", [each.who for each in told])


async def main():
    queue = asyncio.Queue()
    for who in "qrs":
        queue.put_nowait(Told(who))
    del queue
    print("lifo")
    queue = asyncio.LifoQueue()
    for who in "lmn":
        queue.put_nowait(Told(who))
    del queue
    print("priority")
    queue = asyncio.PriorityQueue()
    for who in "bca":
        queue.put_nowait(Told(who))
    del queue
    print("handles")
    loop = asyncio.get_running_loop()
    handle = loop.call_later(5, say, Told("h"), Told("i"))
    handle.cancel()
    print("cancelled")
    loop.call_soon(say, Told("j"), Told("k"))
    await asyncio.sleep(0)
    print("run")
    future = loop.create_future()
    future.add_done_callback(functools.partial(print, Told("x"), Told("y"), sep=Told("z")))
    del future
    print("partial")
    made = functools.partial(print, Told("p"), Told("q"), end=Told("r"))
    made.own = Told("own")
    del made


asyncio.run(main())
