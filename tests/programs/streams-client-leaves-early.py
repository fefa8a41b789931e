import asyncio


async def handle(reader, writer):
    try:
        for number in range(5):
            writer.write(f'{number}\n'.encode())
            await writer.drain()
            print('wrote', number)
            await asyncio.sleep(0.1)
    except ConnectionError as error:
        print('server:', type(error).__name__, error)
    writer.close()
    try:
        await writer.wait_closed()
    except OSError as error:
        print('wait_closed:', type(error).__name__, error)


async def reads_nothing():
    _, writer = await asyncio.open_connection('127.0.0.1', 8888)
    await asyncio.sleep(0.15)
    writer.close()
    await writer.wait_closed()


async def reads_one():
    reader, writer = await asyncio.open_connection('127.0.0.1', 8888)
    print('client:', await reader.readline())
    writer.transport.abort()
    await asyncio.sleep(0.5)


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 8888)
    async with server:
        await reads_nothing()
        await asyncio.sleep(1)
        await reads_one()
    print('end')


asyncio.run(main())
