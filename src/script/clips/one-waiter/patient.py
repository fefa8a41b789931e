import asyncio
import time

def serve(what, minutes):
    print(what)
    time.sleep(minutes)

async def table_a():
    serve("menu", 0.5)
    print("reads")
    time.sleep(2)
    serve("order", 0.5)

async def table_b():
    serve("bill", 1)

async def table_c():
    serve("food", 0.5)
    print("eats")
    time.sleep(1)
    serve("bill", 1)

async def main():
    await asyncio.gather(
        table_a(), table_b(), table_c())

asyncio.run(main())
