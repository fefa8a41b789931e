import asyncio

async def fail(delay):
    await asyncio.sleep(delay)
    raise ValueError(delay)

async def main():
    tasks = [asyncio.create_task(fail(d)) for d in (1, 2)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
    await asyncio.sleep(3)
    print("end")

asyncio.run(main())
print("after")
