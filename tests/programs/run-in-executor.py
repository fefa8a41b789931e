import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def work(n):
    time.sleep(1)
    return n


async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(max_workers=2) as pool:
        print(await asyncio.gather(*[loop.run_in_executor(pool, work, n) for n in range(4)]))
    print(loop.time())
    print(await loop.run_in_executor(None, work, 9))


asyncio.run(main())
