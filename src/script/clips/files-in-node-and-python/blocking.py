import time
from asyncio import gather, run, sleep

async def load():
    time.sleep(2)
    print("file")

async def beat():
    await sleep(1)
    print("beat")

async def main():
    await gather(load(), beat())

run(main())
