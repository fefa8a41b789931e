# The loop that is set outlives the program: it is neither closed nor tells so, unlike another that was left open.
import asyncio
import logging

logging.basicConfig(level=logging.DEBUG)


async def other():
    try:
        await asyncio.sleep(5)
    finally:
        print("never printed")


async def main():
    global task
    task = asyncio.create_task(other())
    await asyncio.sleep(0.1)


left = asyncio.new_event_loop()
left.set_debug(True)
left.run_until_complete(asyncio.sleep(0.1))
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.set_debug(True)
loop.run_until_complete(main())
print("end")
