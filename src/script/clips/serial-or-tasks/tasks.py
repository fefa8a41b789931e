from asyncio import create_task, run, sleep

async def work(name, delay):
    print(f"{name} start")
    await sleep(delay)

async def main():
    a = create_task(work("A", 2))
    b = create_task(work("B", 2))
    print("created")
    await a
    await b

run(main())
