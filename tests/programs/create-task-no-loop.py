import asyncio


async def work():
    pass


coro = work()
try:
    asyncio.create_task(coro)
except RuntimeError as error:
    print(error)
coro.close()
try:
    asyncio.create_task(work())
except RuntimeError as error:
    print(error)
print("the coroutine is lost")
asyncio.create_task(work())
