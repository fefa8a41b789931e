import asyncio


async def stubborn(times):
    for number in range(times):
        try:
            yield number
        except GeneratorExit:
            print("goes on", number)


async def main():
    for times in 2, 3:
        numbers = stubborn(times)
        print(await anext(numbers))
        try:
            await numbers.aclose()
        except RuntimeError as error:
            print(error)
        del numbers
        print("freed")
    numbers = stubborn(3)
    await anext(numbers)
    try:
        await numbers.aclose()
    except RuntimeError:
        print(await anext(numbers))


asyncio.run(main())
print("after")
