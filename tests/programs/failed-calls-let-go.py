# A call that fails lets go of what it was given, unless a frame of the library's holds that: the error's traceback leads there.
import asyncio


async def fetch(number=0):
    return number


def nothing():
    pass


async def c_functions_and_wrong_calls():
    for call in (
        lambda: nothing(fetch()),
        lambda: len(fetch()),
        lambda: int(fetch()),
        lambda: asyncio.create_task(fetch(), "name"),
        lambda: asyncio.gather(*[fetch(), fetch()], loop=None),
        lambda: asyncio.wait_for(fetch()),
        lambda: fetch().json(),
        lambda: fetch()["key"],
        lambda: fetch() + 1,
        lambda: fetch() > 3,
        lambda: f"{fetch():d}",
        lambda: [each for each in fetch()],
    ):
        try:
            call()
        except (TypeError, AttributeError) as error:
            print(type(error).__name__, error)


async def in_the_library():
    for wrong in (
        lambda: asyncio.run(fetch()),
        lambda: asyncio.get_running_loop().run_until_complete(fetch()),
        lambda: asyncio.gather([fetch()], fetch()),
        lambda: asyncio.shield([fetch()]),
        lambda: asyncio.create_task([fetch()]),
    ):
        try:
            wrong()
        except (TypeError, RuntimeError) as error:
            print(type(error).__name__, error)
        print("next")


async def iterated():
    try:
        for each in fetch():
            print(each)
    except TypeError as error:
        print(error)
    try:
        async for each in fetch():
            print(each)
    except TypeError as error:
        print(error)
    try:
        async with fetch():
            print("in")
    except TypeError as error:
        print(error)
    await [fetch()]


async def awaited():
    await asyncio.sleep(fetch())


async def gathered():
    await asyncio.gather([fetch(1), fetch(2)], fetch(3))


asyncio.run(c_functions_and_wrong_calls())
asyncio.run(in_the_library())
for main in (iterated, awaited):
    try:
        asyncio.run(main())
    except TypeError as error:
        print("caught", error)
asyncio.run(gathered())
