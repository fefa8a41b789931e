"""A loop that ends closes async generators that are over, too, as long as something holds them: here a circle does."""
import asyncio


async def ticks(last):
    await asyncio.sleep(1)
    yield last()


async def consume(stream):
    async for each in stream:
        print(each)


async def cancelled():
    try:
        await asyncio.create_task(consume(ticks(int)))
    except asyncio.CancelledError as error:
        failure = error


async def failed():
    try:
        await consume(ticks(lambda: 1 / 0))
    except ZeroDivisionError as error:
        failure = error


class Holder:
    def __init__(self):
        self.own = self
        self.stream = ticks(int)


async def held():
    holder = Holder()
    await consume(holder.stream)


async def closed():
    holder = Holder()
    await anext(holder.stream)
    await holder.stream.aclose()


async def let_go():
    try:
        await consume(ticks(lambda: 1 / 0))
    except ZeroDivisionError:
        await consume(ticks(int))


async def main(job):
    await asyncio.wait([asyncio.create_task(job())], timeout=3)


async def main_cancelled():
    await asyncio.wait([asyncio.create_task(cancelled())], timeout=0.5)


asyncio.run(main_cancelled())
for job in (failed, held, closed, let_go):
    asyncio.run(main(job))
