from asyncio import create_task, run, sleep


async def work(name, sec):
    print(name, "start")
    await sleep(sec)
    print(name, "end")


async def main():
    a = create_task(work("A", 2))
    b = create_task(work("B", 2))
    await a
    await b


run(main())
