import asyncio


async def fail(name):
    raise KeyError(name)


async def main():
    for completed in asyncio.as_completed([fail("a"), asyncio.sleep(1)]):
        try:
            await completed
        except KeyError as error:
            print(repr(error))
    # The error of "a" holds this frame, and is held by a variable of as_completed that it came through.
    task = asyncio.create_task(fail("b"))
    await asyncio.wait([task])


asyncio.run(main())
print("exit")
