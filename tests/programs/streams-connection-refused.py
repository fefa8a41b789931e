import asyncio

async def main():
    try:
        await asyncio.open_connection('127.0.0.1', 8888)
    except ConnectionRefusedError as e:
        print(type(e).__name__, e, e.errno, e.strerror, e.args)
    try:
        await asyncio.open_connection('localhost', 9999)
    except OSError as e:
        print(repr(e))
    await asyncio.open_connection('127.0.0.1', 1)
asyncio.run(main())
