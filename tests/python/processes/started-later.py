"""A job reaches its process when whoever asked for it waits."""
import asyncio
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool


def job(number):
    print("job", number)
    time.sleep(0.3)
    print("job", number, "slept")
    return number * number


async def other():
    for number in range(3):
        print("other task", number)
        await asyncio.sleep(0)


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(1) as pool:
        task = asyncio.create_task(other())
        jobs = [loop.run_in_executor(pool, job, number) for number in range(2)]
        print("asked")
        print(await asyncio.gather(*jobs))
        await task


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        first = pool.submit(job, 1)
        print("submitted")
        time.sleep(0.2)
        print("the parent slept")
        print(first.result())
        second = pool.submit(job, 2)
        print("submitted again")
        print(second.result())
    with Pool(1) as pool:
        result = pool.apply_async(job, (3,))
        print("asked the pool")
        print(result.get())
    asyncio.run(main())
    print("end")
