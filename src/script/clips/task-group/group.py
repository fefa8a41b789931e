from asyncio import TaskGroup, run, sleep

async def work(name, sec):
    await sleep(sec)
    return name

async def main():
    async with TaskGroup() as g:
        a = g.create_task(work("A", 2))
        b = g.create_task(work("B", 1))
        c = g.create_task(work("C", 3))
    print(a.result(), b.result())
    print(c.result())

run(main())
