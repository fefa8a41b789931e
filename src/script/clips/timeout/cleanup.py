from asyncio import run, sleep, wait_for

async def job():
    try:
        await sleep(5)
    finally:
        await sleep(2)  # cleanup

async def main():
    try:
        await wait_for(
            job(), 2)
    except TimeoutError:
        print("too late")

run(main())
