import asyncio

async def fail(name):
    raise ValueError(name)

async def main():
    a = asyncio.create_task(fail("a"))
    b = asyncio.create_task(fail("b"))
    try:
        await a
        await b
    except ValueError as error:
        print("caught", error)
    print("end of main")

asyncio.run(main())
