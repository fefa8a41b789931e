"""A task whose turn has come is known to the future it waited for: with its loop closed, both are left to a collection."""
import asyncio

async def inner():
    await asyncio.sleep(0.3)
    return 1
async def a():
    await asyncio.sleep(0.4)
async def b():
    await asyncio.shield(asyncio.create_task(inner()))
async def c():
    await asyncio.create_task(inner())
async def d():
    f = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_later(0.3, f.set_result, 1)
    await f
async def e():
    await asyncio.gather(inner())
async def main(job):
    t = asyncio.create_task(job(), name=job.__name__)
    await asyncio.sleep(0.3)
    for n in range(extra):
        await asyncio.sleep(0)


for job in a, b, c, d, e:
    for extra in range(5):
        loop = asyncio.new_event_loop()
        loop.run_until_complete(main(job))
        loop.close()
        print("closed", extra, job.__name__)
