from asyncio import run, sleep

async def fetch():
    await sleep(1)
    return 10

async def page():
    print("page")
    ten = await fetch()
    print("page got", ten)
    return ten * 3

async def main():
    print("main got", await page())

run(main())
