import asyncio
async def fetch(delay):
    await asyncio.sleep(delay)
async def part1():
    once = fetch(0.2)
    once.send(None)
async def main():
    await part1()
    print("after")
    await asyncio.sleep(0.3)
asyncio.run(main())
