"""A thread's future and the task that it stands for: whoever is cancelled cancels the other."""
import asyncio


async def job(who):
    try:
        await asyncio.sleep(1)
    finally:
        print(who, "ends")


def told(future):
    print("told", future.cancelled(), future.done())


def start(who, loop):
    future = asyncio.run_coroutine_threadsafe(job(who), loop)
    future.add_done_callback(told)
    return future


async def main():
    loop = asyncio.get_running_loop()
    print(start("at once", loop).cancel())
    await asyncio.sleep(0.1)
    later = start("later", loop)
    wrapped = asyncio.wrap_future(later)
    await asyncio.sleep(0.1)
    wrapped.cancel()
    await asyncio.sleep(0.1)
    print(later.cancelled(), later.cancel())
    inner = start("inner", loop)
    await asyncio.sleep(0.1)
    for task in asyncio.all_tasks() - {asyncio.current_task()}:
        task.cancel()
    try:
        await asyncio.wrap_future(inner)
    except asyncio.CancelledError:
        print("cancelled", inner.cancelled(), asyncio.current_task().cancelling())
    start("left", loop)
    await asyncio.sleep(0.1)


asyncio.run(main())
