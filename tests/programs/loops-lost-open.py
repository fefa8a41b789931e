# A loop that is lost while it is open closes itself, and what it had yet to do goes before what comes later.
import asyncio
loop = asyncio.new_event_loop()
loop.call_soon(print, "never")
loop = asyncio.new_event_loop()
async def main():
    print("start"); loop.create_task(other()); await asyncio.sleep(0); loop.stop()
async def other():
    for i in range(3):
        print("other", i); await asyncio.sleep(0)
loop.create_task(main()); loop.run_forever()
loop = asyncio.new_event_loop()
loop.create_task(main()); loop.run_forever()
