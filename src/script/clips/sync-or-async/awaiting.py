from asyncio import gather, run, sleep

async def fetch(name):
    await sleep(1)
    print(name)

async def main():
    await gather(fetch("A"),
        fetch("B"), fetch("C"))

run(main())
