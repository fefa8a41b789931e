import asyncio


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)


async def work():
    await asyncio.sleep(1)
    return "x"


print(loop.run_until_complete(work()))
print(loop.is_running(), loop.is_closed())
for given in (None, work, loop.shutdown_asyncgens, asyncio):
    try:
        loop.run_until_complete(given)
    except TypeError as error:
        print(error)
print(asyncio, asyncio.tasks)
loop.close()
print(loop.is_closed())
