import asyncio


async def consumer(queue):
    try:
        while True:
            print(await queue.get())
            await asyncio.sleep(1)
    except asyncio.QueueShutDown:
        print("shut down")


async def main():
    queue = asyncio.Queue()
    task = asyncio.create_task(consumer(queue))
    for n in range(3):
        await queue.put(n)
    queue.shutdown()
    try:
        await queue.put(9)
    except asyncio.QueueShutDown:
        print("no more puts")
    await task


asyncio.run(main())
