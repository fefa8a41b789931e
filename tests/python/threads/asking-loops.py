# Loops that ask again and again, with sleep(0) between, whether a thread, a pool or a timer has come to its end.
import asyncio
import threading
import time


async def ask(is_over):
    while not is_over():
        await asyncio.sleep(0)


def work():
    time.sleep(0.3)
    return 42


async def main():
    start = time.monotonic()
    loop = asyncio.get_running_loop()
    job = loop.run_in_executor(None, work)
    await ask(job.done)
    print(job.result(), f"{time.monotonic() - start:.1f}")
    event = threading.Event()
    threading.Timer(0.2, event.set).start()
    await ask(event.is_set)
    print("event", f"{time.monotonic() - start:.1f}")


async def in_thread():
    task = asyncio.create_task(asyncio.sleep(0.2, "slept"))
    await ask(task.done)
    print(task.result(), "in", threading.current_thread().name)


asyncio.run(main())
thread = threading.Thread(target=asyncio.run, args=(in_thread(),), name="worker")
thread.start()
thread.join()


async def asked_to_run():
    loop = asyncio.get_running_loop()

    def work():
        for ask in (lambda: loop.run_until_complete(loop.create_future()), asyncio.get_running_loop):
            try:
                print(ask())
            except RuntimeError as error:
                print(error)

    await asyncio.to_thread(work)
    print(loop.is_running())


asyncio.run(asked_to_run())
