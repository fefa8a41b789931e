from asyncio import run, sleep

async def fetch(n):
    await sleep(1)

async def main():
    c1 = fetch(1)
    c2 = fetch(2)
    print("called")
    await c1
    await c2

run(main())
