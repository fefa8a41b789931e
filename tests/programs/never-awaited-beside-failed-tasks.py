"""What only circles hold goes in the order in which it was made: coroutines of asyncio and requests of generators, too."""
import asyncio


async def own():
    pass


async def numbers():
    yield 1


async def fail(why):
    raise ValueError(why)


async def failed(why):
    task = asyncio.create_task(fail(why))
    await asyncio.wait([task])
    return task


def circle(*held):
    made = list(held)
    made.append(made)


async def main():
    circle(await failed("first"), asyncio.sleep(1), await failed("second"))
    stream = numbers()
    circle(own(), await failed("third"), stream.asend(None), await failed("fourth"), stream.aclose())
    circle(asyncio.Event().wait(), await failed("fifth"), asyncio.to_thread(print), asyncio.Lock().acquire())
    circle(asyncio.wait_for(fail("sixth"), 1), await failed("seventh"), asyncio.wait([]))
    future = asyncio.get_running_loop().create_future()
    future.set_exception(KeyError("future"))
    circle(asyncio.gather(future), asyncio.Queue().get(), future, asyncio.Condition().wait())


asyncio.run(main())
print("tasks of a loop that never ran")
loop = asyncio.new_event_loop()
stream = numbers()
held = [loop.create_task(stream.asend(None)), loop.create_task(asyncio.sleep(1)), loop.create_task(fail("never"))]
held.append(held)
loop.close()
held = None
print("end")
