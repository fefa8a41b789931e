"""An async generator that nobody holds any more is closed by a task of the loop's own, there and then."""
import asyncio


def say(*what):
    print(f"{asyncio.get_running_loop().time():.2f}", *what)


async def ticks(who):
    try:
        for number in range(9):
            await asyncio.sleep(0.1)
            yield number
    finally:
        say(who, "closes", asyncio.current_task().get_name())
        await asyncio.sleep(0.05)
        say(who, "closed")


class Feed:
    def __init__(self, who):
        self.stream = ticks(who)


async def read(who):
    stream = ticks(who)
    say(who, await anext(stream))
    if who == "failed":
        raise KeyError(who)
    await asyncio.sleep(1)


async def consume():
    stream = (number async for number in ticks("inner"))
    async for number in stream:
        raise ValueError(number)


async def main():
    stream = ticks("deleted")
    await anext(stream)
    del stream
    say("dropped")
    await asyncio.sleep(0.1)

    stream = ticks("rebound")
    await anext(stream)
    stream = ticks("never begun")
    await asyncio.sleep(0.1)

    feed = Feed("attribute")
    await anext(feed.stream)
    feed.stream = None
    feeds = [Feed("item")]
    await anext(feeds[0].stream)
    feeds.clear()
    await asyncio.sleep(0.1)

    failed = asyncio.create_task(read("failed"))
    await asyncio.wait([failed])
    say("failed, and held")
    del failed
    await asyncio.sleep(0.1)

    cancelled = asyncio.create_task(read("cancelled"))
    await asyncio.sleep(0.2)
    cancelled.cancel()
    await asyncio.sleep(0.1)

    try:
        await consume()
    except ValueError as error:
        say("caught", repr(error))
    say("after")
    await asyncio.sleep(0.1)

    # Only the tasks that ask for an item hold these; the second is asked for one more by who has the first.
    asyncio.create_task(anext(ticks("asked by a task")))
    asyncio.create_task(anext(anext_of := ticks("held besides")))
    await asyncio.sleep(0.3)
    say("next", await anext(anext_of))
    del anext_of
    await asyncio.sleep(0.1)


async def leave():
    stream = ticks("left with its task")
    asking = asyncio.create_task(anext(stream))
    say(await asking)


asyncio.run(main())
asyncio.run(leave())
