import asyncio


async def named(note):
    print(note, asyncio.current_task().get_name())


async def main():
    first = asyncio.Task(named("first"))
    second = asyncio.create_task(named("second"))
    third = asyncio.Task(named("third"), name="own")
    await asyncio.gather(first, second, third, asyncio.Task(named("fourth")))
    print(isinstance(first, asyncio.Task), type(second) is asyncio.Task)


asyncio.run(main())
