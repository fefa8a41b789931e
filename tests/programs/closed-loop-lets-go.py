"""What a loop had queued is let go of as it is closed: for a task that nothing else held, that is the end."""
import asyncio


async def work(who):
    print("never", who)


async def turning(who):
    try:
        while True:
            await asyncio.sleep(0)
    finally:
        print(who, "is closed")


async def outer(who):
    try:
        await turning(who)
    finally:
        print(who, "too")


async def sleeping():
    try:
        await asyncio.sleep(100)
    finally:
        print("sleeping is closed")


async def holding(other):
    await asyncio.sleep(100)


async def ticks():
    try:
        yield 1
    finally:
        print("never closed")


async def swallow():
    while True:
        try:
            await asyncio.sleep(0)
        except GeneratorExit:
            print("swallows")


async def broken():
    try:
        await turning("broken")
    finally:
        raise ValueError("broken")


def failed(text):
    future = asyncio.get_running_loop().create_future()
    future.set_exception(KeyError(text))
    return future


async def main():
    global kept
    loop = asyncio.get_running_loop()
    loop.create_task(sleeping(), name="sleeping")
    loop.create_task(turning("turning"), name="turning")
    loop.create_task(outer("outer"), name="outer")
    kept = loop.create_task(turning("kept"), name="kept")
    loop.create_task(holding(loop.create_task(turning("held"), name="held")), name="holder")
    loop.create_task(swallow(), name="swallow")
    loop.create_task(broken(), name="broken")
    loop.call_later(5, print, "never", failed("first timer"))
    loop.call_later(7, print, "never", failed("second timer"))
    stream = ticks()
    await anext(stream)
    del stream
    await asyncio.sleep(0)
    loop.create_task(asyncio.sleep(1), name="nap")


def again(future):
    loop.call_soon(print, "never", future)


async def queue():
    failed("told").add_done_callback(lambda future: print("told"))
    loop.call_soon(again, failed("called back"))


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.run_until_complete(queue())
loop.create_task(work("begun"), name="not begun")
loop.create_task(asyncio.sleep(1), name="no nap")
loop.call_soon(print, "never called")
print("closing")
loop.close()
print("closed")
loop.close()
