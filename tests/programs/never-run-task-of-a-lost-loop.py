import asyncio


async def work():
    print("never")


def setup():
    loop = asyncio.new_event_loop()
    loop.create_task(work(), name="lonely")
    print("set up")


setup()
print("end")
