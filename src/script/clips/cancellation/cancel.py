from asyncio import CancelledError, create_task, run, sleep

async def work():
    try:
        await sleep(5)
    finally:
        print("clean up")

async def main():
    a = create_task(work())
    await sleep(2)
    a.cancel()
    try:
        await a
    except CancelledError:
        print("A is cancelled")

run(main())
