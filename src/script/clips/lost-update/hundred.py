from asyncio import Lock, gather, run, sleep

count = 0
lock = Lock()

async def add():
    global count
    seen = count
    await sleep(1)
    count = seen + 1

async def safe():
    async with lock:
        await add()

async def main():
    global count
    await gather(*[add() for _ in range(100)])
    print(f"count {count}")
    count = 0
    await gather(*[safe() for _ in range(100)])
    print(f"count {count}")

run(main())
