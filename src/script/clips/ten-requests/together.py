from asyncio import gather, run, sleep

DELAYS = 0.4, 0.5, 0.4, 0.6, 0.4, 0.3, 1, 0.4, 0.5, 0.5

async def fetch(delay):
    await sleep(delay)

async def main():
    jobs = map(fetch, DELAYS)
    await gather(*jobs)

run(main())
