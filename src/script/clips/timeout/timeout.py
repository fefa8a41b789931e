from asyncio import gather, run, sleep, wait_for

async def job_a():
    await sleep(5)

async def job_b():
    try:
        await sleep(5)
    finally:
        await sleep(2)  # cleanup

async def main():
    a = wait_for(
        job_a(), 2)
    b = wait_for(
        job_b(), 2)
    await gather(a, b,
        return_exceptions=True)

run(main())
