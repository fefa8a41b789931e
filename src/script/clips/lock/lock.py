from asyncio import Lock, gather, run, sleep

lock = Lock()

async def write(name):
    async with lock:
        print(f"{name} in")
        await sleep(1)
        print(f"{name} out")

async def main():
    await gather(
        write("A"),
        write("B"),
    )

run(main())
