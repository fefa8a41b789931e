import asyncio


async def handle(reader, writer):
    try:
        print(await asyncio.wait_for(reader.read(50), 0.1))
    except TimeoutError as error:
        print('handler', type(error).__name__)


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 8888)
    reader, writer = await asyncio.open_connection('127.0.0.1', 8888)
    async with server:
        print(await reader.read(), writer.is_closing())
        writer.close()


asyncio.run(main())
