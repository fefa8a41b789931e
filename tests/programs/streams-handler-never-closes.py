import asyncio

async def handle(reader, writer):
    data = await reader.readline()
    writer.write(data.upper())
    await writer.drain()
    print("handler ends without close")

async def main():
    server = await asyncio.start_server(handle, 'localhost', 8888)
    reader, writer = await asyncio.open_connection('localhost', 8888)
    writer.write(b"hello\nworld\n")
    await writer.drain()
    print(await reader.read())
    print(reader.at_eof())
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()
    print('closed')

asyncio.run(main())
