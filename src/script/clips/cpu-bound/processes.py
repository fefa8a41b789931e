import asyncio
import time
from concurrent.futures import ProcessPoolExecutor

def compute(minutes):
    time.sleep(minutes)  # keeps its own process busy

async def work(pool, what, minutes):
    print(what)
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(pool, compute, minutes)

async def main():
    with ProcessPoolExecutor() as pool:
        await asyncio.gather(
            work(pool, "stirs", 4), work(pool, "chops", 4))

if __name__ == "__main__":
    asyncio.run(main())
