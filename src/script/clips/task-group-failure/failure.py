from asyncio import TaskGroup, run, sleep

async def work(name, sec):
    await sleep(sec)
    if name == "A":
        raise ValueError("404")

async def main():
    try:
        async with TaskGroup() as g:
            g.create_task(work("A", 1))
            g.create_task(work("B", 3))
    except* ValueError as group:
        print(*group.exceptions)

run(main())
