from asyncio import get_running_loop, run, sleep
import time

def old_call():
    time.sleep(2)
    return "data"

async def main():
    loop = get_running_loop()
    job = loop.run_in_executor(
        None, old_call)
    await sleep(0.5)
    print("main goes on")
    print(await job)

run(main())
