import asyncio
async def handle(reader, writer):
    line = await reader.readline()
    raise ValueError('bad line')

async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 8888)
    r, w = await asyncio.open_connection('127.0.0.1', 8888)
    w.write(b'go\n')
    print(await r.read())
    w.close()
    await w.wait_closed()
    server.close()
    await server.wait_closed()
    print('end')
asyncio.run(main())
