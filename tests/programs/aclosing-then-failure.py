import asyncio
from contextlib import aclosing


async def numbers():
    for number in range(3):
        yield number


async def main():
    async with aclosing(numbers()) as held:
        async for number in held:
            print(number)
            break
    raise ValueError("after the generator is closed")


try:
    asyncio.run(main())
except ValueError as error:
    print(error)
