import asyncio


async def work():
    print("never")


loop = asyncio.new_event_loop()
task = loop.create_task(work(), name="lonely")
other = loop.create_task(asyncio.sleep(1), name="nap")
print("end")
