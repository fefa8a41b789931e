import asyncio


async def echo():
    received = yield "ready"
    while received != "stop":
        received = yield received * 2


async def main():
    gen = echo()
    print(await gen.asend(None))
    print(await gen.asend(1), await gen.asend("ab"))
    try:
        await gen.asend("stop")
    except StopAsyncIteration:
        print("over")


asyncio.run(main())
