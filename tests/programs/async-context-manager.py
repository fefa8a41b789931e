import asyncio


class Resource:
    async def __aenter__(self):
        await asyncio.sleep(1)
        print("open")
        return self

    async def __aexit__(self, kind, error, trace):
        await asyncio.sleep(1)
        print("close", kind.__name__ if kind else None)
        return kind is ValueError


async def main():
    async with Resource() as a, Resource():
        print(type(a).__name__)
    async with Resource():
        raise ValueError("swallowed")
    try:
        async with Resource():
            raise KeyError("not swallowed")
    except KeyError as error:
        print(error)


asyncio.run(main())
