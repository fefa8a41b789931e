"""Who waits in a queue whose loop is closed cannot be taken from it: that is raised while the coroutine is being closed."""
import asyncio
import traceback


async def put(queue):
    try:
        await queue.put(1)
        await queue.put(2)
    except BaseException:
        print(traceback.format_exc())


async def get(queue):
    try:
        await queue.get()
    except BaseException as error:
        print(repr(error), repr(error.__context__))


async def main():
    tasks = [asyncio.create_task(each) for each in (put(asyncio.Queue(1)), get(asyncio.LifoQueue()))]
    await asyncio.sleep(0.1)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print("end")
