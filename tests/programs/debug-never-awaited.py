import asyncio

async def work():
    pass

async def main():
    work()
    print("end of main")

asyncio.run(main(), debug=True)
