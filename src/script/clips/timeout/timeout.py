from asyncio import gather, run, sleep, wait_for

async def job_a():
    await sleep(5)

async def job_b():
    try:
        await sleep(5)
    finally:
        await sleep(2)  # cleanup

async def ask(name, job):
    try:
        await wait_for(job, 2)
    except TimeoutError:
        print(name, "timed out")

async def main():
    await gather(
        ask("A", job_a()),
        ask("B", job_b()))

run(main())
