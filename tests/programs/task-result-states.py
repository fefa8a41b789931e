import asyncio


async def work():
    await asyncio.sleep(1)
    return 1


async def main():
    task = asyncio.create_task(work())
    for call in (task.result, task.exception):
        try:
            call()
        except asyncio.InvalidStateError as error:
            print(error)
    await task
    print(task.result(), task.exception(), task.done())
    task.cancel()
    print(task.cancelled())


asyncio.run(main())
