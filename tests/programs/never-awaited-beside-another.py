"""A coroutine that waits for its call's next argument is held, whatever that argument lets go of."""
import asyncio


async def answer(number):
    return number


def making(number):
    thrown_away = [number]
    del thrown_away
    return answer(number)


async def failing():
    raise ValueError("no third")


async def main():
    print(await asyncio.gather(answer(1), making(2)))
    print(await asyncio.gather(*[answer(3), making(4)]))
    print(await asyncio.gather(answer(5), making(await making(6))))
    for each in [7, 8]:
        try:
            await asyncio.gather(answer(each), making(each), await failing())
        except ValueError as error:
            print(error)


asyncio.run(main())
