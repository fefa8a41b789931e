from asyncio import run, sleep

async def main(tea):
    print("boil", tea)
    await sleep(1)
    print("brew", tea)
    await sleep(1)
    print("pour", tea)

run(main("green"))
