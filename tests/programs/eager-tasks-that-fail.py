# A task that is eager may be over before the next is made: what is still to be made, and what is made, stays.
import asyncio


async def fail(number):
    await asyncio.sleep(0) if number < 0 else None
    raise ValueError(number)


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    print(await asyncio.gather(*map(fail, range(-1, 2)), return_exceptions=True))
    try:
        await asyncio.gather(fail(1), fail(2))
    except ValueError as error:
        print("first", error)
    for done in asyncio.as_completed([fail(3), fail(4)]):
        try:
            await done
        except ValueError as error:
            print(error)
    try:
        async with asyncio.TaskGroup() as group:
            for job in [fail(5), fail(6)]:
                group.create_task(job)
    except* ValueError as errors:
        print(errors.exceptions)


asyncio.run(main())
