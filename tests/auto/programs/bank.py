"""One account, two clerks"""
import asyncio

balance = 100
lock = asyncio.Lock()


async def take(amount):
    global balance
    async with lock:
        left = balance - amount
        await asyncio.sleep(1)
        balance = left


async def main():
    await asyncio.gather(take(30), take(50))
    print(balance)


asyncio.run(main())
