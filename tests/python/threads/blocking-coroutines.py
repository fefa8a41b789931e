import asyncio
import threading
import time

log = []
gate = threading.Lock()


def say(*what):
    print(threading.current_thread().name, *what)


class Ticker:
    def __aiter__(self):
        self.at = 0
        return self

    async def __anext__(self):
        time.sleep(0.1)
        self.at += 1
        if self.at > 2:
            raise StopAsyncIteration
        return self.at


async def ticks(count):
    try:
        for at in range(count):
            time.sleep(0.1)
            await asyncio.sleep(0.05)
            yield at
    finally:
        time.sleep(0.1)
        say("ticks closed")


class Held:
    async def __aenter__(self):
        time.sleep(0.1)
        say("enter")
        return self

    async def __aexit__(self, *error):
        time.sleep(0.1)
        say("exit")


async def child(name):
    for at in range(2):
        with gate:
            time.sleep(0.1)
            log.append(name)
        await asyncio.sleep(0.1)
        say(name, at)
    return name


async def failing():
    time.sleep(0.1)
    raise ValueError("no")


async def main():
    async for at in Ticker():
        say("ticker", at)
    async for at in ticks(2):
        say("tick", at)
    say([at async for at in ticks(2)])
    async with Held():
        say("held")
    say(await asyncio.gather(child("x"), child("y")))
    try:
        await asyncio.wait_for(failing(), 1)
    except ValueError as error:
        say("caught", error)
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    loop.call_soon(late, done)
    say(await done)
    task = asyncio.create_task(child("z"))
    task.add_done_callback(lambda task: (time.sleep(0.1), say("done", task.result())))
    await task
    await asyncio.sleep(0)
    end = time.time() + 0.05
    while time.time() < end:
        pass
    say("spun")


def late(future):
    time.sleep(0.3)
    say("late")
    future.set_result("result")


gate.acquire()
thread = threading.Thread(target=lambda: asyncio.run(main()), name="T")
thread.start()
time.sleep(0.05)
say("goes on while the loop of the thread is blocked")
time.sleep(2)
say("lets it go", log)
gate.release()
time.sleep(0.05)
say(log)
thread.join()
say(log)
