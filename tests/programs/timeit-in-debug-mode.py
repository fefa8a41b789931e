# What a text makes that timeit runs is told of in debug mode without its line: nobody has the text.
import asyncio
import timeit


async def fails():
    raise KeyError(4)


async def main():
    timeit.timeit("asyncio.create_task(fails())", number=1, globals=globals())
    await asyncio.sleep(1)


asyncio.run(main(), debug=True)
