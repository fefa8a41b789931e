from asyncio import gather, run, sleep

async def work(name, sec):
    await sleep(sec)
    print(name, "end")

async def fail(name):
    await sleep(1)
    raise ValueError(name)

async def main():
    try:
        await gather(fail("A"),
                     work("B", 3))
    except ValueError:
        print("caught")
    await sleep(3)

run(main())
