"""Lunch for two"""
import asyncio
import time


async def soup():
    await asyncio.sleep(3)
    return "soup"


async def salad():
    time.sleep(2)
    return "salad"


async def main():
    print(await asyncio.gather(soup(), salad()))


asyncio.run(main())
