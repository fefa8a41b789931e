import asyncio


try:
    asyncio.run(42)
except TypeError as error:
    print(error)
