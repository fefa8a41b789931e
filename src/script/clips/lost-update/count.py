from asyncio import Lock, gather, run, sleep

count = 0
lock = Lock()

async def add(name):
    global count
    seen = count
    print(f"{name} reads {seen}")
    await sleep(1)
    count = seen + 1
    print(f"{name} writes {count}")

async def safe(name):
    async with lock:
        await add(name)

async def main():
    global count
    await gather(add("A"), add("B"))
    print(f"count {count}")
    count = 0
    await gather(safe("C"), safe("D"))
    print(f"count {count}")

run(main())
