from asyncio import run, sleep

async def fetch():
    print("fetch")
    await sleep(1)
    return 10

async def page():
    print("page")
    return await fetch() * 3

async def main():
    print(await page())

run(main())
