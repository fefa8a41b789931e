"""Who runs a loop that runs already, beside another or after its end, is refused before a task is made of anything."""
import asyncio


async def job():
    await asyncio.sleep(0.5)
    return 1


async def main():
    task = asyncio.create_task(job())
    await asyncio.sleep(0)
    try:
        asyncio.get_running_loop().run_until_complete(task)
    except RuntimeError as error:
        print(repr(error))
    print(task)
    await asyncio.sleep(0.1)
    try:
        asyncio.get_running_loop().run_until_complete(asyncio.sleep(1))
    except RuntimeError as error:
        print(repr(error))
    await asyncio.sleep(1)


asyncio.run(main())


async def beside():
    other = asyncio.new_event_loop()
    pause = asyncio.sleep(1)
    try:
        other.run_until_complete(pause)
    except RuntimeError as error:
        print(repr(error))
    other.close()
    try:
        other.run_until_complete(pause)
    except RuntimeError as error:
        print(repr(error))
    pause.close()


asyncio.run(beside())
