from asyncio import gather, run, sleep, wait_for

async def work(cleanup):
    try:
        await sleep(5)
    finally:
        if cleanup:
            await sleep(cleanup)

async def ask(name, job, limit=2):
    try:
        await wait_for(job, limit)
    except TimeoutError:
        print(name, "timed out")

async def main():
    await gather(ask("A", work(0)),
                 ask("B", work(2)))

run(main())
