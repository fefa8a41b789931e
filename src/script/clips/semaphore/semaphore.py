from asyncio import Semaphore, gather, run, sleep

keys = Semaphore(2)

async def fetch(name):
    async with keys:
        print(f"{name} in")
        await sleep(1)
        print(f"{name} out")

async def main():
    jobs = map(fetch, "ABCDE")
    await gather(*jobs)

run(main())
