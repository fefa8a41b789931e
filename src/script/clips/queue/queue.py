from asyncio import Queue, gather, run, sleep

queue = Queue(maxsize=3)

async def produce():
    for item in range(1, 9):
        await queue.put(item)
        print(f"put {item}")
        await sleep(0.5)

async def consume():
    for _ in range(8):
        item = await queue.get()
        print(f"got {item}")
        await sleep(1)

async def main():
    await gather(produce(), consume())

run(main())
