# Of three loops that nobody closes, the program keeps one.
import asyncio
async def wait(fut): await fut
def make(n):
    loop = asyncio.new_event_loop()
    loop.create_task(wait(loop.create_future()), name=f"t{n}")
    loop.run_until_complete(asyncio.sleep(0))
    return loop
make(1); kept = make(2); make(3)
print("end")
