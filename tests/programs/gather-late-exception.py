import asyncio


async def fail(n):
    await asyncio.sleep(n)
    raise ValueError(n)


async def main():
    try:
        await asyncio.gather(fail(1), fail(2))
    except ValueError as error:
        print(error)
    await asyncio.sleep(3)


asyncio.run(main())
