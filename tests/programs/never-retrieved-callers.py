# A traceback keeps the frames it shows, and each of these those it was called from.
import asyncio


async def fails(name):
    raise ValueError(name)


async def left_over():
    task = asyncio.create_task(fails("held by who is left over"))
    try:
        await asyncio.sleep(10)
    finally:
        raise RuntimeError("in the way")


async def main():
    task = asyncio.create_task(fails("held by main's frame"))
    other = asyncio.create_task(left_over())
    await asyncio.sleep(0.1)
    raise KeyError("main")


async def handles():
    failed = asyncio.create_task(left_over())
    asyncio.get_running_loop().call_later(0.2, failed.cancel)
    try:
        await failed
    except RuntimeError as error:
        print(repr(error))
    print("goes on")
    await asyncio.sleep(0)


try:
    asyncio.run(main())
except KeyError:
    print("caught")
asyncio.run(handles())
print("exit")
