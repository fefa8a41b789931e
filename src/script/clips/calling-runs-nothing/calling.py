import asyncio

async def fetch(n):
    print("fetching", n)
    await asyncio.sleep(1)
    return n * 10

async def main():
    c = fetch(1)
    print("called")
    result = await c
    print(result)
    fetch(2)
    print("end")

asyncio.run(main())
