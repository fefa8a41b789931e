import asyncio


async def handle(reader, writer):
    try:
        while True:
            data = await reader.read(16)
            if not data:
                print('end of', writer.get_extra_info('peername')[1])
                break
            print('got', data)
    finally:
        writer.close()


async def leaves():
    _, writer = await asyncio.open_connection('127.0.0.1', 8888)
    writer.write(b'from leaves')


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 8888)
    await leaves()
    await asyncio.sleep(0.1)
    print('leaves has returned')
    reader, writer = await asyncio.open_connection('127.0.0.1', 8888)
    writer.write(b'from main')
    await asyncio.sleep(0.1)
    print('main returns')


asyncio.run(main())
