from asyncio import Event, create_task, gather, run, sleep

start = Event()
async def runner(name):
    await start.wait()
    print(f"{name} go")

async def main():
    a = create_task(runner("A"))
    b = create_task(runner("B"))
    c = create_task(runner("C"))
    await sleep(1)
    start.set()
    print("set")
    await gather(a, b, c)

run(main())
