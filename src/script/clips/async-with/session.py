from asyncio import run, sleep

class Session:
    async def __aenter__(self):
        await sleep(1)
        print("open")
    async def __aexit__(self, *error):
        await sleep(1)
        print("closed")

async def main():
    async with Session():
        print("work")
        await sleep(1)
        raise ValueError

run(main())
