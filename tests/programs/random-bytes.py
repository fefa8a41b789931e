"""Bytes that nobody foresees: how many there are is all that is the same everywhere."""
import asyncio
import os
from concurrent.futures import ThreadPoolExecutor


def blocking():
    with open("/dev/urandom", "rb") as source:
        return source.read(100)

async def main():
    loop = asyncio.get_running_loop()
    first = await loop.run_in_executor(None, blocking)
    with ThreadPoolExecutor() as pool:
        second = await loop.run_in_executor(pool, blocking)
    print(len(first), len(second), first != second, type(first))
    print(len(os.urandom(8)), os.urandom(0), os.urandom(16) != os.urandom(16))
    source = open("/dev/urandom", "rb")
    print(source, len(source.read(3)), source.closed)
    source.close()
    try: source.read(1)
    except ValueError as error: print(error)

asyncio.run(main())
