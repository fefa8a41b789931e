from asyncio import run, sleep, wait_for

async def job():
    await sleep(5)

async def main():
    try:
        await wait_for(
            job(), 2)
    except TimeoutError:
        print("too late")

run(main())
