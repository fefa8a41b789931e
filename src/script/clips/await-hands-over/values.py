from asyncio import create_task, run, sleep

async def work(name, sec):
    await sleep(sec)
    return name

async def main():
    a = create_task(work("A", 1))
    b = create_task(work("B", 2))
    print(await b)
    print(await a)

run(main())
