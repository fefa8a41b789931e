import asyncio
import concurrent.futures


def square(x):
    return x * x


def bad():
    raise ValueError("x")


async def main():
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        future = pool.submit(square, 3)
        failed = pool.submit(bad)
        await asyncio.sleep(1)
        print(future)
        print(failed)


asyncio.run(main())
