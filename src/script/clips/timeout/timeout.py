from asyncio import gather, run, sleep, wait_for

async def tidy():
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
        ask("A", sleep(5)),
        ask("B", tidy()))

run(main())
