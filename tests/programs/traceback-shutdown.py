# What fails while the loop is left because main failed, fails during the handling of that.
import asyncio
import sys


async def stubborn():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as error:
        print(repr(error.__context__), repr(sys.exception()))
    print(repr(sys.exception()))
    raise RuntimeError("cannot stop")


async def fails():
    try:
        await asyncio.sleep(1)
    finally:
        {}["missing"]


async def outer():
    await stubborn()


async def main():
    asyncio.create_task(outer())
    asyncio.create_task(fails())
    await asyncio.sleep(0)
    raise ValueError("main")


async def quiet():
    try:
        await asyncio.create_task(asyncio.sleep(-1, asyncio.current_task().cancel()))
    except asyncio.CancelledError as error:
        print(repr(error.__context__))
    print(repr(sys.exception()))
    raise KeyError("quiet")


try:
    asyncio.run(main())
except ValueError:
    asyncio.run(quiet())
