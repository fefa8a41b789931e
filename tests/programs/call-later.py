import asyncio


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    loop.call_later(2, lambda: print("two", loop.time() - start))
    loop.call_later(1, lambda: print("one", loop.time() - start))
    handle = loop.call_at(start + 3, print, "three")
    print(handle.when())
    loop.call_later(2.5, handle.cancel)
    await asyncio.sleep(4)


asyncio.run(main())
