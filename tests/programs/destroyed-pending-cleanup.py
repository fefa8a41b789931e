import asyncio

text = "the names of the module are there"


async def waits(name):
    try:
        await asyncio.Event().wait()
    finally:
        print(name, text)


async def fails(name):
    try:
        await asyncio.gather(asyncio.Event().wait(), forever())
    finally:
        raise ValueError(name)


async def forever():
    try:
        await asyncio.Event().wait()
    except GeneratorExit:
        raise TimeoutError


async def main():
    asyncio.create_task(waits("a"))
    asyncio.create_task(fails("b"))
    asyncio.create_task(waits("c"))
    await asyncio.sleep(0)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
print("end")
