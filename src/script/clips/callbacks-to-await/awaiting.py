from asyncio import run, sleep

async def main():
    print("boil")
    await sleep(1)
    print("brew")
    await sleep(1)
    print("pour")

run(main())
