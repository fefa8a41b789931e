import asyncio

CHUNK = bytes(100_000)


async def handle(reader, writer):
    await asyncio.sleep(1)
    total = 0
    while data := await reader.read(1_000_000):
        total += len(data)
        await asyncio.sleep(0.1)
    print('server read', total)
    writer.close()
    await writer.wait_closed()


async def main():
    loop = asyncio.get_running_loop()
    server = await asyncio.start_server(handle, '127.0.0.1', 8888)
    reader, writer = await asyncio.open_connection('127.0.0.1', 8888)
    transport = writer.transport
    print(transport.get_write_buffer_limits())
    for number in range(40):
        before = loop.time()
        writer.write(CHUNK)
        await writer.drain()
        if loop.time() > before:
            print('drain waited at', number)
    writer.write_eof()
    print('answer', await reader.read(), transport.get_write_buffer_size())
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()


asyncio.run(main())
