from asyncio import gather, get_running_loop, run
from concurrent.futures import ProcessPoolExecutor
import time

def compute(seconds):
    time.sleep(seconds)  # keeps its core, as computing does

async def job(pool):
    loop = get_running_loop()
    await loop.run_in_executor(
        pool, compute, 3)

async def main():
    with ProcessPoolExecutor() as pool:
        await gather(job(pool), job(pool))

if __name__ == "__main__":
    run(main())
