import asyncio

async def connection(n):
    await asyncio.sleep(n // 100 / 20)

async def main():
    await asyncio.gather(
        *[connection(n)
          for n in range(10_000)])

asyncio.run(main())
