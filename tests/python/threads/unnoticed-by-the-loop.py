# A loop that waits does not notice what another thread asks of it without call_soon_threadsafe.
import asyncio
import threading
import time


def after(seconds, callback, *args):
    threading.Timer(seconds, callback, args).start()


async def results():
    loop = asyncio.get_running_loop()
    future, begun = loop.create_future(), loop.time()
    after(0.1, future.set_result, 42)
    after(0.2, print, "a thread prints, and the loop sleeps on")
    wakes = asyncio.create_task(asyncio.sleep(0.5))
    print(await future, round(loop.time() - begun, 1))
    await wakes


async def queues():
    loop, queue = asyncio.get_running_loop(), asyncio.Queue()
    begun = loop.time()

    async def beat():
        while True:
            await asyncio.sleep(0.4)
            print("beat")

    beating = asyncio.create_task(beat())
    after(0.1, queue.put_nowait, 1)
    after(0.5, queue.put_nowait, 2)
    for _ in range(2):
        print(await queue.get(), round(loop.time() - begun, 1))
    beating.cancel()


async def events():
    event = asyncio.Event()
    after(0.1, event.set)
    try:
        await asyncio.wait_for(event.wait(), 0.3)
    except TimeoutError:
        print("timeout, though it is", event.is_set())


async def timers():
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    after(0.1, loop.call_later, 0.1, print, "late")
    after(0.2, task.cancel)
    try:
        await asyncio.sleep(0.5)
        print("slept")
        await asyncio.sleep(0.1)
    except asyncio.CancelledError:
        print("cancelled")


async def woken():
    loop, begun = asyncio.get_running_loop(), asyncio.get_running_loop().time()
    after(0.1, loop.call_soon, print, "first, but late")
    after(0.2, loop.call_soon_threadsafe, print, "wakes it")
    after(0.3, print, "again")
    await asyncio.sleep(0.5)
    print(round(loop.time() - begun, 1))


def in_a_thread():
    loop = asyncio.new_event_loop()

    async def job(name):
        print(name)

    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    time.sleep(0.1)
    never = loop.create_task(job("noticed later"))
    loop.stop()
    time.sleep(0.1)
    print(never.done(), loop.is_running())
    loop.call_soon_threadsafe(print, "wakes it")
    thread.join()
    print(never.done(), loop.is_running())


async def debugged():
    loop = asyncio.get_running_loop()
    loop.set_debug(True)
    nobody, somebody = loop.create_future(), loop.create_future()

    def work():
        asked = [
            lambda: nobody.set_result(1),
            lambda: somebody.set_result(2),
            lambda: loop.call_soon(print),
            lambda: loop.call_later(1, print),
            lambda: loop.call_soon_threadsafe(print, "safe"),
        ]
        for ask in asked:
            try:
                ask()
                print("ok")
            except RuntimeError as error:
                print(error)

    after(0.1, work)
    somebody.add_done_callback(print)
    await asyncio.sleep(0.2)
    print(nobody.result(), somebody.result())


for each in results, queues, events, timers, woken, debugged:
    print("--", each.__name__)
    asyncio.run(each())
print("-- in a thread")
in_a_thread()
