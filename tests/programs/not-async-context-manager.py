import asyncio


async def main():
    try:
        async with open_nothing():
            pass
    except TypeError as error:
        print(error)


class Plain:
    def __enter__(self):
        pass

    def __exit__(self, *args):
        pass


def open_nothing():
    return Plain()


asyncio.run(main())
