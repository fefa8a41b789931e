# Debug mode tells where things were made; calls that repeat themselves are counted there, as in a traceback.
import asyncio


def make(depth):
    if depth:
        return make(depth - 1)
    return asyncio.get_running_loop().create_future()


def soon(depth):
    if depth:
        soon(depth - 1)
    else:
        asyncio.get_running_loop().call_soon(lambda: 1 / 0)


async def forgotten():
    pass


def forget(depth):
    if depth:
        forget(depth - 1)
    else:
        forgotten()


async def main():
    for depth in 2, 3, 4, 6:
        future = make(depth)
        future.set_exception(ValueError(depth))
        del future
        soon(depth)
        forget(depth)
        await asyncio.sleep(0.1)


asyncio.run(main(), debug=True)
