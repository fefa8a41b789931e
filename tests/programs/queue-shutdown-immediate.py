import asyncio


async def main():
    queue = asyncio.Queue()
    queue.put_nowait(1)
    queue.put_nowait(2)
    queue.shutdown(immediate=True)
    await queue.join()
    print(queue.qsize(), queue)


asyncio.run(main())
