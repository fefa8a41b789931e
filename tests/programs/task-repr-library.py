import asyncio

class Own:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()

async def main():
    t = asyncio.create_task(asyncio.sleep(1), name="slow")
    print(t)
    await asyncio.sleep(0)
    print(t)
    await t
    print(t)
    t = asyncio.create_task(asyncio.wait_for(t, 3), name="w")
    print(t)
    t = asyncio.create_task(asyncio.Event().wait(), name="w")
    print(t)
    await asyncio.sleep(0)
    print(t)
    t.cancel()
    await asyncio.sleep(0)
    print(t)
    t = asyncio.ensure_future(Own())
    print(t)
    await t
    print(t)
    t = asyncio.create_task(asyncio.to_thread(print, 3), name="w")
    await asyncio.sleep(0)
    print(t)
    await t
    print(t)


asyncio.run(main())
