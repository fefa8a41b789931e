import time
from asyncio import create_task, run, sleep

async def load():
    time.sleep(2)  # open().read()
    print("file")

async def beat():
    await sleep(1)
    print("beat")

async def main():
    file = create_task(load(), name="file")
    await create_task(beat(), name="beat")
    await file

run(main())
