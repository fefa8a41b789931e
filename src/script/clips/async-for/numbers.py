from asyncio import run, sleep

async def numbers():
    for n in range(5):
        yield n
        await sleep(0.5)

async def main():
    async for n in numbers():
        print(n)
    print("end")

run(main())
