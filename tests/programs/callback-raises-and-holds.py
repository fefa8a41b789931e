"""What a callback raised leads back to the handle that ran it: what that holds is freed by a collection, and not before."""
import asyncio
import gc


async def fail():
    raise ValueError


def report(task):
    raise RuntimeError("callback")


def told(loop, context):
    print("handler", context["message"], sorted(context))


async def called_back():
    task = asyncio.create_task(fail())
    task.add_done_callback(report)
    await asyncio.wait([task])


async def called_soon(callback):
    task = asyncio.create_task(fail())
    await asyncio.wait([task])
    asyncio.get_running_loop().call_soon(callback, task)
    await asyncio.sleep(0)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(told)
    for job in called_back(), called_soon(report), called_soon(print), called_soon(lambda task: 1 / 0):
        await job
        await asyncio.sleep(0)
        print("after")
    gc.collect()
    print("collected")
    loop.set_exception_handler(None)
    await called_back()
    print("main ends")


asyncio.run(main())
