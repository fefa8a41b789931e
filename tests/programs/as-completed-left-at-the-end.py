"""Tasks that `as_completed` waits for when the program ends: a collection comes upon them in the order of their creation."""
import asyncio


async def wait(who):
    await asyncio.get_running_loop().create_future()


async def last():
    await asyncio.gather(*(asyncio.sleep(0) for _ in range(3)))
    for each in asyncio.as_completed([wait(who) for who in range(4)]):
        await each


async def main():
    global task
    task = asyncio.create_task(last(), name="last")
    await asyncio.sleep(1)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print("end")
