import asyncio


async def main():
    queue = asyncio.LifoQueue()
    for n in range(3):
        queue.put_nowait(n)
    print([queue.get_nowait() for _ in range(3)], str(queue))


asyncio.run(main())
