import asyncio


async def handle(reader, writer):
    await reader.readline()
    writer.close()


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 8888)
    reader, writer = await asyncio.open_connection('127.0.0.1', 8888)
    writer.write(b'x\n')
    print(await reader.read())
    for number in range(8):
        writer.write(b'late')
        await asyncio.sleep(0)
    writer.close()
    server.close()
    raise LookupError('end')


asyncio.run(main(), debug=True)
