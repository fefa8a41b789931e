from asyncio import create_task, run, sleep

async def work(name, sec):
    print(f"{name} start")
    await sleep(sec)
    print(f"{name} end")

async def main():
    a = create_task(work("A", 2))
    b = create_task(work("B", 3))
    print("created")
    await a
    await b
    print("all done")

run(main())
