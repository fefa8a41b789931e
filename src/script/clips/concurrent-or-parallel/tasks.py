from asyncio import gather, run, sleep
import time

def compute(seconds):
    time.sleep(seconds)  # keeps its core, as computing does

async def job():
    for part in range(3):
        compute(1)
        await sleep(0)

async def main():
    await gather(job(), job())

run(main())
