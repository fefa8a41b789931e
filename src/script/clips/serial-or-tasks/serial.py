from asyncio import run, sleep

async def work(name, delay):
    print(f"{name} start")
    await sleep(delay)

async def main():
    await work("A", 2)
    await work("B", 2)

run(main())
