import asyncio


async def work():
    print("never")


loop = asyncio.new_event_loop()
task = loop.create_task(work())
print("made", task.done())
loop.close()
print("end")
