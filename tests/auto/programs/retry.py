"""Try again, later"""
import asyncio

attempts = 0


async def fetch():
    global attempts
    attempts += 1
    await asyncio.sleep(0.5)
    if attempts < 3:
        raise ConnectionError("busy")
    return "page"


async def main():
    for delay in (1, 2, 4):
        try:
            print(await fetch())
            break
        except ConnectionError:
            await asyncio.sleep(delay)


asyncio.run(main())
