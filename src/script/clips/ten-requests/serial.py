from asyncio import run, sleep

DELAYS = 0.4, 0.5, 0.4, 0.6, 0.4, 0.3, 1, 0.4, 0.5, 0.5

async def fetch(delay):
    await sleep(delay)

async def main():
    for delay in DELAYS:
        await fetch(delay)

run(main())
