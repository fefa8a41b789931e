import asyncio
import time

def compute(minutes):
    time.sleep(minutes)  # keeps the seat, as computing does

async def work(what, minutes):
    print(what)
    compute(minutes)

async def main():
    await asyncio.gather(
        work("stirs", 4), work("chops", 4))

asyncio.run(main())
