"""Two seconds of patience"""
import asyncio


async def slow():
    try:
        await asyncio.sleep(5)
    finally:
        print("cleaned up")


async def main():
    try:
        await asyncio.wait_for(slow(), 2)
    except TimeoutError:
        print("too slow")


asyncio.run(main())
