import asyncio

async def handle(reader, writer):
    try:
        async with asyncio.timeout(1):
            line = await reader.readline()
            print('line', line)
    except TimeoutError:
        print('server: client too slow')
        writer.write(b'timeout\n')
        await writer.drain()
    writer.close()
    await writer.wait_closed()

async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 8888)
    r, w = await asyncio.open_connection('127.0.0.1', 8888)
    try:
        print(await asyncio.wait_for(r.readline(), 0.5))
    except asyncio.TimeoutError:
        print('client: nothing yet')
    print(await r.readline(), await r.read())
    w.close()
    await w.wait_closed()
    server.close()
    await server.wait_closed()
    print(asyncio.get_running_loop().time() > 0)

asyncio.run(main())
