import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(1), name="slow")
    for first in asyncio.as_completed([task], timeout=2):
        print(task)
        await first
    shielded = asyncio.create_task(asyncio.sleep(1), name="shielded")
    gathered = asyncio.create_task(asyncio.sleep(1), name="gathered")
    both = asyncio.gather(asyncio.shield(shielded), gathered)
    print(shielded)
    print(gathered)
    await both


asyncio.run(main())
