import asyncio
import random


async def flaky():
    await asyncio.sleep(0.1)
    if random.random() < 0.7:
        raise ConnectionError("try again")
    return "ok"


async def retry(attempts):
    for attempt in range(attempts):
        try:
            return await flaky()
        except ConnectionError as error:
            delay = 2**attempt * 0.1 + random.uniform(0, 0.1)
            print(f"{attempt}: {error}, waiting {delay:.3f}")
            await asyncio.sleep(delay)
    raise RuntimeError("gave up")


async def main():
    print(await retry(8))


asyncio.run(main())
