import asyncio


class Ten:
    def __await__(self):
        yield from asyncio.sleep(1).__await__()
        return 10


async def main():
    print(await asyncio.ensure_future(Ten()))
    print(await Ten())


asyncio.run(main())
