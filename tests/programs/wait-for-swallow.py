import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return "kept going"


async def main():
    print(await asyncio.wait_for(work(), 1))


asyncio.run(main())
