from asyncio import gather, run, sleep

async def work(name, sec):
    await sleep(sec)

async def main():
    await gather(
        work("A", 1),
        work("B", 1),
        work("C", 2),
    )

run(main())
