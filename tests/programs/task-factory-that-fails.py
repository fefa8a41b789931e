# asyncio.Task itself is no factory: run() fails as it closes the loop, while the error of main is on its way up.
import asyncio


async def work():
    return 1


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.Task)
    try:
        asyncio.create_task(work())
    except TypeError as error:
        print(error)
    raise KeyError("main")


try:
    asyncio.run(main())
except TypeError as error:
    print(repr(error), repr(error.__context__))
print("and once more")
asyncio.run(main())
