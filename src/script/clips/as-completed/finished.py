from asyncio import as_completed, create_task, run, sleep

async def work(name, sec):
    await sleep(sec)
    return name

async def main():
    jobs = [
        create_task(work("A", 2)),
        create_task(work("B", 1)),
        create_task(work("C", 3)),
    ]
    for job in as_completed(jobs):
        print(await job)

run(main())
