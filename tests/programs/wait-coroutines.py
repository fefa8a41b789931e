import asyncio


async def work():
    pass


async def main():
    coro = work()
    try:
        await asyncio.wait([coro])
    except TypeError as error:
        print(error)
    coro.close()


asyncio.run(main())
