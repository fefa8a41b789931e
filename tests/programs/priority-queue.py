import asyncio


async def main():
    queue = asyncio.PriorityQueue()
    for item in [(3, "c"), (1, "a"), (2, "b"), (1, "A")]:
        await queue.put(item)
    while not queue.empty():
        print(await queue.get())


asyncio.run(main())
