from asyncio import FIRST_COMPLETED, create_task, run, sleep, wait

async def work(name, sec):
    await sleep(sec)

async def main():
    jobs = [
        create_task(work("A", 2)),
        create_task(work("B", 1)),
        create_task(work("C", 3)),
    ]
    first = FIRST_COMPLETED
    done, rest = await wait(
        jobs, return_when=first)
    print(len(done), "done")
    print(len(rest), "pending")
    for task in rest:
        task.cancel()

run(main())
