import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.create_task(asyncio.sleep(100), name="sleep")
    loop.create_task(asyncio.Event().wait(), name="event")
    loop.create_task(asyncio.Queue().get(), name="queue")
    loop.create_task(asyncio.wait_for(asyncio.sleep(50), 60), name="wait_for")
    loop.create_task(asyncio.wait([loop.create_future()]), name="wait")
    await asyncio.sleep(1)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print("end")
