import asyncio


async def work():
    pass


runner = asyncio.Runner()
runner.run(work())
runner.close()
coro = work()
try:
    runner.run(coro)
except RuntimeError as error:
    print(error)
coro.close()
